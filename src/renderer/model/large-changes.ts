// How often the picture may change much: at most three times a second, whatever the speed and the
// learning rate. Faster, light and dark in turn can start a seizure (WCAG 2.3.1).

/**
 * Seconds from one large change to the next: well over a third, so that no second holds four, not even
 * where one is presented a third of a second late.
 */
export const LARGE_CHANGE_GAP = 0.45;

/** Steps a second of a point that glides to and fro: nearly three. */
export const GLIDING_STEPS = 1 / 0.35;

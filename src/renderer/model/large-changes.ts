// How often the picture may change much: at most three times a second, whatever the speed and the
// learning rate. Faster, light and dark in turn can start a seizure (WCAG 2.3.1).

/** Seconds from one large change to the next: a little over a third, so that no second holds four. */
export const LARGE_CHANGE_GAP = 0.35;

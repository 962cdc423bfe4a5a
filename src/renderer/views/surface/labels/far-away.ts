// How far a point outside the frame is, and which way, in a few signs that every language reads.

import { tickText } from '../../../../i18n/number-format';

/** Arrows by direction, counter-clockwise from the right, an eighth of a turn each. */
const ARROWS = ['→', '↗', '↑', '↖', '←', '↙', '↓', '↘'];

/**
 * @param distance from the origin
 * @param dx, dy which way it is on the screen, y downwards
 */
export function farAway(distance: number, dx: number, dy: number): string {
  const eighth = Math.round((Math.atan2(-dy, dx) / Math.PI) * 4);
  return `|x| = ${tickText(distance, 3)} ${ARROWS[(eighth + 8) % 8]}`;
}

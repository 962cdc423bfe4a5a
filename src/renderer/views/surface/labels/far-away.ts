// How far a point outside the frame is, and which way, in a few signs that every language reads; of a point
// that is none, that it is.

import { tickText } from '../../../../i18n/number-format';
import type { Texts } from '../../../../i18n/texts';

/** Arrows by direction, counter-clockwise from the right, an eighth of a turn each. */
const ARROWS = ['→', '↗', '↑', '↖', '←', '↙', '↓', '↘'];

/**
 * @param distance from the origin; NaN where there is no point
 * @param dx, dy which way it is on the screen, y downwards
 */
export function farAway({ field }: Texts, distance: number, dx: number, dy: number): string {
  if (Number.isNaN(distance)) return field.lost;
  const eighth = Math.round((Math.atan2(-dy, dx) / Math.PI) * 4);
  return `|x| = ${tickText(distance, 3)} ${ARROWS[(eighth + 8) % 8]}`;
}

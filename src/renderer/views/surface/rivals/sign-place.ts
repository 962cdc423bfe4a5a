// Where a sign stands over its point: inside of the frame, and on top of those that stand there; where a
// pile reaches the border, the next one begins beside it, towards the middle.

import { overlap, type Box } from '../labels/declutter';
import type { Size } from '../labels/label';
import type { Pixel } from '../names/beside';

/** CSS pixels between two signs, and between a sign and the border. */
const GAP = 2;
const MARGIN = 3;

/**
 * @param point the middle of a sign that stands alone
 * @param taken where signs stand already
 * @param frame in CSS pixels
 * @param note the height at the top of the frame that is not free
 */
export function signPlace(
  point: Pixel,
  size: Size,
  taken: readonly Box[],
  frame: Size,
  note: number,
): Box {
  const { width, height } = size;
  const top = note + MARGIN + height / 2;
  const bottom = between(point.y, top, frame.height - MARGIN - height / 2);
  const side = MARGIN + width / 2;
  const towards = point.x > frame.width / 2 ? -1 : 1;
  let x = between(point.x, side, frame.width - side);
  let y = bottom;
  while (taken.some((box) => overlap({ x, y, width, height }, box, 0))) {
    y -= height + GAP;
    if (y >= top) continue;
    y = bottom;
    x += towards * (width + GAP);
  }
  return { x, y, width, height };
}

const between = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

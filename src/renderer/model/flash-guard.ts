// No more than three large changes of the picture a second, whatever the speed and the learning rate:
// faster, light and dark in turn can start a seizure (WCAG 2.3.1), and nobody can follow anyway.
//
// What is large: a point that crosses a quarter of the frame, or another frame.

import type { Trajectory } from '../../core/run/trajectory';
import { positionOn, type AxisScale, type Viewport } from './viewport/viewport';

/** Seconds from one large change to the next: a little over a third, so that no second holds four. */
export const LARGE_CHANGE_GAP = 0.35;

/** Of the frame's width or height. */
const FAR = 0.25;

/** Where a coordinate is seen: one outside the frame is marked on its border. */
const seenAt = (axis: AxisScale, x: number): number =>
  Math.min(1, Math.max(0, positionOn(axis, x)));

const isFar = (axis: AxisScale, from: number, to: number): boolean =>
  Math.abs(seenAt(axis, to) - seenAt(axis, from)) > FAR;

/**
 * Whether the point jumps far more than once from a step on. One jump is no flicker, and a way in one
 * direction ends at the border.
 * @param steps how many steps are looked at
 */
export function jumpsToAndFro(
  path: Trajectory,
  { x0, x1 }: Viewport,
  from: number,
  steps: number,
): boolean {
  const last = Math.min(path.length - 1, from + steps);
  let jumps = 0;
  for (let k = Math.max(0, from); k < last && jumps < 2; k++) {
    if (isFar(x0, path.x(k, 0), path.x(k + 1, 0)) || isFar(x1, path.x(k, 1), path.x(k + 1, 1))) {
      jumps++;
    }
  }
  return jumps > 1;
}

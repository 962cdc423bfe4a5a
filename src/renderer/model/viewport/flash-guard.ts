// What a large change of the picture is: a point that crosses a quarter of the frame, or a frame whose
// picture is not there yet. `large-changes.ts` says how often there may be one.

import type { Trajectory } from '../../../core/run/trajectory';
import { positionOn, type AxisScale, type Frame, type Viewport } from './viewport';

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

/** A frame this much narrower than its sample has hardly more than one colour. */
const WIDEST_SAMPLE = 3;
/** The part of a frame that may lack its picture at an edge. */
const BARE = 0.02;

/** Whether a sample fills a frame with more than one colour, and leaves no edge bare. */
export const coversFrame = (
  sample: { readonly x0: readonly number[]; readonly x1: readonly number[] } | null,
  frame: Frame,
): boolean =>
  sample !== null &&
  [[sample.x0, frame.x0] as const, [sample.x1, frame.x1] as const].every(
    ([positions, [low, high]]) => {
      const from = positions[0] ?? Number.NaN;
      const to = positions.at(-1) ?? Number.NaN;
      const bare = (high - low) * BARE;
      return from <= low + bare && to >= high - bare && to - from <= WIDEST_SAMPLE * (high - low);
    },
  );

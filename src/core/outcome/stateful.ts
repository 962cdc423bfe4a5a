// What a run must show in addition where its method remembers: such a method goes on where the
// gradient is 0, and past a minimum, with the speed that it has.

import { distance } from '../math/distance';
import { gradientNorm, growthOf, grows } from './growth';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import type { Run } from '../run/run';
import type { Trajectory } from '../run/trajectory';

/** So many rows one after the other without a gradient are no passing over a level point. */
const LEVEL_ROWS = 3;

/** So many steps that grow alike are no swing. */
const ALIKE = 8;

/** Whether a step of the run depends on more than the point at which it begins. */
export const isStateful = ({ optimizer }: Run): boolean =>
  resolveOptimizer(optimizer).optimizer.slots.length > 0;

/** The length of the step that led to `step`, in the units of x: what a method that remembers may go on by. */
export const stepLength = (path: Trajectory, step: number): number =>
  step > 0 ? distance(path, step - 1, step) : 0;

/** The length of the longest step, in the units of x. */
export function longestStep(path: Trajectory): number {
  let longest = 0;
  for (let k = 1; k < path.length; k++) longest = Math.max(longest, distance(path, k - 1, k));
  return longest;
}

/**
 * The step since which the computed gradient is exactly 0, if it has been so from the start or for
 * some rows, so that only the speed is left, which fades; otherwise null.
 */
export function slopeLostSince(path: Trajectory): number | null {
  let step = path.length;
  while (step > 0 && gradientNorm(path, step - 1) === 0) step--;
  return step === 0 || path.length - step >= LEVEL_ROWS ? step : null;
}

export interface Divergence {
  /** By what the steps grow: 1 where they keep their length, null where ever faster. */
  readonly factor: number | null;
}

/**
 * Whether a run gets away between steps `from` and `to`, or null. A swing past the minimum does
 * not: there the steps get shorter. Nor does a method that keeps to steps of the size of lr, save
 * downhill and far.
 *
 * @param first f at the start of the run
 * @param far whether the point is far from where it began
 */
export function divergenceOf(
  path: Trajectory,
  from: number,
  to: number,
  first: number,
  far: boolean,
): Divergence | null {
  const slopes = growthOf((step) => gradientNorm(path, step), from, to);
  const strides = growthOf((step) => distance(path, step, step + 1), from, to - 1);
  if (!grows(slopes)) return null;
  const f = path.f(to);
  if (f > first) {
    for (let step = from; step < to; step++) if (path.f(step) >= f) return null;
    if (!grows(strides) || !(far || (slopes.steady && to - from >= ALIKE))) return null;
  } else if (!far) {
    return null;
  }
  // Steps in proportion to the slope grow as it does; less than half of that is no growth of their
  // own: Adam's lag behind a slope that grows evenly.
  if (strides.factor - 1 < (slopes.factor - 1) / 2) return { factor: 1 };
  return { factor: strides.steady ? strides.factor : null };
}

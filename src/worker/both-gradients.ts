// Both gradients at many points, for the picture of how far they agree along a run.

import { numericalGradient } from '../core/math/numerical-gradient';
import type { Objective } from '../core/objectives/objective';
import type { GradientPair } from '../shared/protocol/protocol';

/**
 * @param points the coordinates, one point after the other
 * @throws RangeError unless they make whole points of the objective
 */
export function bothGradients(
  objective: Objective,
  points: readonly number[],
  h: number,
): GradientPair {
  const n = objective.dimension;
  if (points.length % n !== 0) {
    throw new RangeError(`Expected points of ${n} numbers, got ${points.length} numbers.`);
  }
  const at = Float64Array.from(points);
  const exact = new Float64Array(at.length);
  const numerical = new Float64Array(at.length);
  for (let k = 0; k < at.length; k += n) {
    const x = at.subarray(k, k + n);
    objective.gradient(x, exact.subarray(k, k + n));
    numericalGradient(objective.f, x, h, numerical.subarray(k, k + n));
  }
  return { exact, numerical };
}

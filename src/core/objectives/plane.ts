// An objective of n variables seen over two of them, the others held: what a surface, a field or a
// basin can show of it.

import type { Objective } from './objective';
import { pointOf } from './point-of';

/**
 * f over the coordinates `axes` of `at`. Values and gradients are those of `objective` itself, bit
 * for bit.
 *
 * @param at the point that holds the other coordinates, length n; copied
 * @throws RangeError unless `axes` are two different coordinates of the objective and `at` has one
 *   number a variable
 */
export function onPlane(
  objective: Objective,
  axes: readonly [number, number],
  at: ArrayLike<number>,
): Objective {
  const n = objective.dimension;
  const [i, j] = axes;
  if (![i, j].every((axis) => Number.isInteger(axis) && axis >= 0 && axis < n) || i === j) {
    throw new RangeError(`Expected two different axes of ${n}, got ${i} and ${j}.`);
  }
  const point = pointOf(objective, at);
  const whole = new Float64Array(n);
  return {
    dimension: 2,
    f: (x) => {
      point[i] = x[0];
      point[j] = x[1];
      return objective.f(point);
    },
    gradient: (x, out) => {
      point[i] = x[0];
      point[j] = x[1];
      objective.gradient(point, whole);
      out[0] = whole[i];
      out[1] = whole[j];
    },
  };
}

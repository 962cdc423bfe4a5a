// A point that is given as numbers, as the float64 array that an objective takes.

import type { Objective } from './objective';

/**
 * A copy of `at`.
 *
 * @throws RangeError when `at` does not have one number a variable
 */
export function pointOf({ dimension }: Objective, at: ArrayLike<number>): Float64Array {
  if (at.length !== dimension) {
    throw new RangeError(`Expected a point of ${dimension} numbers, got ${at.length}.`);
  }
  return Float64Array.from(at);
}

// The error of the numerical gradient at one point for many h.

import type { Objective } from '../core/objectives/objective';
import { gradientErrors } from '../core/math/rounding';
import type { Body, ErrorsOverH } from '../shared/protocol/protocol';

/** @throws RangeError when `at` or `axis` do not fit the objective */
export function errorsOverH(
  objective: Objective,
  { at, axis, hs }: Omit<Body<'errors'>, 'objective'>,
): ErrorsOverH {
  const n = objective.dimension;
  if (at.length !== n || axis >= n) {
    throw new RangeError(`Expected a point of ${n} numbers and an axis of it, got ${axis}.`);
  }
  return gradientErrors(objective, at, axis, hs);
}

// f along coordinates through one point, as the page draws it, with the slope at the point.

import type { Objective } from '../core/objectives/objective';
import { stepValues } from '../core/run/step-values';
import type { Body, Slices } from '../shared/protocol/protocol';

/** @throws RangeError when `at` does not have one number a variable, or a line no such coordinate */
export function slices(
  objective: Objective,
  { at, h, lines }: Omit<Body<'slices'>, 'objective'>,
): Slices {
  const slope = stepValues(objective, at, h);
  const x = Float64Array.from(at);
  const values = lines.map(({ axis, offsets }) => {
    const own = at[axis];
    if (own === undefined) throw new RangeError(`There is no coordinate ${axis} of ${at.length}.`);
    const along = Float64Array.from(offsets, (offset) => {
      x[axis] = own + offset;
      return objective.f(x);
    });
    x[axis] = own;
    return along;
  });
  return { f: objective.f(x), values, slope };
}

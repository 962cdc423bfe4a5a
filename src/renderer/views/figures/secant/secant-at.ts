// What the secant's figure shows, out of the slice that the core took.

import { objectiveInfo } from '../../../../shared/session/objective-info';
import type { Lab } from '../../../model/lab';
import type { SliceLine } from '../line/line-scale';
import type { Difference } from './verdict';

export interface SecantAt extends Difference {
  readonly axis: number;
  readonly name: string;
  readonly line: SliceLine;
}

/** @returns null before the core has answered, or where the point has left float64 */
export function secantAt(lab: Lab): SecantAt | null {
  const slices = lab.results.slices.value;
  const { key, variables } = objectiveInfo(lab.session.value.objective);
  const [line, other] = slices?.lines ?? [];
  const values = slices?.values[0];
  if (!slices || !line || other || !values || slices.objective !== key) return null;
  const { axis, offsets } = line;
  const { slope, h, f, at } = slices;
  const x = at[axis] ?? Number.NaN;
  const tangent = slope.exact[axis] ?? Number.NaN;
  return {
    axis,
    name: variables[axis] ?? 'x',
    x,
    h,
    ahead: slope.plus[axis] ?? Number.NaN,
    behind: slope.minus[axis] ?? Number.NaN,
    secant: slope.numerical[axis] ?? Number.NaN,
    tangent,
    line: { offsets, values, x, f, slope: tangent },
  };
}

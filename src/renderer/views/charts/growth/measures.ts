// What a chart of growth measures: how far the point is from where it should go, and f above its
// value there. Both change by a constant factor a step where f is a parabola.

import type { Objective } from '../../../../core/objectives/objective';
import { atMinimum } from '../../../../core/outcome/nearest-minimum';
import type { Trajectory } from '../../../../core/run/trajectory';
import type { ObjectiveInfo } from '../../../../shared/session/objective-info';
import { nearestMinimumTo } from '../../../model/queries/stability-point';
import type { RunResult } from '../../../model/queries/results';

type Measure = (step: number) => number;

export interface Measures {
  /** How the distance is called: |x|, |x − x*| or |Δx|. */
  readonly distanceName: string;
  /** Where it is measured from; null for |Δx|, the length of a step. */
  readonly from: readonly number[] | null;
  readonly distance: Measure;
  readonly valueName: string;
  readonly value: Measure;
}

/** The distance is from the minimum where one is atOrigin, else from the origin of a run that got
 * away, else the length of a step, which shrinks and grows by the same factor. */
export function measuresOf(
  subject: Pick<ObjectiveInfo, 'minima' | 'entry'>,
  { trajectory, outcome }: Pick<RunResult, 'trajectory' | 'outcome'>,
): Measures {
  const end = [...trajectory.point(trajectory.length - 1)];
  const arrived = outcome !== null && atMinimum(outcome);
  const minimum = nearestMinimumTo(subject.minima, arrived ? end : [...trajectory.point(0)]);
  if (minimum) {
    const atOrigin = minimum.every((value) => value === 0);
    return {
      ...valuesOf(trajectory, subject.entry, minimum),
      distanceName: atOrigin ? '|x|' : '|x − x*|',
      from: minimum,
      distance: distanceFrom(trajectory, minimum),
    };
  }
  const values = valuesOf(trajectory, null, null);
  if (!outcome || gotAway.has(outcome.kind)) {
    const origin = end.map(() => 0);
    const distance = distanceFrom(trajectory, origin);
    return { ...values, distanceName: '|x|', from: origin, distance };
  }
  return { ...values, distanceName: '|Δx|', from: null, distance: strides(trajectory) };
}

const gotAway: ReadonlySet<string> = new Set(['diverging', 'frozen', 'overflow', 'cycling']);

function valuesOf(
  path: Trajectory,
  objective: Objective | null,
  minimum: readonly number[] | null,
): Pick<Measures, 'value' | 'valueName'> {
  const lowest = objective && minimum ? objective.f(Float64Array.from(minimum)) : 0;
  if (lowest !== 0 && Number.isFinite(lowest)) {
    return { valueName: 'f − f(x*)', value: (step) => Math.abs(path.f(step) - lowest) };
  }
  const falls = path.f(0) < 0 || path.f(path.length - 1) < 0;
  return { valueName: falls ? '|f|' : 'f', value: (step) => Math.abs(path.f(step)) };
}

/** As `distance`, of another run: from the same point, or the length of its steps. */
export const distanceTo = (path: Trajectory, from: Measures['from']): Measure =>
  from ? distanceFrom(path, from) : strides(path);

/** ‖x − point‖ at a step; Infinity where a coordinate has left float64, NaN where it is no number. */
const distanceFrom = (path: Trajectory, point: readonly number[]): Measure =>
  norm(path, (step, i) => path.x(step, i) - (point[i] ?? 0));

/** ‖x of the next step − x‖; at the last step that of the one before. */
const strides = (path: Trajectory): Measure =>
  norm(path, (step, i) => {
    const at = Math.max(0, Math.min(step, path.length - 2));
    return path.length > 1 ? path.x(at + 1, i) - path.x(at, i) : 0;
  });

/** Without a call of hypot a coordinate, which a million steps would feel. */
const norm =
  ({ dimension }: Trajectory, part: (step: number, i: number) => number): Measure =>
  (step) => {
    let sum = 0;
    for (let i = 0; i < dimension; i++) sum += part(step, i) ** 2;
    if (sum > 1e-280 && sum < Infinity) return Math.sqrt(sum);
    let whole = 0;
    for (let i = 0; i < dimension; i++) whole = Math.hypot(whole, part(step, i));
    return whole;
  };

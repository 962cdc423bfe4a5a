// From which step rounding freezes a run: the numerical gradient feels nothing along a coordinate at
// which x ± h rounds to x.

import { survives } from '../../core/math/rounding';
import type { Trajectory } from '../../core/run/trajectory';
import type { RunResult } from './queries/results';

export interface FrozenCoordinates {
  /**
   * For each coordinate the first step from which on x ± h rounds to x until the run ends or leaves
   * float64; null where it does not, or where the gradient is not numerical.
   */
  readonly lostFrom: readonly (number | null)[];
  /** The step at which the whole run is frozen by rounding; null where it is not, as on level ground. */
  readonly from: number | null;
}

/** Of a run that is here whole; one that still arrives may go on moving. */
export function frozenCoordinates(run: RunResult): FrozenCoordinates {
  const { trajectory, request, outcome } = run;
  const axes = Array.from({ length: trajectory.dimension }, (_, i) => i);
  const isFrozen = outcome?.kind === 'frozen' && outcome.evidence.cause !== 'slope';
  const from = isFrozen ? outcome.step : null;
  if (!outcome || request.gradient !== 'numerical') return { lostFrom: axes.map(() => null), from };

  const isLost = (step: number, i: number): boolean => {
    const { ahead, behind } = survives(trajectory.x(step, i), request.h);
    return ahead === 0 && behind === 0;
  };
  const lostFrom = axes.map((i) => {
    // All rows of a frozen run are the same from there on.
    let step = from ?? trajectory.length - 1;
    while (step >= 0 && !Number.isFinite(trajectory.x(step, i))) step--;
    if (step < 0 || !isLost(step, i)) return null;
    while (step > 0 && isLost(step - 1, i)) step--;
    return step;
  });
  return { lostFrom, from };
}

/** Whether a coordinate is lost at a step: a NaN after it is something else. */
export const isFrozenAt = (
  frozen: FrozenCoordinates | null,
  trajectory: Trajectory,
  step: number,
  axis: number,
): boolean =>
  step >= (frozen?.lostFrom[axis] ?? Infinity) && Number.isFinite(trajectory.x(step, axis));

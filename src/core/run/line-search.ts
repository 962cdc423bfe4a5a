// The steps that a line search tries at one point of a run, for who wants to see them.

import { pointOf } from '../objectives/point-of';
import { armijo, backtracking } from '../optimizers/backtracking';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import type { Run } from './run';

/** One step that was tried. */
export interface Trial {
  readonly t: number;
  /** x − t·g */
  readonly x: readonly number[];
  /** f there. */
  readonly f: number;
  /** f(x) − c·t·‖g‖²: what f must not exceed. */
  readonly bound: number;
  readonly accepted: boolean;
}

/**
 * What the method of `run` tries from x, in its order: the last one is accepted, unless all
 * `MOST_TRIALS` were in vain and the point stays. Empty for a method that tries nothing.
 *
 * @param run its lr is that of this step, where they differ
 * @param gradient g at x as the run computed it, length n
 * @throws RangeError unless both have one number a variable
 */
export function lineSearch(
  { objective, optimizer: chosen, lr }: Pick<Run, 'objective' | 'optimizer' | 'lr'>,
  x: ArrayLike<number>,
  gradient: ArrayLike<number>,
): readonly Trial[] {
  const { optimizer, params } = resolveOptimizer(chosen);
  const trials: Trial[] = [];
  if (optimizer !== backtracking) return trials;
  const [from, slope] = [pointOf(objective, x), pointOf(objective, gradient)];
  armijo(objective.f, from, slope, lr, params, new Float64Array(from.length), (t, at, f, bound) => {
    trials.push({ t, x: [...at], f, bound, accepted: f <= bound });
  });
  return trials;
}

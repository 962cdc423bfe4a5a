// What the method of a run remembered at one of its steps: the rows keep x, f and g only, and the
// rest follows from the gradients.

import type { Landscape } from '../optimizers/landscape';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import { rateOf } from '../schedules/rates';
import type { Run } from './run';
import type { Trajectory } from './trajectory';

/** All of a run that its method depends on. */
export type Method = Pick<Run, 'optimizer' | 'lr' | 'steps' | 'schedule'>;

/** What was remembered at a step of the same run. */
export interface Remembered {
  readonly step: number;
  readonly state: Float64Array;
}

/**
 * The state with which the update from `step` to the next one begins: slot k of coordinate i at
 * [k * n + i] (see `Optimizer.slots`), all 0 at step 0. O(step), without evaluating f. Empty for a
 * method that asks f for more than its gradient: none of those remembers.
 *
 * @param from an earlier step whose state is known: O(step − from.step)
 * @throws RangeError for a step that the path does not have, or that lies before `from`
 */
export function optimizerTrace(
  method: Method,
  path: Trajectory,
  step: number,
  from?: Remembered,
): Float64Array {
  const first = from?.step ?? 0;
  if (!(step >= first && step < path.length)) {
    throw new RangeError(`Expected a step from ${first} to ${path.length - 1}, got ${step}.`);
  }
  const { optimizer, params } = resolveOptimizer(method.optimizer);
  if (optimizer.needs) return new Float64Array(0);
  const rate = rateOf(method);
  const n = path.dimension;
  const state = from?.state.slice() ?? new Float64Array(n * optimizer.slots.length);
  const x = new Float64Array(n);
  const g = new Float64Array(n);
  const move = new Float64Array(n);
  for (let t = first + 1; t <= step; t++) {
    for (let i = 0; i < n; i++) g[i] = path.gradient(t - 1, i);
    optimizer.update(x, g, rate(t), state, t, params, move);
  }
  return state;
}

/**
 * The step Δx from `step` on: the amount by which the update moves each coordinate, bit for bit as
 * it is added to x.
 *
 * @param state as `optimizerTrace` gives it for that step
 * @param landscape what is known of f, for a method that asks for more than its gradient
 * @throws RangeError for such a method without
 */
export function optimizerMove(
  method: Method,
  path: Trajectory,
  step: number,
  state: Float64Array,
  landscape?: Landscape,
): Float64Array {
  const { optimizer, params } = resolveOptimizer(method.optimizer);
  const n = path.dimension;
  const move = new Float64Array(n);
  const x = path.point(step);
  const g = Float64Array.from({ length: n }, (_, i) => path.gradient(step, i));
  const t = step + 1;
  const lr = rateOf(method)(t);
  if (!optimizer.needs) optimizer.update(x, g, lr, state.slice(), t, params, move);
  else if (landscape) optimizer.update(x, g, lr, state.slice(), t, params, move, landscape);
  else throw new RangeError(`Expected a landscape for ${optimizer.id}.`);
  return move;
}

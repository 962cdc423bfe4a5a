// What the method of a run remembered at one of its steps: the rows keep x, f and g only, and the
// rest follows from the gradients.

import { optimizerOf } from './optimizer-of';
import type { Run } from './run';
import type { Trajectory } from './trajectory';

/**
 * The state with which the update from `step` to the next one begins: slot k of coordinate i at
 * [k * n + i] (see `Optimizer.slots`), all 0 at step 0. O(step), without evaluating f.
 *
 * @throws RangeError for a step that the path does not have
 */
export function optimizerTrace(run: Run, path: Trajectory, step: number): Float64Array {
  if (!(step >= 0 && step < path.length)) {
    throw new RangeError(`Expected a step from 0 to ${path.length - 1}, got ${step}.`);
  }
  const { optimizer, params } = optimizerOf(run.optimizer);
  const n = path.dimension;
  const state = new Float64Array(n * optimizer.slots.length);
  const x = new Float64Array(n);
  const g = new Float64Array(n);
  for (let t = 1; t <= step; t++) {
    for (let i = 0; i < n; i++) g[i] = path.gradient(t - 1, i);
    optimizer.update(x, g, run.lr, state, t, params);
  }
  return state;
}

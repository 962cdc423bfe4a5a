// What the steps of a run cost: how often f, and its gradient from the formula, must be evaluated for
// them. The value of f in each row is for the reader alone and is not counted.

import type { Value } from '../math/differentiable';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import { updateOn } from '../optimizers/update-on';
import { rateOf } from '../schedules/rates';
import type { Run } from './run';
import type { Trajectory } from './trajectory';

export interface Evaluations {
  /** Values of f. */
  readonly f: number;
  /** Gradients from the formula, of all coordinates at once. */
  readonly gradient: number;
}

/**
 * A step takes the gradient: two values of f a coordinate by central difference, or one from the
 * formula. A method that asks for second derivatives takes two gradients a coordinate more (see
 * math/hessian); one that tries steps takes the values that it tried, which are counted by going
 * along the path once more.
 *
 * @param path at least so many steps of the run
 * @param steps of the run, from its start on
 * @throws RangeError for a method or a schedule that there is not
 */
export function evaluations(run: Run, path: Trajectory, steps: number): Evaluations {
  const n = run.objective.dimension;
  const slope = run.gradient === 'numerical' ? { f: 2 * n, gradient: 0 } : { f: 0, gradient: 1 };
  const { needs } = resolveOptimizer(run.optimizer).optimizer;
  return {
    f: steps * slope.f + (needs === 'value' ? valuesTried(run, path, steps) : 0),
    gradient: steps * (slope.gradient + (needs === 'hessian' ? 2 * n : 0)),
  };
}

function valuesTried(run: Run, path: Trajectory, steps: number): number {
  const { objective } = run;
  const { optimizer, params } = resolveOptimizer(run.optimizer);
  const n = objective.dimension;
  let count = 0;
  const f: Value = (x) => {
    count++;
    return objective.f(x);
  };
  const update = updateOn(optimizer, { dimension: n, f, gradient: objective.gradient });
  const rate = rateOf(run);
  const state = new Float64Array(n * optimizer.slots.length);
  const g = new Float64Array(n);
  const move = new Float64Array(n);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < n; i++) g[i] = path.gradient(step, i);
    update(path.point(step), g, rate(step + 1), state, step + 1, params, move);
  }
  return count;
}

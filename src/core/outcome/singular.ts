// Whether Newton's method had no step to make: the second derivatives at a point have no inverse.

import { hessian } from '../math/hessian';
import { solve } from '../math/solve';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import type { Run } from '../run/run';
import type { Trajectory } from '../run/trajectory';
import type { Float64End } from './float64-end';

/** Whether a path left float64 by a step that is not defined. False for methods without H. */
export function lacksStep(run: Run, path: Trajectory, { xStep, lastWhole }: Float64End): boolean {
  if (resolveOptimizer(run.optimizer).optimizer.needs !== 'hessian') return false;
  if (lastWhole < 0 || xStep !== lastWhole + 1) return false;
  const second = hessian(run.objective, path.point(lastWhole));
  return !solve(second, new Float64Array(path.dimension));
}

// How much one part of a long job computes: about ten milliseconds' worth, so that the next question
// need not wait long. Counted in steps and not by the clock, so that the same job always comes in the
// same parts.

import { resolveOptimizer } from '../core/optimizers/resolve-optimizer';
import type { Run } from '../core/run/run';

/** Operations of about 10 ns in a part. */
const OPERATIONS = 1e6;

/** Steps tried of a line search, more or less. */
const TRIALS = 4;

/** How many steps of `run` make one part. A value of f counts as n/2 operations. */
export function stepsInPart({ objective, gradient, optimizer }: Run): number {
  const n = objective.dimension;
  const { needs } = resolveOptimizer(optimizer).optimizer;
  // A gradient from the formula counts as two values, an elimination as n² of them.
  const more = needs === 'hessian' ? 4 * n + n * n : needs === 'value' ? TRIALS : 0;
  const values = (gradient === 'numerical' ? 2 * n + 1 : 3) + more;
  return Math.ceil(OPERATIONS / (values * Math.max(1, n / 2)));
}

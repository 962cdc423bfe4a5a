// What was run, as the first fields of a JSON answer.

import { resolveOptimizer } from '../core/optimizers/resolve-optimizer';
import type { Scripted } from '../shared/python/write-python';

export function headOf({ run, subject }: Scripted) {
  const { lr, steps, gradient, h, schedule, noise } = run;
  const { optimizer, params } = resolveOptimizer(run.optimizer);
  const tuned = optimizer.params.map(({ id }, k) => [id, params[k]] as const);
  return {
    objective: subject.entry?.id ?? subject.formula,
    optimizer: optimizer.id,
    // A method without parameters has no such field.
    ...(tuned.length > 0 && { params: Object.fromEntries(tuned) }),
    lr,
    ...(schedule && { schedule }),
    ...(noise && { noise }),
    steps,
    gradient,
    h,
  };
}

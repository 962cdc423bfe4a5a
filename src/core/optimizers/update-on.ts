// The update of a method on one function: what the method asks of f is at hand.

import type { Differentiable } from '../math/differentiable';
import { landscapeOf } from './landscape';
import type { Optimizer, Update } from './optimizer';

export function updateOn(optimizer: Optimizer, objective: Differentiable): Update {
  if (!optimizer.needs) return optimizer.update;
  const { update } = optimizer;
  const landscape = landscapeOf(objective);
  return (x, gradient, lr, state, t, params, move) =>
    update(x, gradient, lr, state, t, params, move, landscape);
}

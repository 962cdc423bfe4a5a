// Weight decay moves a point by itself: it goes on where the gradient is 0, and holds the point
// where both pull alike.

import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import type { Run } from '../run/run';

/** The part of x by which weight decay shrinks it in a step, ηλ; 0 without. */
export function decayOf({ optimizer: chosen, lr }: Pick<Run, 'optimizer' | 'lr'>): number {
  const { optimizer, params } = resolveOptimizer(chosen);
  const at = optimizer.params.findIndex(({ id }) => id === 'weightDecay');
  return at === -1 ? 0 : lr * params[at];
}

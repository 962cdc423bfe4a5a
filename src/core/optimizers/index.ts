// The catalogue of optimizers: one file and one line here for a method. Menus, schemas, the
// command line and tests follow from the entry.

import type { Optimizer, OptimizerParam } from './optimizer';
import { adagrad } from './adagrad';
import { adam } from './adam';
import { adamw } from './adamw';
import { backtracking } from './backtracking';
import { gradientDescent } from './gradient-descent';
import { momentum } from './momentum';
import { nesterov } from './nesterov';
import { newton } from './newton';
import { rmsprop } from './rmsprop';

export const optimizers = [
  gradientDescent,
  momentum,
  nesterov,
  adagrad,
  rmsprop,
  adam,
  adamw,
  backtracking,
  newton,
] as const satisfies readonly Optimizer[];

export type OptimizerId = (typeof optimizers)[number]['id'];
export type ParameterId = (typeof optimizers)[number]['params'][number]['id'];

/** An entry that is known to be in the catalogue. */
export type KnownOptimizer = {
  readonly id: OptimizerId;
  readonly params: readonly (OptimizerParam & { readonly id: ParameterId })[];
} & Optimizer;

export const optimizerIds = optimizers.map((o) => o.id);

/** @throws RangeError for an id that is not in the catalogue */
export function optimizerById(id: string): KnownOptimizer {
  const found = optimizers.find((o) => o.id === id);
  if (!found) throw new RangeError(`Expected an optimizer of the catalogue, got “${id}”.`);
  return found;
}

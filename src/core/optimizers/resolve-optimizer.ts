// The method of a run, with the numbers that tune it.

import type { Optimizer } from './optimizer';
import { optimizerById, optimizers } from '.';
import type { ChosenOptimizer } from './chosen-optimizer';

export interface ResolvedOptimizer {
  readonly optimizer: Optimizer;
  /** In the order of the entry's `params`. */
  readonly params: Float64Array;
}

const none = new Float64Array(0);

/** @throws RangeError for an unknown method or parameter, or a value outside its range */
export function resolveOptimizer(chosen?: ChosenOptimizer): ResolvedOptimizer {
  const optimizer = chosen ? optimizerById(chosen.id) : optimizers[0];
  if (optimizer.params.length === 0 && !chosen?.params) return { optimizer, params: none };
  const given = new Map(Object.entries(chosen?.params ?? {}));
  const params = Float64Array.from(optimizer.params, ({ id, default: its, min, max }) => {
    const value = given.get(id) ?? its;
    if (!(value >= min && value <= max)) {
      throw new RangeError(`Expected ${id} from ${min} to ${max}, got ${value}.`);
    }
    given.delete(id);
    return value;
  });
  for (const id of given.keys()) {
    throw new RangeError(`Expected a parameter of ${optimizer.id}, got “${id}”.`);
  }
  return { optimizer, params };
}

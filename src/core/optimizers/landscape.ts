// What a method may ask of f beside its gradient, with room to work in: an update allocates nothing.

import type { Differentiable, Value } from '../math/differentiable';
import { hessianOf } from '../math/hessian';

export interface Landscape {
  readonly f: Value;
  /** Writes the second derivatives at a point, from the formula: n × n, see math/hessian. */
  readonly hessianInto: (x: ArrayLike<number>, out: Float64Array) => void;
  /** Room for n × n numbers, and for a point. */
  readonly matrix: Float64Array;
  readonly point: Float64Array;
}

export function landscapeOf(objective: Differentiable): Landscape {
  const n = objective.dimension;
  return {
    f: objective.f,
    hessianInto: hessianOf(objective),
    matrix: new Float64Array(n * n),
    point: new Float64Array(n),
  };
}

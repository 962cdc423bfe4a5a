// The second derivatives of an objective, from differences of its exact gradient.

import type { Differentiable } from './differentiable';

/** ∛ε: the half width that balances truncation against rounding in a central difference. */
const WIDTH = Math.cbrt(Number.EPSILON);

/**
 * ∂²f/∂xᵢ∂xⱼ at x, symmetric, row-major, n × n; relative error about 1e-10 for smooth f.
 * Entries are non-finite where the gradient is.
 *
 * @param widen takes differences that are so many times as wide
 */
export function hessian(objective: Differentiable, x: ArrayLike<number>, widen = 1): Float64Array {
  const n = objective.dimension;
  const out = new Float64Array(n * n);
  hessianOf(objective, widen)(x, out);
  return out;
}

/** The same for one objective at many points: the function returned allocates nothing. */
export function hessianOf(
  objective: Differentiable,
  widen = 1,
): (x: ArrayLike<number>, out: Float64Array) => void {
  const n = objective.dimension;
  const at = new Float64Array(n);
  const ahead = new Float64Array(n);
  const behind = new Float64Array(n);
  return (x, out) => {
    for (let i = 0; i < n; i++) at[i] = x[i];
    for (let i = 0; i < n; i++) {
      const kept = at[i];
      const width = widen * WIDTH * Math.max(1, Math.abs(kept));
      at[i] = kept + width;
      objective.gradient(at, ahead);
      at[i] = kept - width;
      objective.gradient(at, behind);
      const span = kept + width - (kept - width);
      for (let j = 0; j < n; j++) out[i * n + j] = (ahead[j] - behind[j]) / span;
      at[i] = kept;
    }
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const mean = (out[i * n + j] + out[j * n + i]) / 2;
        out[i * n + j] = mean;
        out[j * n + i] = mean;
      }
    }
  };
}

// The second derivatives of an objective, from differences of its exact gradient.

import type { Objective } from './objective';

/** ∛ε: the half width that balances truncation against rounding in a central difference. */
const WIDTH = Math.cbrt(Number.EPSILON);

/**
 * ∂²f/∂xᵢ∂xⱼ at x, symmetric, row-major, n × n; relative error about 1e-10 for smooth f.
 * Entries are non-finite where the gradient is.
 */
export function hessian(objective: Objective, x: ArrayLike<number>): Float64Array {
  const n = objective.dimension;
  const at = Float64Array.from(x);
  const ahead = new Float64Array(n);
  const behind = new Float64Array(n);
  const raw = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const kept = at[i];
    const width = WIDTH * Math.max(1, Math.abs(kept));
    at[i] = kept + width;
    objective.gradient(at, ahead);
    at[i] = kept - width;
    objective.gradient(at, behind);
    const span = kept + width - (kept - width);
    for (let j = 0; j < n; j++) raw[i * n + j] = (ahead[j] - behind[j]) / span;
    at[i] = kept;
  }
  return raw.map((value, k) => (value + raw[(k % n) * n + Math.floor(k / n)]) / 2);
}

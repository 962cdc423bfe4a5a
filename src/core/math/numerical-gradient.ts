// The gradient by central differences, one coordinate after the other, as in the notebook:
// perturb x in place, evaluate, restore. The same order of operations gives the same bits.

import type { Value } from './differentiable';

/**
 * Writes (f(x + h·eᵢ) − f(x − h·eᵢ)) / 2h for every coordinate i into `out`.
 * Where x ± h rounds to x, or both values are equal, it writes 0 although the slope may not be 0.
 *
 * @param x the point, length n; perturbed during the call and restored bit for bit
 * @param h half width of the difference; the book takes 1e-4
 * @param out length n, must not be `x`
 */
export function numericalGradient(f: Value, x: Float64Array, h: number, out: Float64Array): void {
  for (let i = 0; i < x.length; i++) {
    const kept = x[i];
    x[i] = kept + h;
    const ahead = f(x);
    x[i] = kept - h;
    const behind = f(x);
    out[i] = (ahead - behind) / (2 * h);
    x[i] = kept;
  }
}

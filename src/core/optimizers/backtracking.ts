// Gradient descent with a backtracking line search: lr is only where the search begins. Steps are
// tried, each a part of the one before, until f falls enough (Armijo's condition).

import type { Value } from '../math/differentiable';
import type { Optimizer } from './optimizer';

/** After so many steps tried the point stays: 0.8¹⁰⁰ = 2e-10, 0.5¹⁰⁰ = 8e-31 of lr. */
export const MOST_TRIALS = 100;

/** One step that was tried: how far t, and what f must not exceed at `point` to be enough. */
export type OnTrial = (t: number, point: Float64Array, f: number, bound: number) => void;

/**
 * The first t of lr, lr·β, lr·β² … with f(x − t·g) ≤ f(x) − c·t·‖g‖².
 *
 * @param point room for x − t·g, length n
 * @param onTrial told each one; `point` is used again for the next
 * @returns 0 where none of `MOST_TRIALS` is enough: f is rounded too coarsely, or g does not lead down
 */
export function armijo(
  f: Value,
  x: Float64Array,
  gradient: Float64Array,
  lr: number,
  [c, beta]: Float64Array,
  point: Float64Array,
  onTrial?: OnTrial,
): number {
  const n = x.length;
  const here = f(x);
  let square = 0;
  for (let i = 0; i < n; i++) square += gradient[i] * gradient[i];
  let t = lr;
  for (let trial = 0; trial < MOST_TRIALS; trial++, t *= beta) {
    for (let i = 0; i < n; i++) point[i] = x[i] - t * gradient[i];
    const value = f(point);
    const bound = here - c * t * square;
    onTrial?.(t, point, value, bound);
    if (value <= bound) return t;
  }
  return 0;
}

export const backtracking = {
  id: 'backtracking',
  params: [
    {
      id: 'armijo',
      symbol: 'c',
      default: 1e-4,
      min: 1e-8,
      max: 0.5,
      source: 'Nocedal & Wright 2006, Numerical Optimization, 2nd ed., section 3.1',
    },
    {
      id: 'shrink',
      symbol: '\\beta',
      default: 0.5,
      min: 0.1,
      max: 0.8,
      source: 'Boyd & Vandenberghe 2004, Convex Optimization, section 9.2: from 0.1 to 0.8',
    },
  ],
  tex: 't = \\max\\{\\eta, \\eta\\beta, \\eta\\beta^2, \\dots\\} \\qquad f(x - t g) \\le f(x) - c\\, t\\, \\lVert g \\rVert^2 \\qquad x \\leftarrow x - t\\, g',
  source:
    'Nocedal & Wright 2006, Numerical Optimization, 2nd ed., Algorithm 3.1 along −g; condition: Armijo 1966, Pacific Journal of Mathematics 16(1), 1–3',
  slots: [],
  needs: 'value',
  update: (x, gradient, lr, _state, _t, params, move, { f, point }) => {
    const t = armijo(f, x, gradient, lr, params, point);
    for (let i = 0; i < x.length; i++) move[i] = t === 0 ? 0 : -(t * gradient[i]);
  },
} as const satisfies Optimizer;

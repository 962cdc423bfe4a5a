// The catalogue of optimizers: one entry a method, with its update rule.

import type { Words } from './words';

/**
 * One update, in place: moves x (length n) by what the method makes of the gradient at x.
 *
 * @param lr the learning rate η
 * @param state what the method remembers: `slots` blocks of n numbers, all 0 at first
 * @param t 1 for the first update, 2 for the second …
 */
export type Update = (
  x: Float64Array,
  gradient: Float64Array,
  lr: number,
  state: Float64Array,
  t: number,
) => void;

export interface Optimizer {
  readonly id: string;
  readonly name: Words;
  /** How many numbers the method remembers for each coordinate. */
  readonly slots: number;
  readonly update: Update;
}

/** x ← x − η∇f(x), in the notebook's order of operations (`x -= lr * grad`). */
const gradientDescent = {
  id: 'gradient-descent',
  name: { en: 'Gradient descent', ko: '경사 하강법' },
  slots: 0,
  update: (x, gradient, lr) => {
    for (let i = 0; i < x.length; i++) x[i] -= lr * gradient[i];
  },
} as const satisfies Optimizer;

export const optimizers = [gradientDescent] as const satisfies readonly Optimizer[];

export const optimizerIds = optimizers.map((o) => o.id);

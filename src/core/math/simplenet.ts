// The course's simpleNet: one layer of weights, softmax and cross-entropy, in its order of
// operations. Its loss as a function of the weights is an objective like any other.

import type { Differentiable } from './differentiable';

/** One input and what the net should have answered. */
interface Example {
  readonly x: readonly number[];
  /** One-hot, as long as there are classes; the place of its greatest entry is the label. */
  readonly t: readonly number[];
}

/** δ of the course's cross-entropy: log(y + δ) stays finite where y is 0. */
const DELTA = 1e-7;

/**
 * Writes x·W into `out`.
 *
 * @param weights W, row-major: a row an input, a column a class
 * @param out one number a class
 */
export function predict(x: readonly number[], weights: Float64Array, out: Float64Array): void {
  const classes = out.length;
  for (let j = 0; j < classes; j++) {
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += x[i] * weights[i * classes + j];
    out[j] = sum;
  }
}

/** Turns scores into probabilities, in place; the greatest is taken off first, so that none overflows. */
export function softmax(a: Float64Array): void {
  let greatest = a[0];
  for (let j = 1; j < a.length; j++) greatest = Math.max(greatest, a[j]);
  let sum = 0;
  for (let j = 0; j < a.length; j++) {
    a[j] = Math.exp(a[j] - greatest);
    sum += a[j];
  }
  for (let j = 0; j < a.length; j++) a[j] /= sum;
}

/** −log(y_t + δ) as a function of W, of dimension inputs × classes (w11, w12, … row by row). */
export function simpleNet({ x, t }: Example): Differentiable {
  const classes = t.length;
  const label = t.indexOf(Math.max(...t));
  const y = new Float64Array(classes);

  const answer = (weights: Float64Array): void => {
    predict(x, weights, y);
    softmax(y);
  };

  return {
    dimension: x.length * classes,
    f: (weights) => {
      answer(weights);
      return -Math.log(y[label] + DELTA);
    },
    // ∂f/∂aⱼ = y_t/(y_t + δ)·(yⱼ − tⱼ) for the scores a = x·W, so that ∂f/∂wᵢⱼ is xᵢ times that.
    gradient: (weights, out) => {
      answer(weights);
      const share = y[label] / (y[label] + DELTA);
      for (let j = 0; j < classes; j++) {
        const slope = share * (y[j] - (j === label ? 1 : 0));
        for (let i = 0; i < x.length; i++) out[i * classes + j] = x[i] * slope;
      }
    },
  };
}

// “Raise w by h and the loss changes by g·h”: how true that is, for one weight and one h.

import type { Net } from '../../../../core/objectives/simplenet';
import { simplenetOn } from '../../../../core/objectives/simplenet';

export interface WeightStep {
  readonly h: number;
  /** g·h, what the slope says. */
  readonly predicted: number;
  /** L(w + h) − L(w), what happens. */
  readonly change: number;
  /** change − predicted. */
  readonly error: number;
}

/** The loss along one weight, the others held: a function of that weight. */
export function lossAlong(net: Net, weights: Float64Array, k: number): (w: number) => number {
  const { f } = simplenetOn(net);
  const at = weights.slice();
  return (w) => {
    at[k] = w;
    return f(at);
  };
}

/** @param g the slope along weight k */
export function weightStep(
  net: Net,
  weights: Float64Array,
  k: number,
  g: number,
  h: number,
): WeightStep {
  const loss = lossAlong(net, weights, k);
  const w = weights[k] ?? Number.NaN;
  const predicted = g * h;
  const change = loss(w + h) - loss(w);
  return { h, predicted, change, error: change - predicted };
}

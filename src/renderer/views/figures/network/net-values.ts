// All that the figure shows of the net at one W: scores, probabilities, loss, and the gradient in
// three ways. One point of a tiny net, so the page works it out itself.

import { gradientFor } from '../../../../core/run/gradient';
import { simplenetOn, type Net } from '../../../../core/objectives/simplenet';
import { predict, softmax } from '../../../../core/math/simplenet';

export const CLASSES = 3;

export interface NetValues {
  readonly scores: Float64Array;
  /** softmax of the scores. */
  readonly y: Float64Array;
  readonly loss: number;
  /** The class with the greatest score, the first of equals as np.argmax has it. */
  readonly argmax: number;
  /** ∂L/∂W, row-major: by central difference, exactly, and as xᵀ(y − t). */
  readonly numerical: Float64Array;
  readonly analytic: Float64Array;
  readonly byHand: Float64Array;
}

/** @param h half width of the central difference */
export function netValues(net: Net, weights: Float64Array, h: number): NetValues {
  const loss = simplenetOn(net);
  const scores = new Float64Array(CLASSES);
  predict(net.x, weights, scores);
  const y = scores.slice();
  softmax(y);
  const numerical = new Float64Array(weights.length);
  gradientFor(loss, 'numerical', h)(weights.slice(), numerical);
  const analytic = new Float64Array(weights.length);
  loss.gradient(weights, analytic);
  return {
    scores,
    y,
    loss: loss.f(weights),
    argmax: scores.indexOf(Math.max(...scores)),
    numerical,
    analytic,
    byHand: byHand(net, y),
  };
}

/** xᵀ(y − t): what is left of the chain rule for softmax with cross-entropy, without the 1e-7. */
const byHand = ({ x, t }: Net, y: Float64Array): Float64Array =>
  Float64Array.from(x.flatMap((input) => [...y].map((p, j) => input * (p - (j === t ? 1 : 0)))));

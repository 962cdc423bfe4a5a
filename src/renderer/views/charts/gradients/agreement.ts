// How far the two gradients agree at the sampled steps of a run.

import { survives } from '../../../../core/math/rounding';
import type { GradientsResult } from '../../../model/queries/results';

export interface Agreement {
  readonly steps: readonly number[];
  /** ‖∇f‖, by central difference and from the formula. */
  readonly numerical: Float64Array;
  readonly exact: Float64Array;
  /** ‖numerical − exact‖ / ‖exact‖; NaN where the exact one is 0 or not finite. */
  readonly error: Float64Array;
}

type Pair = Pick<GradientsResult, 'steps' | 'exact' | 'numerical'>;

/** @param n numbers a point */
export function agreement({ steps, exact, numerical }: Pair, n: number): Agreement {
  const count = steps.length;
  const out = {
    steps,
    numerical: new Float64Array(count),
    exact: new Float64Array(count),
    error: new Float64Array(count),
  };
  for (let k = 0; k < count; k++) {
    let [a, b, off] = [0, 0, 0];
    for (let i = k * n; i < (k + 1) * n; i++) {
      const [g = 0, true_ = 0] = [numerical[i], exact[i]];
      a = Math.hypot(a, g);
      b = Math.hypot(b, true_);
      off = Math.hypot(off, g - true_);
    }
    out.numerical[k] = a;
    out.exact[k] = b;
    out.error[k] = b > 0 && b < Infinity ? off / b : Number.NaN;
  }
  return out;
}

/** Steps a … b at which x ± h is x in one coordinate, in the sense of float64. */
export interface LostSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * @param xOf the coordinate at a step
 * @param steps ascending; spans begin and end at some of them
 */
export function lostSpans(
  xOf: (step: number) => number,
  h: number,
  steps: readonly number[],
): LostSpan[] {
  const spans: LostSpan[] = [];
  let from: number | null = null;
  let before = 0;
  for (const step of steps) {
    const { ahead, behind } = survives(xOf(step), h);
    const lost = ahead === 0 && behind === 0;
    if (lost) from ??= step;
    else if (from !== null) {
      spans.push({ from, to: before });
      from = null;
    }
    before = step;
  }
  if (from !== null) spans.push({ from, to: before });
  return spans;
}

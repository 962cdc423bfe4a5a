// How large lr may be near a point. On a parabola with second derivative λ plain gradient descent
// multiplies what remains by 1 − lr·λ a step, so it shrinks exactly for lr < 2/λ; with several
// variables the largest λ decides.

import { eigen } from '../math/eigen';
import { hessian } from '../math/hessian';
import type { Objective } from '../objectives/objective';

export interface Stability {
  /** λ of the Hessian at the point, ascending; NaN where second derivatives are not finite. */
  readonly eigenvalues: Float64Array;
  /**
   * 2/λmax; null where λmax ≤ 0 or not finite, as f bends nowhere upward there, and where f has no
   * second derivative, as in a corner.
   */
  readonly limit: number | null;
}

export function stability(objective: Objective, x: ArrayLike<number>): Stability {
  const n = objective.dimension;
  const eigenvalues = eigen(hessian(objective, x), n).values.sort();
  const largest = eigenvalues[n - 1];
  const bends = largest > 0 && isSmooth(objective, x, largest);
  return { eigenvalues, limit: bends ? 2 / largest : null };
}

/**
 * Whether differences twice as wide give the same λmax. In a corner they give half of it, where the
 * second derivative is 0 (as x⁴ at 0) four times as much.
 */
function isSmooth(objective: Objective, x: ArrayLike<number>, largest: number): boolean {
  const n = objective.dimension;
  const wider = Math.max(...eigen(hessian(objective, x, 2), n).values);
  return Math.abs(wider / largest - 1) < 0.25;
}

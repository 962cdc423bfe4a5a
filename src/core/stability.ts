// How large lr may be near a point. On a parabola with second derivative λ plain gradient descent
// multiplies what remains by 1 − lr·λ a step, so it shrinks exactly for lr < 2/λ; with several
// variables the largest λ decides.

import { eigen } from './eigen';
import { gradientNorm } from './growth';
import { hessian } from './hessian';
import type { Objective } from './objective';
import type { Trajectory } from './trajectory';

export interface Stability {
  /** λ of the Hessian at the point, ascending; NaN where second derivatives are not finite. */
  readonly eigenvalues: Float64Array;
  /** 2/λmax; null where λmax ≤ 0 or not finite: there f bends nowhere upward. */
  readonly limit: number | null;
}

export function stability(objective: Objective, x: ArrayLike<number>): Stability {
  const n = objective.dimension;
  const eigenvalues = eigen(hessian(objective, x), n).values.sort();
  const largest = eigenvalues[n - 1];
  return { eigenvalues, limit: largest > 0 ? 2 / largest : null };
}

/**
 * The measured growth of each step: ‖∇f‖ after it over ‖∇f‖ before it, as the run computed them.
 *
 * @returns one number a step, steps in all; NaN where both are 0
 */
export function growthFactors(path: Trajectory): Float64Array {
  const factors = new Float64Array(path.length - 1);
  for (let step = 0; step < factors.length; step++) {
    factors[step] = gradientNorm(path, step + 1) / gradientNorm(path, step);
  }
  return factors;
}

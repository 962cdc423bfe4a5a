// Chooses how the gradient of a run or a field is had.

import { numericalGradient } from '../math/numerical-gradient';
import type { GradientInto } from '../math/differentiable';
import type { Objective } from '../objectives/objective';
import type { GradientKind } from '../math/gradient-kind';

/** The gradient of `objective`: from the formula, or by central difference with half width h. */
export function gradientFor(objective: Objective, kind: GradientKind, h: number): GradientInto {
  if (kind === 'analytic') return objective.gradient;
  const { f } = objective;
  return (x, out) => numericalGradient(f, x, h, out);
}

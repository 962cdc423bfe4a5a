// f and ∇f over a grid, for the surface, the contours and the arrows.

import { gradientFor } from '../run/gradient';
import type { Objective } from '../objectives/objective';
import type { GradientKind } from '../math/gradient-kind';

/**
 * f over x0 × x1.
 *
 * @returns row-major: values[j * x0.length + i] = f(x0[i], x1[j]); non-finite values stay
 * @throws RangeError unless the objective has two variables
 */
export function sampleSurface(
  objective: Objective,
  x0: ArrayLike<number>,
  x1: ArrayLike<number>,
): Float64Array {
  const { f, kernels } = objective;
  const x = planePoint(objective);
  const values = new Float64Array(x0.length * x1.length);
  const loop = kernels?.values();
  if (loop) {
    loop(Float64Array.from(x0), Float64Array.from(x1), values);
    return values;
  }
  let k = 0;
  for (let j = 0; j < x1.length; j++) {
    for (let i = 0; i < x0.length; i++) {
      x[0] = x0[i];
      x[1] = x1[j];
      values[k++] = f(x);
    }
  }
  return values;
}

/**
 * ∇f over x0 × x1.
 *
 * @param h half width of the central difference; used by the numerical kind only
 * @returns pairs ∂f/∂x0, ∂f/∂x1 in the order of `sampleSurface`
 * @throws RangeError unless the objective has two variables
 */
export function sampleField(
  objective: Objective,
  x0: ArrayLike<number>,
  x1: ArrayLike<number>,
  kind: GradientKind,
  h: number,
): Float64Array {
  const gradientInto = gradientFor(objective, kind, h);
  const x = planePoint(objective);
  const g = new Float64Array(2);
  const gradients = new Float64Array(2 * x0.length * x1.length);
  const loop = objective.kernels?.slopes(kind);
  if (loop) {
    loop(Float64Array.from(x0), Float64Array.from(x1), h, gradients);
    return gradients;
  }
  let k = 0;
  for (let j = 0; j < x1.length; j++) {
    for (let i = 0; i < x0.length; i++) {
      x[0] = x0[i];
      x[1] = x1[j];
      gradientInto(x, g);
      gradients[k++] = g[0];
      gradients[k++] = g[1];
    }
  }
  return gradients;
}

function planePoint(objective: Objective): Float64Array {
  if (objective.dimension !== 2) {
    throw new RangeError(`Expected a function of 2 variables, got one of ${objective.dimension}.`);
  }
  return new Float64Array(2);
}

// The local model of f at one point, from the formula: the true slope, whether f bends up or down,
// and how far the nearest level point seems to be. A verdict asks here, and not the run's own
// gradient, which may be 0 by rounding alone.

import { diagonalise } from '../math/eigen';
import { hessianOf } from '../math/hessian';
import type { Objective } from '../objectives/objective';

/**
 * The signs of the second derivatives: up in every direction, down in every direction, both, or
 * level in some direction, so that second derivatives cannot tell.
 */
export type Curvature = 'minimum' | 'maximum' | 'saddle' | 'flat';

export interface LocalModel {
  /** The exact gradient, length n. */
  readonly slope: readonly number[];
  readonly curvature: Curvature;
  /**
   * Distance to the level point of the local parabola (the length of a Newton step), in the units
   * of x; Infinity where f goes on straight or its second derivatives leave float64.
   */
  readonly remaining: number;
}

/** Below this part of the largest one a second derivative counts as 0: its differences are no better. */
const LEVEL = 1e-7;

export function localModelAt(objective: Objective, x: Float64Array): LocalModel {
  const buffer = new LocalModelBuffer(objective);
  buffer.update(x);
  const { slope, curvature, remaining } = buffer;
  return { slope: [...slope], curvature, remaining };
}

/** The local models of one objective at many points, without allocating. */
export class LocalModelBuffer {
  readonly slope: Float64Array;
  curvature: Curvature = 'flat';
  remaining = Infinity;
  /** The Newton step itself, length n; not finite where `remaining` is not. */
  readonly wayToLevel: Float64Array;
  /** After `diagonalise` the eigenvalues, on its diagonal. */
  private readonly hessian: Float64Array;
  private readonly vectors: Float64Array;
  private readonly hessianInto: ReturnType<typeof hessianOf>;

  constructor(private readonly objective: Objective) {
    const n = objective.dimension;
    this.slope = new Float64Array(n);
    this.wayToLevel = new Float64Array(n);
    this.hessian = new Float64Array(n * n);
    this.vectors = new Float64Array(n * n);
    this.hessianInto = hessianOf(objective);
  }

  /** What is then in `slope`, `curvature` and `remaining` is the local model at x. */
  update(x: Float64Array): void {
    const { slope, hessian, vectors, wayToLevel } = this;
    const n = slope.length;
    this.objective.gradient(x, slope);
    this.hessianInto(x, hessian);
    diagonalise(hessian, vectors, n);
    let level = 0;
    for (let k = 0; k < n; k++) level = Math.max(level, LEVEL * Math.abs(hessian[k * n + k]));
    wayToLevel.fill(0);
    let remaining = 0;
    let up = 0;
    let down = 0;
    for (let k = 0; k < n; k++) {
      const eigenvalue = hessian[k * n + k];
      if (eigenvalue > level) up++;
      if (eigenvalue < -level) down++;
      let along = 0;
      for (let i = 0; i < n; i++) along += vectors[i * n + k] * slope[i];
      if (along === 0) continue;
      const way = Math.abs(eigenvalue) > level ? along / eigenvalue : Infinity;
      remaining = Math.hypot(remaining, way);
      for (let i = 0; i < n; i++) wayToLevel[i] -= vectors[i * n + k] * way;
    }
    this.remaining = remaining;
    this.curvature =
      up === n ? 'minimum' : down === n ? 'maximum' : up > 0 && down > 0 ? 'saddle' : 'flat';
  }
}

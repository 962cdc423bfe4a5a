// The exact and the numerical gradient of an objective at one point.

import { numericalGradient } from '../math/numerical-gradient';
import type { Objective } from './objective';

export interface GradientsAt {
  readonly exact: Float64Array;
  readonly numerical: Float64Array;
}

export function gradientsAt(objective: Objective, x: Float64Array, h: number): GradientsAt {
  const exact = new Float64Array(x.length);
  const numerical = new Float64Array(x.length);
  objective.gradient(x, exact);
  numericalGradient(objective.f, x, h, numerical);
  return { exact, numerical };
}

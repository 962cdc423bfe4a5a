// What there is to know about one point.

import { numericalGradient } from '../core/math/numerical-gradient';
import type { Objective } from '../core/objectives/objective';
import { stability } from '../core/outcome/stability';
import type { Probe } from '../shared/protocol/protocol';

/** @throws RangeError when `at` does not have one number a variable */
export function probe(objective: Objective, at: readonly number[], h: number): Probe {
  const n = objective.dimension;
  if (at.length !== n) throw new RangeError(`Expected a point of ${n} numbers, got ${at.length}.`);
  const x = Float64Array.from(at);
  const gradient = new Float64Array(n);
  const numerical = new Float64Array(n);
  objective.gradient(x, gradient);
  numericalGradient(objective.f, x, h, numerical);
  const { eigenvalues, limit } = stability(objective, x);
  return {
    f: objective.f(x),
    gradient: [...gradient],
    numerical: [...numerical],
    eigenvalues: [...eigenvalues],
    limit,
  };
}

// What there is to know about one point.

import { gradientsAt } from '../core/objectives/gradients-at';
import type { Objective } from '../core/objectives/objective';
import { pointOf } from '../core/objectives/point-of';
import { stability } from '../core/outcome/stability';
import type { Probe } from '../shared/protocol/protocol';

/** @throws RangeError when `at` does not have one number a variable */
export function probe(objective: Objective, at: readonly number[], h: number): Probe {
  const x = pointOf(objective, at);
  const { exact, numerical } = gradientsAt(objective, x, h);
  const { eigenvalues, limit } = stability(objective, x);
  return {
    f: objective.f(x),
    gradient: [...exact],
    numerical: [...numerical],
    eigenvalues: [...eigenvalues],
    limit,
  };
}

// The values that one step is made of: f on both sides of the point along each coordinate, and what
// the central difference makes of them beside the exact slope.

import { hessian } from '../math/hessian';
import { gradientsAt } from '../objectives/gradients-at';
import type { Objective } from '../objectives/objective';
import { pointOf } from '../objectives/point-of';

/** Along each coordinate i; all lists are of length n. */
export interface StepValues {
  /** xᵢ + h and xᵢ − h, as float64 rounds them. */
  readonly xPlus: readonly number[];
  readonly xMinus: readonly number[];
  /** f with only that coordinate moved. */
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** (plus − minus) / 2h, and the exact slope. */
  readonly numerical: readonly number[];
  readonly exact: readonly number[];
  /** ∂²f/∂xᵢ∂xⱼ at [i * n + j], from the formula; see math/hessian. */
  readonly hessian: readonly number[];
}

/** @throws RangeError when `at` does not have one number a variable */
export function stepValues(objective: Objective, at: readonly number[], h: number): StepValues {
  const x = pointOf(objective, at);
  const { exact, numerical } = gradientsAt(objective, x, h);

  /** f with one coordinate moved, as the central difference takes it. */
  const beside = (moved: number, i: number): number => {
    const there = x.slice();
    there[i] = moved;
    return objective.f(there);
  };
  const xPlus = at.map((value) => value + h);
  const xMinus = at.map((value) => value - h);
  return {
    xPlus,
    xMinus,
    plus: xPlus.map(beside),
    minus: xMinus.map(beside),
    numerical: [...numerical],
    exact: [...exact],
    hessian: [...hessian(objective, x)],
  };
}

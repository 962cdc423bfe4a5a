// The values that one step is made of: f on both sides of the point along each coordinate, and what
// the central difference makes of them beside the exact slope.

import { numericalGradient } from '../math/numerical-gradient';
import type { Objective } from '../objectives/objective';

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
}

/** @throws RangeError when `at` does not have one number a variable */
export function stepValues(objective: Objective, at: readonly number[], h: number): StepValues {
  const n = objective.dimension;
  if (at.length !== n) throw new RangeError(`Expected a point of ${n} numbers, got ${at.length}.`);
  const x = Float64Array.from(at);
  const exact = new Float64Array(n);
  const numerical = new Float64Array(n);
  objective.gradient(x, exact);
  numericalGradient(objective.f, x, h, numerical);

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
  };
}

// The lines of a method that asks f for more than its gradient: the second derivatives and the
// solution of Newton's method, the step that a line search has found.

import { solve } from '../../core/math/solve';
import { optimizerById } from '../../core/optimizers';
import type { Trial } from '../../core/run/line-search';
import { rateOf } from '../../core/schedules/rates';
import { subscript } from '../drawing/text/subscript';
import type { StepResult } from '../model/queries/results';
import { none, numberCell, type Line } from './line';

/** @param trials of the same step; null before they are known */
export function landscapeLines(
  result: StepResult,
  axes: readonly number[],
  trials: readonly Trial[] | null,
): readonly Line[] {
  const { request, trajectory } = result.run;
  const { needs } = optimizerById(request.optimizer.id);
  const made = needs === 'hessian' ? newtonLines(result, axes) : searchLines(result, axes, trials);
  const ends = result.step + 1 >= trajectory.length;
  return [
    ...(made ?? [moveLine('Δx', 'update()', axes, (i) => differenceOf(result, i))]),
    {
      id: 'next',
      symbol: 'next',
      maths: 'x + Δx',
      code: 'x',
      cells: axes.map((i) => (ends ? none : numberCell(trajectory.x(result.step + 1, i)))),
      last: true,
    },
  ];
}

const moveLine = (
  maths: string,
  code: string,
  axes: readonly number[],
  move: (i: number) => number | null,
): Line => ({
  id: 'move',
  symbol: 'move',
  maths,
  code,
  cells: axes.map((i) => {
    const value = move(i);
    return value === null ? none : numberCell(value);
  }),
});

/** By what x differs one step later; null after the last. */
function differenceOf({ run: { trajectory }, step }: StepResult, i: number): number | null {
  if (step + 1 >= trajectory.length) return null;
  return trajectory.x(step + 1, i) - trajectory.x(step, i);
}

/** H along the axes shown, p with Hp = g, and −η·p; null where the point has left float64. */
function newtonLines(
  { run: { request, trajectory }, step, values }: StepResult,
  axes: readonly number[],
): Line[] | null {
  if (!values) return null;
  const n = trajectory.dimension;
  const { hessian } = values;
  const p = Float64Array.from({ length: n }, (_, i) => trajectory.gradient(step, i));
  solve(Float64Array.from(hessian), p);
  const rate = rateOf(request)(step + 1);
  const ends = step + 1 >= trajectory.length;
  return [
    ...axes.map((i): Line => ({
      id: `hessian-${i}`,
      maths: `H${subscript(i)}`,
      code: `H[${i}]`,
      cells: axes.map((j) => numberCell(hessian[i * n + j] ?? Number.NaN)),
    })),
    {
      id: 'solution',
      maths: 'p = H⁻¹g',
      code: 'solve(H, grad)',
      cells: axes.map((i) => numberCell(p[i] ?? Number.NaN)),
    },
    moveLine('−η · p', '-lr * p', axes, (i) => (ends ? null : -(rate * (p[i] ?? Number.NaN)))),
  ];
}

/** The t that was accepted and −t·g; null before the search is known, and where it was in vain. */
function searchLines(
  { run: { trajectory }, step }: StepResult,
  axes: readonly number[],
  trials: readonly Trial[] | null,
): Line[] | null {
  const found = trials?.at(-1);
  if (!found?.accepted) return null;
  return [
    { id: 'accepted', maths: 't', code: 't', cells: axes.map(() => numberCell(found.t)) },
    moveLine('−t · g', '-t * grad', axes, (i) => -(found.t * trajectory.gradient(step, i))),
  ];
}

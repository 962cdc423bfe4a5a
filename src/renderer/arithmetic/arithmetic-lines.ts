// The arithmetic of a step as lines of numbers, in the order in which the notebook computes them.

import { alignDigits } from '../../core/math/digits';
import type { Trial } from '../../core/run/line-search';
import { optimizerMove, optimizerTrace } from '../../core/run/optimizer-trace';
import { optimizerById } from '../../core/optimizers';
import { rateOf } from '../../core/schedules/rates';
import type { StepResult } from '../model/queries/results';
import { symbolOfLetter } from '../model/step-symbol';
import type { DigitsOf } from '../drawing/text/digits';
import { landscapeLines } from './landscape-lines';
import { none, numberCell, type Line } from './line';
import { noiseLines, rateLines, slopeBeforeNoise } from './schedule-lines';

/**
 * @param axes the coordinates that are shown, e.g. the two of the plane
 * @param trials what a line search tries from the same step; null before that is known
 */
export function linesOf(
  result: StepResult,
  axes: readonly number[],
  trials: readonly Trial[] | null = null,
): readonly Line[] {
  const { run, step } = result;
  const { trajectory, request } = run;
  const now: Line = {
    id: 'x',
    symbol: 'x',
    maths: 'x',
    code: 'tmp_val',
    cells: axes.map((i) => numberCell(trajectory.x(step, i))),
  };
  const slope =
    request.gradient === 'numerical' ? numerical(result, axes) : [fromFormula(result, axes)];
  return [
    now,
    ...slope,
    ...noiseLines(result, axes),
    ...rateLines(result, axes),
    ...update(result, axes, trials),
  ];
}

function numerical(result: StepResult, axes: readonly number[]): Line[] {
  const { run, step, values } = result;
  const { trajectory } = run;
  const slope: Line = {
    id: 'gradient',
    symbol: 'g',
    maths: '÷ 2h',
    code: 'grad[idx]',
    cells: slopes(result, axes),
  };
  if (!values) return [slope];
  const { xPlus, xMinus, plus, minus, exact } = values;
  /** In ice where h is lost beside x. */
  const moved = (to: readonly number[]) =>
    axes.map((i) => {
      const cell = numberCell(to[i] ?? Number.NaN);
      return to[i] === trajectory.x(step, i) ? { ...cell, tone: 'ice' as const } : cell;
    });
  const pairs = axes.map((i) => alignDigits(plus[i] ?? Number.NaN, minus[i] ?? Number.NaN));
  const value = (text: string, struck: number): DigitsOf => ({
    text,
    struck,
    ...(Number.isFinite(Number(text)) ? {} : { tone: 'beyond' as const }),
  });
  return [
    { id: 'plus', maths: 'x + h', code: 'tmp_val + h', cells: moved(xPlus) },
    { id: 'minus', maths: 'x − h', code: 'tmp_val - h', cells: moved(xMinus), last: true },
    {
      id: 'ahead',
      maths: 'f(x + h)',
      code: 'fxh1',
      cells: pairs.map(({ a, common }) => value(a, common)),
    },
    {
      id: 'behind',
      maths: 'f(x − h)',
      code: 'fxh2',
      cells: pairs.map(({ b, common }) => value(b, common)),
    },
    {
      id: 'difference',
      maths: null,
      words: 'difference',
      code: 'fxh1 - fxh2',
      cells: axes.map((i) => numberCell((plus[i] ?? Number.NaN) - (minus[i] ?? Number.NaN))),
    },
    slope,
    {
      id: 'exact',
      maths: null,
      words: 'exact',
      code: null,
      cells: axes.map((i) => numberCell(exact[i] ?? Number.NaN)),
      last: true,
    },
  ];
}

/** Before any noise. */
const slopes = (result: StepResult, axes: readonly number[]) =>
  axes.map((i) => {
    const slope = slopeBeforeNoise(result, i);
    return slope === undefined ? none : numberCell(slope);
  });

const fromFormula = (result: StepResult, axes: readonly number[]): Line => ({
  id: 'gradient',
  symbol: 'g',
  maths: null,
  words: 'exact',
  code: 'grad[idx]',
  cells: slopes(result, axes),
  last: true,
});

function update(
  result: StepResult,
  axes: readonly number[],
  trials: readonly Trial[] | null,
): readonly Line[] {
  const { run, step, memory } = result;
  const { trajectory, request } = run;
  const n = trajectory.dimension;
  const ends = step + 1 >= trajectory.length;
  const { slots, needs } = optimizerById(request.optimizer.id);
  const next = axes.map((i) => (ends ? none : numberCell(trajectory.x(step + 1, i))));
  if (needs) return landscapeLines(result, axes, trials);
  if (slots.length === 0) {
    const rate = rateOf(request)(step + 1);
    return [
      {
        id: 'update',
        symbol: 'move',
        maths: 'η · g',
        code: 'lr * grad',
        cells: axes.map((i) => numberCell(rate * trajectory.gradient(step, i))),
      },
      {
        id: 'next',
        symbol: 'next',
        maths: 'x − η · g',
        code: 'x -= lr * grad',
        cells: next,
        last: true,
      },
    ];
  }
  const after = ends
    ? null
    : optimizerTrace(request, trajectory, step + 1, { step, state: memory });
  const move = ends ? null : optimizerMove(request, trajectory, step, memory);
  const remembered = slots.flatMap((slot, k): Line[] => {
    const of = (state: Float64Array | null) =>
      axes.map((i) => (state ? numberCell(state[k * n + i] ?? Number.NaN) : none));
    const letter = symbolOfLetter(slot);
    const symbol = letter && { symbol: letter };
    return [
      { id: `${slot}-before`, ...symbol, maths: slot, code: `self.${slot}`, cells: of(memory) },
      {
        id: `${slot}-after`,
        ...symbol,
        maths: `${slot} ←`,
        code: `self.${slot} = …`,
        cells: of(after),
      },
    ];
  });
  return [
    ...remembered,
    {
      id: 'move',
      symbol: 'move',
      maths: 'Δx',
      code: 'update()',
      cells: axes.map((i) => (move ? numberCell(move[i] ?? Number.NaN) : none)),
    },
    { id: 'next', symbol: 'next', maths: 'x + Δx', code: 'x', cells: next, last: true },
  ];
}

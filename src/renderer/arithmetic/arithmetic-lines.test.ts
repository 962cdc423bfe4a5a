import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { objectiveById } from '../../core/objectives';
import { lineSearch } from '../../core/run/line-search';
import { optimizerTrace } from '../../core/run/optimizer-trace';
import { optimizers } from '../../core/optimizers';
import { stepValues } from '../../core/run/step-values';
import type { RunRequest } from '../../shared/session/session';
import { en } from '../../i18n/en';
import { ko } from '../../i18n/ko';
import type { Texts } from '../../i18n/texts';
import { frozenCoordinates } from '../model/frozen-coordinates';
import type { StepResult } from '../model/queries/results';
import { computedRun } from '../model/run.fixture';
import { linesOf } from './arithmetic-lines';
import { noteOf } from './arithmetic-note';

/** What `results.step` holds, without a worker between. */
function stepResult(step: number, changes: Partial<RunRequest> = {}): StepResult {
  const run = computedRun({ lr: 10, ...changes });
  const { request, trajectory } = run;
  const objective = objectiveById('id' in request.objective ? request.objective.id : '');
  const at = [...trajectory.point(step)];
  const values = at.every(Number.isFinite) ? stepValues(objective, at, request.h) : null;
  return { run, step, values, memory: optimizerTrace(request, trajectory, step) };
}

const AXES = [0, 1];
const cells = (result: StepResult, id: string) =>
  linesOf(result, AXES).find((line) => line.id === id)?.cells ?? [];
const written = (result: StepResult, id: string) => cells(result, id).map(({ text }) => text);
const tones = (result: StepResult, id: string) => cells(result, id).map(({ tone }) => tone);
const numbers = (result: StepResult, id: string) => written(result, id).map(Number);
const ids = (result: StepResult) => linesOf(result, AXES).map(({ id }) => id);
const note = (result: StepResult, texts: Texts = en) =>
  noteOf(result, AXES, ['x0', 'x1'], frozenCoordinates(result.run), texts);
const rows = golden.descentFresh.find((run) => run.lr === 10)!.rows;

describe('the lines of plain descent', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 99])(
    'hold what the notebook computed at step %d, to the last digit',
    (step) => {
      const result = stepResult(step);
      const [x0, x1, , g0, g1] = rows[step];
      expect(numbers(result, 'x')).toEqual([x0, x1]);
      expect(numbers(result, 'plus')).toEqual([x0 + 1e-4, x1 + 1e-4]);
      expect(numbers(result, 'minus')).toEqual([x0 - 1e-4, x1 - 1e-4]);
      const ahead = numbers(result, 'ahead');
      const behind = numbers(result, 'behind');
      expect(ahead).toEqual([(x0 + 1e-4) ** 2 + x1 ** 2, x0 ** 2 + (x1 + 1e-4) ** 2]);
      expect(numbers(result, 'difference')).toEqual(ahead.map((value, i) => value - behind[i]));
      expect(numbers(result, 'gradient')).toEqual([g0, g1]);
      expect(numbers(result, 'exact')).toEqual([2 * x0, 2 * x1]);
      expect(numbers(result, 'update')).toEqual([10 * g0, 10 * g1]);
      expect(numbers(result, 'next')).toEqual(rows[step + 1].slice(0, 2));
      for (const absent of ['rate', 'noise']) expect(ids(result)).not.toContain(absent);
    },
  );

  test('strike what cancels: nearly nothing at first, everything in ice', () => {
    const struck = (step: number) =>
      cells(stepResult(step), 'ahead').map(({ text, struck: its = 0 }) => text.slice(0, its));
    const all = written(stepResult(10), 'ahead');
    expect([0, 3, 10].map(struck)).toEqual([['2', '2'], ['117614702', '11761470'], all]);
    expect(all[0]).toBe(all[1]);
  });

  test.each([
    [8, [undefined, undefined]],
    [9, [undefined, 'ice']],
    [10, ['ice', 'ice']],
  ])('at step %d stand in ice where x ± h is x', (step, expected) => {
    for (const id of ['plus', 'minus']) expect(tones(stepResult(step), id)).toEqual(expected);
  });

  test('have no new x at the last step, and mark what has left float64', () => {
    expect(written(stepResult(100), 'next')).toEqual(['–', '–']);
    const gone = stepResult(242, { gradient: 'analytic', steps: 300 });
    expect(gone.values).toBeNull();
    expect(tones(gone, 'x')).toEqual(['beyond', 'beyond']);
  });

  test('with the gradient of the formula hold its value and no difference', () => {
    const result = stepResult(3, { gradient: 'analytic' });
    expect(ids(result)).toEqual(['x', 'gradient', 'update', 'next']);
    // Each step multiplies x by 1 − 2 · lr = −19.
    expect(numbers(result, 'gradient')).toEqual([-6 * (-19) ** 3, 8 * (-19) ** 3]);
  });
});

test.each(optimizers.filter(({ slots }) => slots.length > 0))(
  'the lines of $id lead from what it remembered to the new x, and end with what it remembers',
  ({ id, slots }) => {
    const changes = { optimizer: { id }, lr: 0.1 };
    for (const step of [0, 1, 20]) {
      const result = stepResult(step, changes);
      const next = stepResult(step + 1, changes);
      const remembered = (when: string) => slots.flatMap((slot) => numbers(result, slot + when));
      expect(remembered('-before')).toEqual([...result.memory]);
      expect(remembered('-after')).toEqual([...next.memory]);
      const move = numbers(result, 'move');
      expect(numbers(result, 'next')).toEqual(numbers(result, 'x').map((x, i) => x + move[i]));
      expect(numbers(result, 'next')).toEqual(numbers(next, 'x'));
    }
    const last = stepResult(100, changes);
    const open = [`${slots[0]}-after`, 'move'].map((line) => written(last, line));
    expect(open.flat()).toEqual(['–', '–', '–', '–']);
  },
);

test("the lines of Newton's method are H, p of Hp = g and −η · p, where H has an inverse", () => {
  const newton = { optimizer: { id: 'newton' }, lr: 0.5, gradient: 'analytic' } as const;
  // H = 2I and g = (−6, 8), so that p = (−3, 4).
  const result = stepResult(0, newton);
  const lines = ['hessian-0', 'hessian-1', 'solution', 'move'].flatMap((id) => numbers(result, id));
  expect(lines).toEqual([2, 0, 0, 2, -3, 4, 1.5, -2]);
  // To the bits of the next row.
  for (const step of [0, 3, 20]) {
    const rosenbrock = { objective: { id: 'rosenbrock' }, start: [-1.2, 1], lr: 0.3 } as const;
    const far = stepResult(step, { ...newton, ...rosenbrock });
    const move = numbers(far, 'move');
    expect(numbers(far, 'next')).toEqual(numbers(far, 'x').map((x, i) => x + move[i]));
  }
  const flat = stepResult(0, { ...newton, objective: { id: 'absolute' } });
  expect(written(flat, 'hessian-0')).toEqual(['0', '0']);
  expect(tones(flat, 'solution')).toEqual(['beyond', 'beyond']);
});

test('the lines of a line search are t and −t · g once the search is known', () => {
  const changes = { optimizer: { id: 'backtracking' }, lr: 4, gradient: 'analytic' } as const;
  const result = stepResult(0, changes);
  expect(ids(result)).toEqual(['x', 'gradient', 'move', 'next']);
  const trials = lineSearch({ ...changes, objective: objectiveById('book') }, [-3, 4], [-6, 8]);
  const known = linesOf(result, AXES, trials).map(({ id, cells: its }) => [
    id,
    its.map(({ text }) => Number(text)),
  ]);
  expect(Object.fromEntries(known)).toMatchObject({
    accepted: [0.5, 0.5],
    move: [3, -4],
    next: [0, 0],
  });
});

test.each(optimizers)('every quantity of $id lights up with its numbers', ({ id, slots }) => {
  const result = stepResult(1, { optimizer: { id }, lr: 0.1 });
  const lit = linesOf(result, AXES).map(({ symbol }) => symbol);
  expect(lit).toEqual(expect.arrayContaining(['x', 'g', 'move', 'next', ...slots]));
});

const analytic = { gradient: 'analytic', steps: 300 } as const;
test.each<[string, number, Partial<RunRequest>, string | RegExp]>([
  ['how many digits the subtraction costs', 0, {}, 'of 16: 4 along x₀, 4 along x₁.'],
  ['that h is lost, and the slope', 9, {}, /x₁: from step 9 on\).*-2\.59e12 along x₁\.$/],
  ['since when it is lost', 10, {}, '(x₀: from step 10 on, x₁: from step 9 on)'],
  // 19^(2·120) and 19^241 pass 1.8e308.
  ['where f leaves float64', 150, analytic, 'From step 120 on f'],
  ['where x leaves float64', 250, analytic, 'From step 241 on the point'],
  // A slope of 2e-7 changes f ≈ 1e8 by 4e-11, and float64 numbers are 1.5e-8 apart there.
  [
    'that both values round to the same number where h is not lost itself',
    0,
    { start: [1e4, 1e-7], lr: 1e-10 },
    /round to the same number.*2e-7 along x₁\.$/,
  ],
])('the note says %s', (_, step, changes, words) => {
  expect(note(stepResult(step, changes))).toMatch(words);
});

test('the note speaks Korean, whichever coordinates it names, and loses nothing by a formula', () => {
  expect(note(stepResult(3, analytic))).toBe(en.arithmetic.analytic);
  expect(note(stepResult(0), ko)).toContain('자릿수는 x₀ 방향 4, x₁ 방향 4입니다.');
  const lost = note(stepResult(10), ko);
  expect(lost).toContain('반올림됩니다(x₀ 방향은 10번째 걸음부터, x₁ 방향은 9번째 걸음부터).');
  expect(lost).toMatch(/실제 기울기는 x₀ 방향 -5\.18e13, x₁ 방향 -2\.59e12입니다\.$/);
});

test('a run with a schedule shows the rate of its step, and what that makes of the gradient', () => {
  const schedule = { id: 'exponential' as const, params: { factor: 0.5 } };
  const result = stepResult(3, { lr: 0.8, schedule, gradient: 'analytic' });
  // 0.8 · 0.5³ at the fourth update.
  expect(linesOf(result, AXES).find(({ id }) => id === 'rate')?.maths).toBe('η₄');
  expect(written(result, 'rate')).toEqual(['0.1', '0.1']);
  const { trajectory } = result.run;
  expect(numbers(result, 'update')).toEqual(AXES.map((i) => 0.1 * trajectory.gradient(3, i)));
});

test.each(['numerical', 'analytic'] as const)(
  'a run with noise shows the %s slope, the noise on it and the gradient that the step takes',
  (gradient) => {
    const result = stepResult(3, { lr: 0.1, gradient, noise: { sigma: 0.5, seed: 7 } });
    const slope = numbers(result, 'gradient');
    const taken = AXES.map((i) => result.run.trajectory.gradient(3, i));
    expect(slope).toEqual([...result.values![gradient === 'analytic' ? 'exact' : gradient]]);
    expect(numbers(result, 'noisy')).toEqual(taken);
    expect(numbers(result, 'noise')).toEqual(taken.map((value, i) => value - slope[i]));
  },
);

test('where f has no value, the note says so and names no step', () => {
  const near = stepResult(0, { lr: 0.1, steps: 1 });
  const nowhere = { ...near, values: near.values && { ...near.values, plus: [Number.NaN, 25] } };
  expect(note(nowhere)).toBe('f has no finite value here.');
  expect(note(nowhere, ko)).toBe('여기서 f는 유한한 값을 갖지 않습니다.');
  const lost = stepResult(0, { start: [Number.NaN, 4], lr: 0.1, steps: 1 });
  const undefinedHere = { ...lost, run: { ...lost.run, outcome: null } };
  expect(note(undefinedHere)).toBe('The point is no longer a number (NaN).');
});

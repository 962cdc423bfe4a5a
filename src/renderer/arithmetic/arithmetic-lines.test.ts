import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { descend } from '../../core/run/descend';
import { objectiveById } from '../../core/objectives';
import { lineSearch } from '../../core/run/line-search';
import { optimizerTrace } from '../../core/run/optimizer-trace';
import { optimizers } from '../../core/optimizers';
import { outcome } from '../../core/outcome/outcome';
import { stepValues } from '../../core/run/step-values';
import type { RunRequest } from '../../shared/session/session';
import { en } from '../../i18n/en';
import { ko } from '../../i18n/ko';
import type { Texts } from '../../i18n/texts';
import { frozenCoordinates } from '../model/frozen-coordinates';
import type { StepResult } from '../model/queries/results';
import { linesOf } from './arithmetic-lines';
import { noteOf } from './arithmetic-note';

/** What `results.step` holds, without a worker between. */
function stepResult(step: number, changes: Partial<RunRequest> = {}): StepResult {
  const request: RunRequest = {
    objective: { id: 'book' },
    start: [-3, 4],
    lr: 10,
    steps: 100,
    optimizer: { id: 'gradient-descent' },
    gradient: 'numerical',
    h: 1e-4,
    ...changes,
  };
  const objective = objectiveById('id' in request.objective ? request.objective.id : '');
  const run = { ...request, objective };
  const trajectory = descend(run);
  const at = [...trajectory.point(step)];
  return {
    run: { request, trajectory, total: trajectory.length, outcome: outcome(run, trajectory) },
    step,
    values: at.every(Number.isFinite) ? stepValues(objective, at, request.h) : null,
    memory: optimizerTrace(request, trajectory, step),
  };
}

const AXES = [0, 1];
const linesById = (result: StepResult) =>
  Object.fromEntries(linesOf(result, AXES).map((line) => [line.id, line]));
const numbers = (result: StepResult, id: string) =>
  linesById(result)[id].cells.map(({ text }) => Number(text));
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
    },
  );

  test('strike what cancels: nearly nothing at first, everything in ice', () => {
    const struck = (step: number) =>
      linesById(stepResult(step)).ahead.cells.map(({ text, struck: its = 0 }) =>
        text.slice(0, its),
      );
    expect(struck(0)).toEqual(['2', '2']);
    expect(struck(3)).toEqual(['117614702', '11761470']);
    const { text } = linesById(stepResult(10)).ahead.cells[0];
    expect(struck(10)).toEqual([text, text]);
  });

  test.each([
    [8, [undefined, undefined]],
    [9, [undefined, 'ice']],
    [10, ['ice', 'ice']],
  ])('at step %d stand in ice where x ± h is x', (step, tones) => {
    const { plus, minus } = linesById(stepResult(step));
    expect(plus.cells.map(({ tone }) => tone)).toEqual(tones);
    expect(minus.cells.map(({ tone }) => tone)).toEqual(tones);
  });

  test('have no new x at the last step', () => {
    expect(linesById(stepResult(100)).next.cells.map(({ text }) => text)).toEqual(['–', '–']);
  });

  test('with the gradient of the formula hold its value and no difference', () => {
    const result = stepResult(3, { gradient: 'analytic' });
    expect(linesOf(result, AXES).map(({ id }) => id)).toEqual(['x', 'gradient', 'update', 'next']);
    // Each step multiplies x by 1 − 2 · lr = −19.
    expect(numbers(result, 'gradient')).toEqual([-6 * (-19) ** 3, 8 * (-19) ** 3]);
  });

  test('mark what has left float64', () => {
    const gone = stepResult(242, { gradient: 'analytic', steps: 300 });
    expect(gone.values).toBeNull();
    expect(linesById(gone).x.cells.map(({ tone }) => tone)).toEqual(['beyond', 'beyond']);
  });
});

describe.each(
  optimizers.filter(({ slots }) => slots.length > 0).map(({ id, slots }) => ({ id, slots })),
)('the lines of $id', ({ id, slots }) => {
  const changes = { optimizer: { id }, lr: 0.1 };

  test('lead from what it remembered to the new x', () => {
    for (const step of [0, 1, 20]) {
      const result = stepResult(step, changes);
      const next = stepResult(step + 1, changes);
      const before = slots.map((slot) => numbers(result, `${slot}-before`)).flat();
      const after = slots.map((slot) => numbers(result, `${slot}-after`)).flat();
      expect(before).toEqual([...result.memory]);
      expect(after).toEqual([...next.memory]);
      const x = numbers(result, 'x');
      const move = numbers(result, 'move');
      expect(numbers(result, 'next')).toEqual(x.map((value, i) => value + move[i]));
      expect(numbers(result, 'next')).toEqual(numbers(next, 'x'));
    }
  });

  test('end with what it remembers', () => {
    const lines = linesById(stepResult(100, changes));
    expect(lines[`${slots[0]}-after`].cells.map(({ text }) => text)).toEqual(['–', '–']);
    expect(lines.move.cells.map(({ text }) => text)).toEqual(['–', '–']);
  });
});

describe("the lines of Newton's method", () => {
  const changes = { optimizer: { id: 'newton' as const }, lr: 0.5, gradient: 'analytic' as const };

  test('are H, the solution of Hp = g and −η · p, to the bits of the next row', () => {
    // H = 2I and g = (−6, 8), so that p = (−3, 4).
    const result = stepResult(0, changes);
    expect(numbers(result, 'hessian-0')).toEqual([2, 0]);
    expect(numbers(result, 'hessian-1')).toEqual([0, 2]);
    expect(numbers(result, 'solution')).toEqual([-3, 4]);
    expect(numbers(result, 'move')).toEqual([1.5, -2]);
    const objective = { id: 'rosenbrock' as const };
    for (const step of [0, 3, 20]) {
      const far = stepResult(step, { ...changes, objective, start: [-1.2, 1], lr: 0.3 });
      const [x, move, next] = ['x', 'move', 'next'].map((id) => numbers(far, id));
      expect(next).toEqual(x.map((value, i) => value + move[i]));
    }
  });

  test('show a step that is not defined where H has no inverse', () => {
    const objective = { id: 'absolute' as const };
    const lines = linesById(stepResult(0, { ...changes, objective }));
    expect(lines['hessian-0'].cells.map(({ text }) => text)).toEqual(['0', '0']);
    expect(lines.solution.cells.map(({ tone }) => tone)).toEqual(['beyond', 'beyond']);
  });
});

describe('the lines of a line search', () => {
  const changes = {
    optimizer: { id: 'backtracking' as const },
    lr: 4,
    gradient: 'analytic' as const,
  };

  test('are t and −t · g once the search is known', () => {
    const result = stepResult(0, changes);
    expect(linesOf(result, AXES).map(({ id }) => id)).toEqual(['x', 'gradient', 'move', 'next']);
    const search = { ...changes, objective: objectiveById('book') };
    const trials = lineSearch(search, [-3, 4], [-6, 8]);
    const lines = linesOf(result, AXES, trials);
    const cells = (id: string) =>
      lines.find((line) => line.id === id)?.cells.map(({ text }) => Number(text));
    expect(cells('accepted')).toEqual([0.5, 0.5]);
    expect(cells('move')).toEqual([3, -4]);
    expect(cells('next')).toEqual([0, 0]);
  });
});

test.each(optimizers.map(({ id, slots }) => ({ id, slots })))(
  'every quantity of $id lights up with its numbers',
  ({ id, slots }) => {
    const result = stepResult(1, { optimizer: { id }, lr: 0.1 });
    const lit = new Set(linesOf(result, AXES).map(({ symbol }) => symbol));
    for (const symbol of ['x', 'g', 'move', 'next', ...slots]) expect(lit).toContain(symbol);
  },
);

describe('the note says', () => {
  test('how many digits the subtraction costs', () => {
    expect(note(stepResult(0))).toContain('of 16: 4 along x₀, 4 along x₁.');
  });

  test('that h is lost, since when, and what the slope really is', () => {
    expect(note(stepResult(9))).toMatch(/x₁: from step 9 on\).*-2\.59e12 along x₁\.$/);
    expect(note(stepResult(10))).toContain('(x₀: from step 10 on, x₁: from step 9 on)');
  });

  test('all of it in Korean sentences, whichever coordinates it names', () => {
    expect(note(stepResult(0), ko)).toContain('자릿수는 x₀ 방향 4, x₁ 방향 4입니다.');
    const lost = note(stepResult(10), ko);
    expect(lost).toContain('반올림됩니다(x₀ 방향은 10번째 걸음부터, x₁ 방향은 9번째 걸음부터).');
    expect(lost).toMatch(/실제 기울기는 x₀ 방향 -5\.18e13, x₁ 방향 -2\.59e12입니다\.$/);
  });

  test('that the formula loses nothing, and where f and x leave float64', () => {
    const analytic = { gradient: 'analytic', steps: 300 } as const;
    expect(note(stepResult(3, analytic))).toBe(en.arithmetic.analytic);
    // 19^(2·120) and 19^241 pass 1.8e308.
    expect(note(stepResult(150, analytic))).toContain('From step 120 on f');
    expect(note(stepResult(250, analytic))).toContain('From step 241 on the point');
  });

  test('that both values round to the same number where h is not lost itself', () => {
    // A slope of 2e-7 changes f ≈ 1e8 by 4e-11, and float64 numbers are 1.5e-8 apart there.
    const flat = stepResult(0, { start: [1e4, 1e-7], lr: 1e-10 });
    expect(note(flat)).toMatch(/round to the same number.*2e-7 along x₁\.$/);
  });
});

describe('a run with a schedule or with noise', () => {
  const cellsOf = (result: StepResult, id: string) =>
    linesOf(result, [0, 1])
      .find((line) => line.id === id)
      ?.cells.map(({ text }) => text);

  test('shows the rate of its step, and what that makes of the gradient', () => {
    const schedule = { id: 'exponential' as const, params: { factor: 0.5 } };
    const result = stepResult(3, { lr: 0.8, schedule, gradient: 'analytic' });
    const line = linesOf(result, [0, 1]).find(({ id }) => id === 'rate');
    // 0.8 · 0.5³ at the fourth update.
    expect([line?.maths, cellsOf(result, 'rate')]).toEqual(['η₄', ['0.1', '0.1']]);
    const { trajectory } = result.run;
    const step = [0, 1].map((i) => Number(cellsOf(result, 'update')?.[i]));
    expect(step).toEqual([0, 1].map((i) => 0.1 * trajectory.gradient(3, i)));
    expect(cellsOf(stepResult(3), 'rate')).toBeUndefined();
  });

  test.each(['numerical', 'analytic'] as const)(
    'shows the %s slope, the noise on it and the gradient that the step takes',
    (gradient) => {
      const result = stepResult(3, { lr: 0.1, gradient, noise: { sigma: 0.5, seed: 7 } });
      const { trajectory } = result.run;
      const [slope, noise, taken] = ['gradient', 'noise', 'noisy'].map((id) =>
        cellsOf(result, id)?.map(Number),
      );
      for (const i of [0, 1]) {
        expect(taken?.[i]).toBe(trajectory.gradient(3, i));
        expect(slope?.[i]).toBe(result.values?.[gradient === 'analytic' ? 'exact' : gradient][i]);
        expect(noise?.[i]).toBe((taken?.[i] ?? 0) - (slope?.[i] ?? 0));
      }
      expect(cellsOf(stepResult(3), 'noise')).toBeUndefined();
    },
  );
});

test('where f has no value, the note says so and names no step', () => {
  const near = stepResult(0, { lr: 0.1, steps: 1 });
  const nowhere = { ...near, values: near.values && { ...near.values, plus: [Number.NaN, 25] } };
  expect(note(nowhere)).toBe('f has no finite value here.');
  expect(note(nowhere, ko)).toBe('여기서 f는 유한한 값을 갖지 않습니다.');
  const lost = stepResult(0, { start: [Number.NaN, 4], lr: 0.1, steps: 1 });
  const undefinedHere = { ...lost, run: { ...lost.run, outcome: null } };
  expect(note(undefinedHere)).toBe('The point is no longer a number (NaN).');
});

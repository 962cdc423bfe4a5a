import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Basin } from './basin';
import { descend } from '../run/descend';
import { custom, runOf, typed } from '../run/run.fixture';
import { objectiveById, objectives } from '../objectives';
import { optimizerIds } from '../optimizers';
import { outcome } from '../outcome/outcome';
import { outcomeKinds, type OutcomeKind } from '../outcome/kinds';
import type { Run } from '../run/run';
import { withKernels } from '../objectives/with-kernels';

const book = runOf({ start: [0, 0] });

/** Positions off the axes of symmetry. */
const positions = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

function mapped(run: Run, x0: number[], x1: number[], part = 1e9): Basin {
  const basin = new Basin(run, [0, 1], x0, x1);
  while (!basin.complete) basin.advance(part);
  return basin;
}

const kinds = (basin: Basin) => [...basin.kind].map((kind) => outcomeKinds[kind]);

/** What outcome.ts may say where the map says this, if not the same. */
const meant: Readonly<Partial<Record<OutcomeKind, readonly OutcomeKind[]>>> = {
  converged: ['converged', 'oscillating'],
  creeping: ['creeping', 'cycling', 'oscillating'],
  'still-moving': ['still-moving', 'cycling', 'oscillating'],
};

function compare(run: Run, x0: number[], x1: number[]): void {
  const basin = mapped(run, x0, x1);
  kinds(basin).forEach((kind, k) => {
    const [a, b] = [x0[k % x0.length], x1[Math.floor(k / x0.length)]];
    const own = { ...run, start: [a, b, ...Array.from(run.start).slice(2)] };
    const path = descend(own);
    const verdict = outcome(own, path);
    const about = `${kind} for ${verdict.kind} from ${own.start.join()}`;
    expect(meant[kind] ?? [kind], about).toContain(verdict.kind);
    const swung = verdict.kind === 'oscillating' ? verdict.evidence.arrived : null;
    const arrived = verdict.kind === 'converged' ? verdict.step : swung;
    expect(kind === 'converged', about).toBe(arrived !== null);
    if (arrived !== null) expect(basin.step[k]).toBe(arrived);
    for (const same of ['frozen', 'overflow', 'undefined-here'] as const) {
      expect(kind === same, about).toBe(verdict.kind === same);
      if (kind === same) expect(basin.step[k]).toBe(verdict.step);
    }
    if (Number.isFinite(basin.f[k])) expect(basin.f[k]).toBe(path.f(path.length - 1));
  });
}

describe('a kind means what outcome.ts says of the same run', () => {
  const cases = objectives.flatMap(({ id, lr }) =>
    (['numerical', 'analytic'] as const).flatMap((gradient) =>
      [lr / 1e6, lr, lr * 3, lr * 100].flatMap((rate) =>
        [1, 60, 700].map((steps) => [id, gradient, rate, steps] as const),
      ),
    ),
  );
  test.each(cases)('%s, %s gradient, lr = %d, %d steps', (id, gradient, lr, steps) => {
    const [[a, b], [c, d]] = objectiveById(id).domain;
    const run = runOf({ objective: id, gradient, lr, steps });
    compare(run, positions(a, b, 7), positions(c, d, 6));
  });

  test('where f has a hole', () => {
    const objective = typed('x0*log(x0) + x1^2');
    compare({ ...book, objective, lr: 0.4 }, positions(-1, 5, 9), positions(-1, 1, 2));
  });

  test.each([
    ...optimizerIds.map((id) => ['himmelblau', 0.01, id] as const),
    // Where H has no inverse.
    ['absolute', 1, 'newton'] as const,
  ])('%s, lr = %d, with %s', (objective, lr, id) => {
    const run = runOf({ objective, lr, optimizer: { id } });
    compare(run, positions(-6, 6, 8), positions(-6, 6, 7));
  });
});

describe("the book's f", () => {
  const x = positions(-5, 5, 11);

  test('is jumped across for ever at lr = 1, from every start but the minimum itself', () => {
    for (const gradient of ['numerical', 'analytic'] as const) {
      for (const optimizer of [undefined, { id: 'momentum', params: { beta: 0 } }]) {
        const basin = mapped(runOf({ lr: 1, gradient, ...(optimizer && { optimizer }) }), x, x);
        const expected = kinds(basin).map((_, k) => (k === 60 ? 'converged' : 'cycling'));
        expect(kinds(basin)).toEqual(expected);
      }
    }
  });

  test('arrives from everywhere at its one minimum, where 0.8ⁿ falls below 1e-4', () => {
    const basin = mapped(book, x, x);
    expect(new Set(kinds(basin))).toEqual(new Set(['converged']));
    expect(new Set(basin.minimum)).toEqual(new Set([0]));
    expect(basin.minima).toEqual([[0, 0]]);
    // 1e-4 is not far enough where the way is short: x is known to 1e-8 of 1.
    basin.step.forEach((n, k) => expect(n).toBe(k === 60 ? 0 : 42));
  });

  test('maps alike on both sides of both axes and of the diagonal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 2, maxLength: 5 }),
        (lr, steps, half) => {
          const both = [...half.map((each) => -each).reverse(), ...half];
          const n = both.length;
          const run = runOf({ lr, steps, gradient: 'analytic' });
          const { kind, step, f, minimum } = mapped(run, both, both);
          const at = (k: number) => [kind[k], step[k], f[k], minimum[k]];
          for (let j = 0; j < n; j++) {
            for (let i = 0; i < n; i++) {
              for (const there of [j * n + n - 1 - i, (n - 1 - j) * n + i, i * n + j]) {
                expect(at(there)).toEqual(at(j * n + i));
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('minima', () => {
  const { minima: known, ...bare } = objectiveById('himmelblau');
  const x = positions(-5.9, 6, 13);
  const run = runOf({ objective: 'himmelblau', lr: 0.01, steps: 2000 });
  const basin = mapped(run, x, x);

  test('that are known keep their numbers, and each start goes where the descent goes', () => {
    expect(new Set(basin.minimum).size).toBeGreaterThanOrEqual(4);
    expect(basin.minima).toEqual(known);
    basin.minimum.forEach((minimum, k) => {
      if (minimum < 0) return;
      const path = descend({ ...run, objective: bare, start: [x[k % 13], x[Math.floor(k / 13)]] });
      const end = path.point(path.length - 1);
      expect(Math.hypot(end[0] - known[minimum][0], end[1] - known[minimum][1])).toBeLessThan(1e-2);
    });
  });

  test('that nobody told are found, one for each valley', () => {
    const untold = mapped({ ...run, objective: bare }, x, x);
    expect(untold.minima).toHaveLength(4);
    const names = new Map<number, number>();
    untold.minimum.forEach((minimum, k) => {
      if (!names.has(minimum)) names.set(minimum, basin.minimum[k]);
      expect(names.get(minimum)).toBe(basin.minimum[k]);
    });
  });

  test('are not claimed at a saddle, nor on level ground', () => {
    const level = typed('1');
    for (const [objective, x1] of [['saddle', [0, -0]] as const, [level, [3, 4]] as const]) {
      const basin = mapped(runOf({ objective, gradient: 'analytic' }), [-2, 3], [...x1]);
      expect(kinds(basin)).toEqual(Array(4).fill('converged'));
      expect([[...basin.minimum], basin.minima]).toEqual([[-1, -1, -1, -1], []]);
    }
  });
});

test('the grid replaces two coordinates of the start, and the run goes in all of them', () => {
  const objective = custom(
    (x) => x[0] * x[0] + 2 * (x[1] - 1) ** 2 + 3 * (x[2] - 2) ** 2,
    (x) => [2 * x[0], 4 * (x[1] - 1), 6 * (x[2] - 2)],
    3,
  );
  const run = runOf({ objective, start: [7, 8, 9], gradient: 'analytic', steps: 1 });
  const basin = new Basin(run, [2, 0], [4, 5], [-1, 1, 3]);
  basin.advance(1e6);
  const f = (x0: number, x2: number) => descend({ ...run, start: [x0, 8, x2] }).f(1);
  expect([...basin.f]).toEqual([-1, 1, 3].flatMap((x0) => [f(x0, 4), f(x0, 5)]));
  expect([basin.columns, basin.rows]).toEqual([2, 3]);
});

test.each([
  { axes: [0, 0], start: [0, 0] },
  { axes: [0, 2], start: [0, 0] },
  { axes: [-1, 0], start: [0, 0] },
  { axes: [0.5, 1], start: [0, 0] },
  { axes: [0, 1], start: [0, 0, 0] },
] as const)('axes $axes with a start of $start are refused', ({ axes, start }) => {
  expect(() => new Basin({ ...book, start }, axes, [1], [1])).toThrow(RangeError);
});

test('parts of any size make the same map, of several starts at once too', () => {
  const run = runOf({ objective: 'himmelblau', lr: 0.02, steps: 600 });
  const quick = { ...run, objective: withKernels(objectiveById('himmelblau')) };
  const x = positions(-6, 6, 9);
  const { kind, step, f, minimum } = mapped(run, x, x);
  for (const part of [1, 97, 10_000]) {
    for (const each of [run, quick]) {
      expect(mapped(each, x, x, part)).toMatchObject({ kind, step, f, minimum });
    }
  }
});

test('it says which rows are complete', () => {
  const basin = new Basin(book, [0, 1], positions(-1, 1, 10), [1, 2]);
  basin.advance(1);
  expect(basin.rows).toBe(0);
  basin.advance(130 * 10);
  expect([basin.rows, basin.complete]).toEqual([1, false]);
});

test('a run that stands still does not take its million steps', () => {
  const basin = new Basin({ ...book, lr: 10, steps: 1_000_000 }, [0, 1], [1, 2, 3], [4]);
  basin.advance(3 * 300);
  expect([basin.complete, kinds(basin)]).toEqual([true, ['frozen', 'frozen', 'frozen']]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { descend } from './descend';
import { Descent } from './descent';
import { optimizerIds } from '../optimizers';
import { anyRun, runOf } from './run.fixture';
import { rowWidth } from '../kernels/row-width';

const book = runOf();
const runs = anyRun(60);

test.each(golden.descentFresh)('lr = $lr has the rows of the notebook', ({ rows, ...run }) => {
  expect([...descend({ ...book, ...run }).rows]).toEqual(rows.flat());
});

describe('a run', () => {
  test('has one row a step and one for the start, (1 − 2·lr)ⁿ of it on the bowl', () => {
    const path = descend({ ...book, lr: 0.25, steps: 20, gradient: 'analytic' });
    expect(path.length).toBe(21);
    for (let n = 0; n <= 20; n++) expect([...path.point(n)]).toEqual([-3 / 2 ** n, 4 / 2 ** n]);
  });

  test.each(optimizerIds)('of a million steps by %s ends, and is one of finite numbers', (id) => {
    const path = descend({ ...book, steps: 1_000_000, optimizer: { id } });
    expect(path.length).toBe(1_000_001);
    expect(path.f(1_000_000)).toBeLessThan(path.f(0));
    expect(path.rows.every(Number.isFinite)).toBe(true);
  });

  test('refuses a start of the wrong length', () => {
    expect(() => descend({ ...book, start: [1] })).toThrow('Expected a start of 2 numbers, got 1.');
  });

  test('keeps every row consistent, f belongs to that x, and leaves the caller’s start alone', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const start = Float64Array.from(run.start);
        const path = descend({ ...run, start });
        expect(start).toEqual(Float64Array.from(run.start));
        for (let n = 0; n < path.length; n++) {
          expect(path.f(n)).toBe(run.objective.f(path.point(n)));
        }
      }),
    );
  });

  test('of n steps is the beginning of a run of n + m', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 60 }), (run, more) => {
        const first = descend(run);
        const whole = descend({ ...run, steps: run.steps + more });
        expect(whole.rows.subarray(0, first.rows.length)).toEqual(first.rows);
      }),
    );
  });

  test('of plain descent and n + m steps goes on as a run of m from where n led', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 60 }), (any, more) => {
        const run = { ...any, optimizer: { id: 'gradient-descent' }, noise: { sigma: 0, seed: 0 } };
        const second = descend({ ...run, start: descend(run).point(run.steps), steps: more });
        const whole = descend({ ...run, steps: run.steps + more });
        const width = rowWidth(run.objective.dimension);
        expect(whole.rows.subarray(run.steps * width)).toEqual(second.rows);
      }),
    );
  });
});

describe('a run taken in parts', () => {
  test('of any size, a single step included, is the same as the whole', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 25 }), (run, part) => {
        const descent = new Descent(run);
        const width = rowWidth(descent.dimension);
        const rows = new Float64Array(descent.total * width);
        while (descent.write(rows, descent.step, part) > 0);
        expect(descent.step).toBe(descent.total);
        expect(rows).toEqual(descend(run).rows);
      }),
    );
  });

  test('refuses an array that is too short', () => {
    expect(() => new Descent(book).write(new Float64Array(9), 0, 2)).toThrow(
      'Expected room for 2 rows of 5 numbers from row 0, got 9 numbers.',
    );
  });
});

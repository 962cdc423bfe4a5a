import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runOf, typed } from '../run/run.fixture';
import { objectiveById, objectives } from '../objectives';
import { judge } from '../outcome/outcome-cases.fixture';
import { outcomeKinds } from '../outcome/kinds';
import type { Run } from '../run/run';
import { Sweep } from './sweep';

const book = runOf();

function swept(run: Run, from: number, to: number, count: number, part = 1e6): Sweep {
  const sweep = new Sweep(run, from, to, count);
  while (!sweep.complete) sweep.advance(part);
  return sweep;
}

const kinds = (sweep: Sweep) => [...sweep.kind].map((kind) => outcomeKinds[kind]);

/** A sweep whose every kind and step is what the whole run says, each by itself. */
function compared(run: Run, from: number, to: number, count: number, part?: number): Sweep {
  const sweep = swept(run, from, to, count, part);
  kinds(sweep).forEach((kind, k) => {
    const lr = sweep.lr[k];
    const verdict = judge({ ...run, lr });
    expect([kind, sweep.step[k]], `lr = ${lr}`).toEqual([verdict.kind, verdict.step]);
  });
  return sweep;
}

describe('the rates', () => {
  test('are even on a logarithmic scale, with both ends exact', () => {
    const { lr } = new Sweep(book, 3e-10, 70, 200);
    expect([lr[0], lr[199], lr.length]).toEqual([3e-10, 70, 200]);
    for (let k = 1; k < 200; k++) {
      expect(lr[k] / lr[k - 1] / (70 / 3e-10) ** (1 / 199)).toBeCloseTo(1, 12);
    }
  });

  test.each([
    [0, 1, 5],
    [1, 1, 5],
    [2, 1, 5],
    [1, Infinity, 5],
    [1, 2, 1],
    [1, 2, 2.5],
    [NaN, 1, 5],
  ])('from %d to %d, %d of them, are refused', (from, to, count) => {
    expect(() => new Sweep(book, from, to, count)).toThrow(RangeError);
  });
});

describe('every kind and step is that of the whole run', () => {
  const cases = objectives.flatMap(({ id }) =>
    (['numerical', 'analytic'] as const).flatMap((gradient) =>
      [1, 7, 100, 3000].map((steps) => [id, gradient, steps] as const),
    ),
  );
  test.each(cases)('%s, %s gradient, %d steps', (id, gradient, steps) => {
    compared(runOf({ objective: id, gradient, steps }), 1e-10, 100, 40);
  });

  test('of a function with a hole, too', () => {
    const objective = typed('x0*log(x0) + x1^2');
    const sweep = compared(runOf({ objective, start: [2, 1], steps: 1000 }), 1e-6, 10, 60);
    expect(kinds(sweep)).toContain('undefined-here');
  });

  test('from any start, for any number of steps, in parts of any size', () => {
    const coordinate = fc.double({ min: -6, max: 6, noNaN: true });
    const asked = fc.record({
      objective: fc.constantFrom(...objectives.filter(({ dimension }) => dimension === 2)),
      start: fc.tuple(coordinate, coordinate),
      steps: fc.integer({ min: 1, max: 500 }),
      gradient: fc.constantFrom('numerical' as const, 'analytic' as const),
      part: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(asked, ({ part, ...rest }) => {
        compared(runOf(rest), 1e-8, 100, 12, part);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the book's f", () => {
  const sweep = swept(book, 1e-10, 100, 241);
  const at = (lr: number) => sweep.lr.findIndex((each) => each > lr * (1 - 1e-9));

  test('is too slow, arrives, swings, diverges and freezes, in that order of lr', () => {
    const order = kinds(sweep).filter((kind, k, all) => kind !== all[k - 1]);
    expect(order.slice(0, 4)).toEqual(['creeping', 'still-moving', 'converged', 'oscillating']);
    expect(order.at(-1)).toBe('frozen');
  });

  test('reaches its minimum where it arrives, and nowhere else', () => {
    expect([sweep.minimum[at(0.1)], sweep.reached[at(0.1)]]).toEqual([0, 42]);
    // |1 − 2·lr| > 1 beyond 1; at 1 it goes to and fro, where rounding decides.
    for (const [k, lr] of sweep.lr.entries()) {
      if (Math.abs(lr - 1) < 1e-9) continue;
      const up = lr > 1.01 ? 1 : 0;
      expect([sweep.overshot[k], sweep.rose[k]], `lr = ${lr}`).toEqual([up, up]);
    }
    for (const lr of [1e-5, 10]) {
      expect([sweep.minimum[at(lr)], sweep.reached[at(lr)]]).toEqual([-1, NaN]);
    }
  });

  test('arrives in one step at 0.5, later below and above, and never at 1', () => {
    const few = swept(book, 0.25, 1, 3);
    const lr = [...few.lr].map((each) => Number(each.toPrecision(6)));
    expect(lr).toEqual([0.25, 0.5, 1]);
    expect(kinds(few)[1]).toBe('converged');
    // |1 − 2·lr|^k is below 1e-4 of the way at step 14 of lr = 0.25: 2^−14 = 6e-5.
    expect([...few.arrived]).toEqual([14, 1, NaN]);
    const swings = swept(book, 0.6, 0.8, 2);
    expect(kinds(swings)).toEqual(['oscillating', 'oscillating']);
    // 0.2^6 = 6e-5, 0.6^19 = 6e-5.
    expect([...swings.arrived]).toEqual([6, 19]);
  });

  test('ends at 25·(1 − 2·lr)^200, by the formula', () => {
    const exact = swept({ ...book, gradient: 'analytic' }, 1e-3, 0.4, 30);
    exact.lr.forEach((lr, k) => {
      expect(exact.f[k] / (25 * (1 - 2 * lr) ** 200)).toBeCloseTo(1, 10);
    });
  });
});

test('which of four minima is reached depends on lr', () => {
  const run = runOf({ objective: 'himmelblau', start: [-5, 4], steps: 500 });
  const sweep = swept(run, 1e-3, 0.03, 200);
  expect(new Set(sweep.minimum).size).toBeGreaterThan(2);
  sweep.minimum.forEach((minimum, k) => {
    if (minimum >= 0) expect(sweep.f[k]).toBeLessThan(1e-3);
  });
});

test('f of a run that left float64 is the value with which it left', () => {
  const sweep = swept({ ...book, gradient: 'analytic', steps: 1000 }, 10, 11, 3);
  expect([...sweep.f]).toEqual([Infinity, Infinity, Infinity]);
  expect(sweep.step[0]).toBe(120);
});

test('an end at a saddle is no minimum', () => {
  const objective = { ...objectiveById('saddle'), minima: [[0, 0]] };
  const sweep = swept({ ...book, objective, start: [-3, 0], gradient: 'analytic' }, 0.1, 0.4, 5);
  expect(kinds(sweep)).toEqual(Array(5).fill('converged'));
  expect([...sweep.minimum]).toEqual(Array(5).fill(-1));
});

test('it says how far it is, and goes no further than asked', () => {
  const sweep = new Sweep(book, 0.1, 1, 5);
  sweep.advance(150);
  expect(sweep).toMatchObject({ done: 1, complete: false });
  sweep.advance(1e6);
  expect(sweep).toMatchObject({ done: 5, complete: true });
});

test('a run that stands still does not take its million steps', () => {
  const sweep = new Sweep({ ...book, steps: 1_000_000 }, 1.5, 100, 30);
  sweep.advance(30 * 300);
  expect(sweep.complete).toBe(true);
  expect(new Set(kinds(sweep))).toEqual(new Set(['frozen']));
});

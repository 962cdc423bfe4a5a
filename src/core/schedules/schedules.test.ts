import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { descend } from '../run/descend';
import { runOf } from '../run/run.fixture';
import type { ChosenSchedule } from './chosen-schedule';
import { hasConstantRate, rateOf, unusableRate } from './rates';
import { resolveSchedule } from './resolve-schedule';
import { scheduleById, scheduleIds, schedules } from './index';

interface Walk {
  readonly schedule: ChosenSchedule & { readonly params: Readonly<Record<string, number>> };
  readonly lr: number;
  readonly rates: readonly number[];
  readonly rows: readonly (readonly [number, number, number])[];
}

/** The rates of each schedule as Python computes them, and numpy's walk with them: schedules.py. */
const walks = JSON.parse(
  readFileSync(new URL('./schedules.json', import.meta.url), 'utf8'),
) as readonly Walk[];

/**
 * A power of V8 and one of the C library may differ in the last bit or two; the cosine is written
 * with a sine here (see cosine.ts), so that it differs by some last bits of η. The others are made of
 * operations that IEEE 754 rounds correctly: not a bit may differ.
 */
const INEXACT: readonly string[] = ['step-decay', 'exponential', 'cosine'];
const LAST_BITS = 4 * Number.EPSILON;

describe('every rate is that of Python, and every step that of numpy', () => {
  test.each(walks)('$schedule.id, $schedule.params, lr = $lr', (walk) => {
    const { rates, rows, lr, schedule } = walk;
    const run = runOf({ lr, schedule, steps: rates.length, gradient: 'analytic' });
    const rate = rateOf(run);
    const exact = !INEXACT.includes(schedule.id);
    rates.forEach((wanted, k) => {
      const allowed = exact ? 0 : LAST_BITS * Math.max(lr, wanted);
      expect(Math.abs(rate(k + 1) - wanted)).toBeLessThanOrEqual(allowed);
    });
    const path = descend(run);
    for (const i of [0, 1, 2]) {
      const size = Math.max(...rows.map((row) => Math.abs(row[i])));
      const allowed = exact ? 0 : 1e-14 * size;
      rows.forEach((row, step) => {
        const got = i === 2 ? path.f(step) : path.x(step, i);
        expect(Math.abs(got - row[i])).toBeLessThanOrEqual(allowed);
      });
    }
  });

  test('and none is left out', () => {
    expect(new Set(walks.map(({ schedule }) => schedule.id))).toEqual(new Set(scheduleIds));
  });
});

describe.each(schedules)('$id', (schedule) => {
  const { id } = schedule;

  test('is found by its id, has TeX that can be set, and defaults within their ranges', () => {
    expect(scheduleById(id)).toBe(schedule);
    for (const tex of [schedule.tex, ...schedule.params.map((one) => one.symbol)]) {
      expect(() => katex.renderToString(tex, { strict: 'error' })).not.toThrow();
    }
    for (const { min, max, default: its, whole } of schedule.params) {
      expect(its).toBeGreaterThanOrEqual(min);
      expect(its).toBeLessThanOrEqual(max);
      expect(!whole || Number.isInteger(its)).toBe(true);
    }
  });

  test('never gives more than η, save the exponential that grows, and only falls or only rises', () => {
    const params = fc.tuple(
      ...schedule.params.map(({ min, max, whole }) =>
        whole ? fc.integer({ min, max: Math.min(max, 300) }) : fc.double({ min, max, noNaN: true }),
      ),
    );
    fc.assert(
      fc.property(params, fc.integer({ min: 1, max: 200 }), (values, steps) => {
        const its = Float64Array.from(values);
        const rate = (_: unknown, k: number) => schedule.rate(0.1, k + 1, steps, its);
        const rates = Array.from({ length: steps }, rate);
        const most = id === 'exponential' && its[0] > 1 ? Infinity : 0.1 * (1 + LAST_BITS);
        const ups = rates.filter((rate, k) => k > 0 && rate > rates[k - 1] * (1 + LAST_BITS));
        const downs = rates.filter((rate, k) => k > 0 && rate < rates[k - 1] * (1 - LAST_BITS));
        return rates.every((rate) => rate <= most) && (ups.length === 0 || downs.length === 0);
      }),
    );
  });

  test('depends on step_num only if it says so', () => {
    const { params } = resolveSchedule({ id });
    const of = (steps: number) => schedule.rate(0.1, 5, steps, params);
    expect(of(10) === of(1000)).toBe(!schedule.spansRun);
  });
});

test('constant is lr itself, to the last bit of the rows', () => {
  const [plain, said] = [runOf(), runOf({ schedule: { id: 'constant' } })];
  expect(descend(said).rows).toEqual(descend(plain).rows);
  expect([plain, said].map(hasConstantRate)).toEqual([true, true]);
});

test.each([1, 100, 1_000_000])('the last of %d cosine rates has all digits', (steps) => {
  const rate = rateOf({ lr: 1, steps, schedule: { id: 'cosine' } });
  // sin(y) = y − y³/6 + y⁵/120 for y = π/2T, squared.
  const y = Math.PI / (2 * steps);
  const sine = steps === 1 ? 1 : y - y ** 3 / 6 + y ** 5 / 120;
  expect(rate(steps) / sine ** 2).toBeCloseTo(1, 12);
});

describe('a rate that no step can be made with', () => {
  test('is found where it comes first', () => {
    const found = (factor: number, steps: number) =>
      unusableRate({ lr: 1, steps, schedule: { id: 'exponential', params: { factor } } });
    // 2⁻¹⁰⁷⁴ is the least number above 0, 2¹⁰²³ the largest power of 2.
    expect(found(0.5, 1075)).toBeNull();
    expect(found(0.5, 1_000_000)).toEqual({ step: 1076, rate: 0 });
    expect(found(2, 1024)).toBeNull();
    expect(found(2, 5000)).toEqual({ step: 1025, rate: Infinity });
  });

  test.each(scheduleIds)('is none of %s by default, over 100 steps', (id) => {
    for (const lr of [1e-10, 0.1, 100]) {
      expect(unusableRate({ lr, steps: 100, schedule: { id } })).toBeNull();
    }
  });

  test('is the first of all, as asking each of them says', () => {
    const factor = fc.double({ min: 0.1, max: 2, noNaN: true });
    fc.assert(
      fc.property(factor, fc.integer({ min: 1, max: 4000 }), (value, steps) => {
        const run = { lr: 0.1, steps, schedule: { id: 'exponential', params: { factor: value } } };
        const rate = rateOf(run);
        const all = Array.from({ length: steps }, (_, k) => rate(k + 1));
        const at = all.findIndex((one) => one === 0 || one === Infinity);
        expect(unusableRate(run)?.step ?? 0).toBe(at + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a schedule', () => {
  test('has its defaults where nothing is said', () => {
    expect([...resolveSchedule({ id: 'step-decay' }).params]).toEqual([0.5, 20]);
    const own = resolveSchedule({ id: 'step-decay', params: { every: 5 } });
    expect([...own.params]).toEqual([0.5, 5]);
    expect(resolveSchedule().schedule.id).toBe('constant');
  });

  test.each([
    [{ id: 'cosines' }, 'got “cosines”'],
    [{ id: 'exponential', params: { factor: 3 } }, 'Expected factor from 0.1 to 2, got 3.'],
    [{ id: 'exponential', params: { factor: NaN } }, 'got NaN'],
    [{ id: 'warm-up', params: { over: 2.5 } }, 'Expected a whole over from 1 to 1000000, got 2.5.'],
    [{ id: 'cosine', params: { factor: 0.5 } }, 'Expected a parameter of cosine, got “factor”.'],
    [{ id: 'constant', params: { constructor: 1 } }, 'got “constructor”'],
  ])('%j is refused', (schedule, message) => {
    expect(() => resolveSchedule(schedule)).toThrow(message);
    expect(() => descend(runOf({ schedule }))).toThrow(message);
  });
});

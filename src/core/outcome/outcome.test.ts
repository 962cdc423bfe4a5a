import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { custom, judge, judged } from './outcome-cases.fixture';
import { objectives } from '../objectives';
import { optimizerIds } from '../optimizers';

describe("the book's f from (−3, 4), 100 steps, numerical gradient", () => {
  test.each([
    [1e-10, 'creeping'],
    [0.01, 'still-moving'],
    [0.1, 'converged'],
    [0.45, 'converged'],
    [0.5, 'converged'],
    [0.51, 'oscillating'],
    [0.75, 'oscillating'],
    [0.9, 'oscillating'],
    [0.99, 'oscillating'],
    [1, 'cycling'],
    [1.0001, 'diverging'],
    [1.01, 'diverging'],
    [1.5, 'frozen'],
    [10, 'frozen'],
    [100, 'frozen'],
  ] as const)('lr = %d is %s', (lr, kind) => expect(judge({ lr }).kind).toBe(kind));

  test('lr = 0.1 arrives where 0.8ⁿ falls below 1e-4, however long it goes on', () => {
    // 5·0.8ⁿ ≤ 1e-4·5 first at n = 42
    for (const steps of [100, 1000, 1_000_000]) {
      expect(judged('converged', { lr: 0.1, steps }).step).toBe(42);
    }
    expect(judged('converged', { lr: 0.1 })).toMatchObject({ curvature: 'minimum' });
  });

  test('lr = 0.5 lands in one step', () => {
    expect(judged('converged', { lr: 0.5 }).step).toBe(1);
    expect(judged('converged', { lr: 0.5, steps: 1 }).step).toBe(1);
  });

  test.each([0.51, 0.6, 0.75, 0.9, 0.99])('lr = %d swings by |1 − 2·lr|', (lr) => {
    const { factor, axis } = judged('oscillating', { lr });
    expect(factor).toBeCloseTo(2 * lr - 1, 9);
    expect(axis).toBe(1);
  });

  test('lr = 0.9 has arrived, lr = 0.99 has not', () => {
    expect(judged('oscillating', { lr: 0.9 })).toMatchObject({ arrived: 42, curvature: 'minimum' });
    expect(judged('oscillating', { lr: 0.99 })).toMatchObject({ arrived: null, curvature: null });
  });

  test('lr = 1 jumps to and fro between two points 10 apart', () => {
    for (const steps of [2, 3, 100, 10_000]) {
      const { period, swing, step, factor } = judged('cycling', { lr: 1, steps });
      expect({ period, step, factor }).toEqual({ period: 2, step: 0, factor: null });
      expect(swing).toBeCloseTo(10, 9);
    }
  });

  test('lr = 1.01 grows by 1.02 a step', () => {
    const { factor, step, distance } = judged('diverging', { lr: 1.01 });
    expect(factor).toBeCloseTo(1.02, 9);
    expect(step).toBe(0);
    expect(distance).toBeCloseTo(5 * (1.02 ** 100 - 1), 6);
  });

  test('lr = 1.01 is caught by rounding in a cycle far out in the end', () => {
    const { factor, step } = judged('cycling', { lr: 1.01, steps: 10_000 });
    expect(factor).toBeCloseTo(1.02, 2);
    expect(step).toBeGreaterThan(1000);
  });

  test('lr = 10 grows by 19 a step, then freezes at step 10, with the true slope still there', () => {
    for (const steps of [1, 2, 5, 9]) {
      expect(judged('diverging', { lr: 10, steps }).factor).toBeCloseTo(19, 2);
    }
    for (const steps of [10, 11, 100, 10_000]) {
      const { step, factor, cause, slope, x, ulp } = judged('frozen', { lr: 10, steps });
      expect({ step, cause }).toEqual({ step: 10, cause: 'point' });
      expect(factor).toBeCloseTo(19, 2);
      expect(x).toEqual([-25898374737328.363, -1295248616896.5398]);
      expect(slope).toEqual([2 * -25898374737328.363, 2 * -1295248616896.5398]);
      expect(ulp).toEqual([2 ** -8, 2 ** -12]);
    }
  });

  test('lr = 1.5 doubles until it freezes beyond 1e12', () => {
    const { factor, distance, step } = judged('frozen', { lr: 1.5 });
    expect(factor).toBeCloseTo(2, 6);
    expect(distance).toBeGreaterThan(1e12);
    expect(step).toBeGreaterThan(30);
  });

  test('lr = 1e-10 would need five billion steps', () => {
    const { moved, perStep, stepsNeeded, step } = judged('creeping', { lr: 1e-10 });
    expect(step).toBe(0);
    expect(moved).toBeCloseTo(1e-7, 12);
    expect(perStep).toBeCloseTo(1e-9, 14);
    expect(stepsNeeded / 5e9).toBeCloseTo(1, 4);
  });

  test('lr = 1e-20 does not move at all', () => {
    expect(judged('creeping', { lr: 1e-20 })).toMatchObject({ moved: 0, stepsNeeded: Infinity });
  });

  test('lr = 0.01 still falls: 0.98²ⁿ of the first value', () => {
    const { part, falling, step } = judged('still-moving', { lr: 0.01 });
    expect(part).toBeCloseTo(0.98 ** 200, 9);
    expect({ falling, step }).toEqual({ falling: true, step: 100 });
  });

  test.each([
    [1e-10, 'creeping'],
    [0.1, 'still-moving'],
    [0.5, 'converged'],
    [0.9, 'still-moving'],
    [1, 'still-moving'],
    [1.01, 'diverging'],
    [10, 'diverging'],
    [1e20, 'frozen'],
  ] as const)('one step of lr = %d is %s', (lr, kind) => {
    expect(judge({ lr, steps: 1 }).kind).toBe(kind);
  });
});

describe("the book's f with the exact gradient", () => {
  const gradient = 'analytic';

  test('lr = 10 diverges by 19 for 100 steps', () => {
    expect(judged('diverging', { lr: 10, gradient }).factor).toBe(19);
  });

  test('lr = 10 leaves float64 with f at step 120 and with x at step 241', () => {
    const at = { step: 120, fStep: 120, factor: 19, uphill: true };
    expect(judged('overflow', { lr: 10, gradient, steps: 130 })).toEqual({ ...at, xStep: null });
    expect(judged('overflow', { lr: 10, gradient, steps: 300 })).toEqual({ ...at, xStep: 241 });
  });

  test('a start at the minimum is converged at step 0', () => {
    for (const lr of [1e-10, 0.1, 10]) {
      expect(judged('converged', { lr, gradient, start: [0, 0] }).step).toBe(0);
    }
  });

  test('a start at 1e14 is frozen for the numerical gradient only', () => {
    expect(judged('frozen', { lr: 0.1, start: [1e14, 1e14] })).toMatchObject({
      step: 0,
      factor: null,
    });
    expect(judged('converged', { lr: 0.1, start: [1e14, 1e14], gradient }).step).toBe(42);
  });

  test('a step below the spacing of float64 is told from a gradient of 0', () => {
    // x1 falls to 0 while x0 = 1e17 (spacing 16) cannot take a step of 1.
    const tilted = custom(
      (x) => x[0] + x[1] * x[1],
      (x, out) => {
        out[0] = 1;
        out[1] = 2 * x[1];
      },
    );
    const asked = { objective: tilted, lr: 0.5, gradient, start: [1e17, 4], steps: 50 } as const;
    expect(judged('frozen', asked)).toMatchObject({ cause: 'step', step: 1 });
  });
});

describe('any run of the catalogues', () => {
  const runs = fc.constantFrom(...objectives).chain((objective) => {
    const { dimension: n } = objective;
    const coordinate = fc.double({ min: -6, max: 6, noNaN: true });
    return fc.record({
      objective: fc.constant(objective),
      start: fc.array(coordinate, { minLength: n, maxLength: n }),
      lr: fc.double({ min: -12, max: 3, noNaN: true }).map((power) => 10 ** power),
      steps: fc.integer({ min: 1, max: 200 }),
      gradient: fc.constantFrom('numerical' as const, 'analytic' as const),
      optimizer: fc.record({ id: fc.constantFrom(...optimizerIds) }),
    });
  });

  test('gets a verdict with a step of the run and without NaN', () => {
    fc.assert(
      fc.property(runs, (asked) => {
        const { step, evidence } = judge(asked);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(asked.steps);
        expect(Object.values(evidence).flat()).not.toContain(NaN);
      }),
      { numRuns: 500 },
    );
  });

  test('on the bowl is judged as |1 − 2·lr| says', () => {
    const factors = fc.double({ min: 0.05, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(factors, fc.boolean(), (factor, across) => {
        const lr = across ? (1 + factor) / 2 : (1 - factor) / 2;
        expect(judge({ lr }).kind).toBe(across ? 'oscillating' : 'converged');
      }),
    );
  });
});

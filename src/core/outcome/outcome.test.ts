import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRun, typed } from '../run/run.fixture';
import { scheduleIds } from '../schedules';
import { judge, judged } from './outcome-cases.fixture';

describe("the book's f from (−3, 4), 100 steps, numerical gradient", () => {
  test('lr = 0.51 to 0.99 swings by |1 − 2·lr|, and has arrived in time or not', () => {
    for (const lr of [0.51, 0.6, 0.75, 0.9, 0.99]) {
      const swing = { factor: expect.closeTo(2 * lr - 1, 9), axis: 1 };
      expect(judged('oscillating', { lr })).toMatchObject(swing);
    }
    expect(judged('oscillating', { lr: 0.9 })).toMatchObject({ arrived: 42, curvature: 'minimum' });
    expect(judged('oscillating', { lr: 0.99 })).toMatchObject({ arrived: null, curvature: null });
  });

  test('lr = 1 jumps to and fro between two points 10 apart', () => {
    for (const steps of [2, 3, 100, 10_000]) {
      const cycle = { period: 2, step: 0, factor: null, swing: expect.closeTo(10, 9) };
      expect(judged('cycling', { lr: 1, steps })).toMatchObject(cycle);
    }
  });

  test('lr = 1.01 grows by 1.02 a step, and is caught by rounding in a cycle far out in the end', () => {
    expect(judged('diverging', { lr: 1.01 })).toMatchObject({
      factor: expect.closeTo(1.02, 9),
      step: 0,
      distance: expect.closeTo(5 * (1.02 ** 100 - 1), 6),
    });
    const caught = judged('cycling', { lr: 1.01, steps: 10_000 });
    expect(caught.factor).toBeCloseTo(1.02, 2);
    expect(caught.step).toBeGreaterThan(1000);
  });

  test('lr = 10 grows by 19 a step, then freezes at step 10, with the true slope still there', () => {
    for (const steps of [1, 2, 5, 9]) {
      expect(judged('diverging', { lr: 10, steps }).factor).toBeCloseTo(19, 2);
    }
    for (const steps of [10, 11, 100, 10_000]) {
      const x = [-25898374737328.363, -1295248616896.5398];
      const frozen = judged('frozen', { lr: 10, steps });
      expect(frozen).toMatchObject({ step: 10, cause: 'point', x, ulp: [2 ** -8, 2 ** -12] });
      expect(frozen.slope).toEqual(x.map((each) => 2 * each));
      expect(frozen.factor).toBeCloseTo(19, 2);
    }
  });

  test('lr = 1e-10 would need five billion steps, lr = 1e-20 does not move at all', () => {
    const { stepsNeeded, ...creeping } = judged('creeping', { lr: 1e-10 });
    const [moved, perStep] = [expect.closeTo(1e-7, 12), expect.closeTo(1e-9, 14)];
    expect(creeping).toMatchObject({ step: 0, moved, perStep });
    expect(stepsNeeded / 5e9).toBeCloseTo(1, 4);
    expect(judged('creeping', { lr: 1e-20 })).toMatchObject({ moved: 0, stepsNeeded: Infinity });
  });

  test('lr = 0.01 still falls: 0.98²ⁿ of the first value', () => {
    const moving = { part: expect.closeTo(0.98 ** 200, 9), falling: true, step: 100 };
    expect(judged('still-moving', { lr: 0.01 })).toMatchObject(moving);
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
  ] as const)('one step of lr = %d is %s', (lr, kind) => void judged(kind, { lr, steps: 1 }));
});

describe("the book's f with the exact gradient", () => {
  const gradient = 'analytic';

  test('lr = 10 diverges by 19, and leaves float64 with f at step 120 and with x at step 241', () => {
    expect(judged('diverging', { lr: 10, gradient }).factor).toBe(19);
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
    const start = [1e14, 1e14];
    expect(judged('frozen', { lr: 0.1, start })).toMatchObject({ step: 0, factor: null });
    expect(judged('converged', { lr: 0.1, start, gradient }).step).toBe(42);
  });

  test('a step below the spacing of float64 is told from a gradient of 0', () => {
    // x1 falls to 0 while x0 = 1e17 (spacing 16) cannot take a step of 1.
    const objective = typed('x0 + x1^2');
    const frozen = judged('frozen', { objective, lr: 0.5, gradient, start: [1e17, 4], steps: 50 });
    expect(frozen).toMatchObject({ cause: 'step', step: 1 });
  });
});

test('any run gets a verdict with a step of the run and without NaN, by every schedule', () => {
  fc.assert(
    fc.property(anyRun(200), fc.constantFrom(...scheduleIds), (run, id) => {
      const { step, evidence } = judge({ ...run, schedule: { id } });
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(run.steps);
      expect(Object.values(evidence).flat()).not.toContain(NaN);
    }),
    { numRuns: 600 },
  );
});

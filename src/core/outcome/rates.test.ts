// The verdict for every learning rate that a class tries, against what the closed forms say. On a
// quadratic with second derivative λ a step multiplies x by 1 − lr·λ: the regimes change at
// lr = 1/λ (it begins to swing) and at lr = 2/λ (it no longer arrives).

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, judged, quadratic } from './outcome-cases.fixture';
import { runOf, typed, type Asked } from '../run/run.fixture';
import { objectiveById } from '../objectives';
import { outcomeKinds, type OutcomeKind } from './kinds';
import { Sweep } from '../maps/sweep';

/** The end of a run that will not come back. */
const LOST: readonly OutcomeKind[] = ['diverging', 'frozen', 'overflow'];
const ARRIVED: readonly OutcomeKind[] = ['converged', 'oscillating'];

describe("the book's f from (−3, 4), 100 steps: 5·|1 − 2·lr|ⁿ remain of the way", () => {
  const table: readonly (readonly [number, OutcomeKind, OutcomeKind, string])[] = [
    [1e-10, 'creeping', 'creeping', '2e-8 of the way in 100 steps: 5e9 steps to go'],
    [0.01, 'still-moving', 'still-moving', '0.98¹⁰⁰ = 0.13 of the way remain'],
    [0.1, 'converged', 'converged', '0.8¹⁰⁰ = 2e-10'],
    [0.45, 'converged', 'converged', '0.1¹⁰⁰'],
    [0.5, 'converged', 'converged', '1 − 2·lr = 0: there in one step'],
    [0.9, 'oscillating', 'oscillating', '(−0.8)¹⁰⁰: to the other side every step, and there'],
    [1, 'cycling', 'cycling', '1 − 2·lr = −1: to and fro for ever'],
    [1.0001, 'diverging', 'diverging', '1.0002¹⁰⁰ = 1.02 times as far'],
    [1.01, 'diverging', 'diverging', '1.02¹⁰⁰ = 7.2 times as far, x ± h still tell apart'],
    [1.5, 'frozen', 'diverging', '2¹⁰⁰ = 1e30, but x ± h = x beyond 2⁵²·2h = 9e11'],
    [10, 'frozen', 'diverging', '19¹⁰⁰ = 1e128 has a square within float64; 19¹⁰ = 6e12'],
    [100, 'frozen', 'overflow', '199¹⁰⁰ = 1e230 has no square within float64'],
  ];
  test.each(table)('lr = %d: %s, with the exact gradient %s (%s)', (lr, numerical, analytic) => {
    judged(numerical, { lr });
    const seen = judged(analytic, { lr, gradient: 'analytic' });
    if (analytic === 'diverging')
      expect(seen).toMatchObject({ factor: expect.closeTo(2 * lr - 1, 9) });
  });

  test('the steps are those at which the closed forms pass their marks', () => {
    // 0.1ⁿ ≤ 1e-4 first at n = 4, or 5 where rounding decides.
    expect([4, 5]).toContain(judged('converged', { lr: 0.45 }).step);
    for (const steps of [1, 100]) expect(judged('converged', { lr: 0.5, steps }).step).toBe(1);
    // 25·199²ⁿ > 1.8e308 first at n = 67; 4·199ⁿ > 1.8e308 only at n = 134.
    const exact = { lr: 100, gradient: 'analytic' } as const;
    expect(judged('overflow', exact)).toMatchObject({ fStep: 67, xStep: null });
    expect(judged('overflow', { ...exact, steps: 150 })).toMatchObject({ fStep: 67, xStep: 134 });
  });

  test.each([
    [1.5, 2],
    [10, 19],
    [100, 199],
  ])('lr = %d grows by %d a step until x ± h round to x', (lr, factor) => {
    // The smaller coordinate is 3·factorⁿ; half the spacing there exceeds h from 2⁴⁰ on at the
    // latest, and cannot below 2³⁹. A pull of rounding errors near it changes the step by one.
    const least = Math.log(2 ** 39 / 4) / Math.log(factor);
    const most = Math.log(2 ** 41 / 3) / Math.log(factor);
    const frozen = judged('frozen', { lr });
    expect(frozen).toMatchObject({ cause: 'point', factor: expect.closeTo(factor, 1) });
    expect(frozen.distance).toBeGreaterThan(1e12);
    expect(frozen.step).toBeGreaterThanOrEqual(Math.floor(least) - 1);
    expect(frozen.step).toBeLessThanOrEqual(Math.ceil(most) + 1);
  });
});

/** A sweep with the exact gradient, rate by rate. */
function swept(asked: Asked, count = 61) {
  const sweep = new Sweep(runOf({ ...asked, gradient: 'analytic' }), 1e-10, 100, count);
  while (!sweep.complete) sweep.advance(1e6);
  return [...sweep.lr].map((lr, k) => ({
    lr,
    kind: outcomeKinds[sweep.kind[k]],
    minimum: sweep.minimum[k],
    arrived: sweep.arrived[k],
    f: sweep.f[k],
  }));
}

test('a bowl of any steepness arrives without a swing below 1/λ, swinging up to 2/λ, and never beyond', () => {
  const regime = fc.constantFrom(
    { from: 0.2, to: 0.98, kinds: ['converged'] },
    { from: 1.02, to: 1.8, kinds: ['oscillating'] },
    { from: 2.2, to: 50, kinds: LOST },
  );
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const power = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(regime, part, power, ({ from, to, kinds }, share, exponent) => {
      const lambda = 10 ** exponent;
      const lr = (from * (to / from) ** share) / lambda;
      const objective = { ...quadratic([lambda, 0], [0, lambda]), minima: [[0, 0]] };
      for (const gradient of ['numerical', 'analytic'] as const) {
        expect(kinds).toContain(judge({ objective, lr, gradient }).kind);
      }
    }),
  );
});

describe('the ravine, λ = 1 and 1000', () => {
  const rates = swept({ objective: 'ravine', steps: 20_000 });

  test('lets nobody through beyond 2/1000, whatever the steps', () => {
    const beyond = rates.filter(({ lr }) => lr > 2 / 1000);
    for (const { lr, kind, minimum } of beyond) {
      expect(LOST, `lr = ${lr}`).toContain(kind);
      expect(minimum, `lr = ${lr}`).toBe(-1);
    }
    expect(beyond.length).toBeGreaterThan(20);
  });

  test('lets through what has steps enough: (1 − lr)ⁿ ≤ 1e-4', () => {
    const within = rates.filter(({ lr }) => lr < 2 / 1000 && lr > 9.3 / 20_000);
    for (const { lr, kind, minimum, arrived } of within) {
      expect(ARRIVED, `lr = ${lr}`).toContain(kind);
      expect(minimum).toBe(0);
      // x0 = −4·(1 − lr)ⁿ is the last to come as near to the minimum as 1e-4 of the way.
      const n = Math.log((1e-4 * Math.hypot(4, 1)) / 4) / Math.log1p(-lr);
      expect(arrived, `lr = ${lr}`).toBe(Math.ceil(n));
    }
    expect(within.length).toBeGreaterThan(1);
  });
});

test("Rosenbrock's valley is left by nobody at first, ends for none beyond 2/1001.6, then for all", () => {
  const rates = swept({ objective: 'rosenbrock', steps: 20_000 });
  for (const { lr, kind, f, minimum } of rates) {
    const about = `lr = ${lr}`;
    // Where f ≤ f(start) = 24.2 the Hessian's trace is below 28 600, so lr < 2/28 600 descends.
    if (lr <= 7e-5) {
      expect(['creeping', 'still-moving', 'converged'], about).toContain(kind);
      expect(f).toBeLessThanOrEqual(24.2 + 1e-12);
    }
    if (lr > 2 / 1001.6) expect(minimum, about).toBe(-1);
    // The first step is 1·215.6 or more along x0, then x0³ decides.
    if (lr >= 1) expect(kind, about).toBe('overflow');
  }
  expect(rates.some(({ minimum }) => minimum === 0)).toBe(true);
});

test("Rastrigin's dents lead downhill, keep nobody beyond 0.00512 and throw nobody out below 1", () => {
  const rates = swept({ objective: 'rastrigin', steps: 5000 });
  // One coordinate at a time, with lr ≤ 1/λ, it cannot step over the level point before it; the
  // second derivative is nowhere larger.
  const steepest = 2 + 40 * Math.PI ** 2;
  const downhill = (objectiveById('rastrigin').minima ?? []).findIndex(
    ([x0, x1]) => Math.abs(x0 - 1.99) < 0.01 && Math.abs(x1 + 1.99) < 0.01,
  );
  const within = rates.filter(({ lr }) => lr > 1e-4 && lr <= 1 / steepest);
  for (const { lr, minimum } of within) expect(minimum, `lr = ${lr}`).toBe(downhill);
  expect(within.length).toBeGreaterThan(5);
  for (const { lr, kind, minimum } of rates) {
    // 2/(2 + 40π²·cos 2πx) at the outermost dents of the domain, x = 4.9747, is 0.00511.
    if (lr > 0.00512) expect(minimum, `lr = ${lr}`).toBe(-1);
    // |x| ≤ 20π·lr/(1 − |1 − 2·lr|)
    if (lr < 1) expect(['overflow', 'undefined-here'], `lr = ${lr}`).not.toContain(kind);
  }
});

describe('a typed formula', () => {
  test('of curvatures 4 and 1 has its limit at 2/4', () => {
    const rates = swept({ objective: typed('2*x0^2 + x1^2/2'), steps: 1000 }, 241);
    for (const { lr, kind } of rates) {
      if (lr > 0.5 * 1.01) expect(LOST, `lr = ${lr}`).toContain(kind);
      // (1 − lr)¹⁰⁰⁰ ≤ 1e-4
      else if (lr > 0.0093 && lr < 0.5 * 0.99) expect(ARRIVED, `lr = ${lr}`).toContain(kind);
    }
  });

  test('that ends somewhere is undefined for whoever steps over the edge', () => {
    const edge = typed('sqrt(x0) + log(x1)');
    // At (1, 1) the slope is (1/2, 1): lr > 2 steps to x0 < 0, lr > 1 to x1 < 0.
    for (const lr of [1.01, 1.5, 10, 100]) {
      const asked = { objective: edge, start: [1, 1], lr };
      expect(judged('undefined-here', asked).step, `lr = ${lr}`).toBe(1);
      expect(judged('undefined-here', { ...asked, gradient: 'analytic' }).step).toBe(1);
    }
    judged('creeping', { objective: edge, start: [1, 1], lr: 1e-10 });
  });
});

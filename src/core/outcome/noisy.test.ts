import { describe, expect, test } from 'vitest';
import { judge, judged } from './outcome-cases.fixture';
import { descend } from '../run/descend';
import { runOf } from '../run/run.fixture';
import { overshot } from './overshot';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const noise = (sigma: number, seed = 1) => ({ sigma, seed });

describe('a run that noise keeps moving around a minimum', () => {
  test.each(seeds)('never counts as converged, and is told how far it was, seed %d', (seed) => {
    for (const lr of [0.1, 0.3, 0.5, 0.8]) {
      for (const sigma of [0.01, 0.5, 5]) judged('wandering', { lr, noise: noise(sigma, seed) });
    }
    const asked = { lr: 0.3, noise: noise(0.5, seed), gradient: 'analytic' } as const;
    const { step, within, f } = judged('wandering', asked);
    const path = descend(runOf(asked));
    for (let k = step; k <= 100; k++) {
      expect(Math.hypot(...path.point(k))).toBeLessThanOrEqual(within);
    }
    expect(f).toBe(path.f(100));
    // At rest x has a standard deviation of ησ/√(1 − (1 − 2η)²) a coordinate, 0.16.
    expect(within).toBeLessThan(8 * 0.16);
    expect(within).toBeGreaterThan(0.16);
  });

  test('stays nearer with a rate that falls, and is on the way to it no more', () => {
    const asked = { lr: 0.5, steps: 20_000, noise: noise(0.5) };
    const constant = judged('wandering', asked);
    const falling = judged('wandering', { ...asked, schedule: { id: 'inverse-sqrt' } });
    expect(falling.within).toBeLessThan(constant.within / 4);
  });

  test('wanders around the minimum at which it is, of several', () => {
    const seen = judged('wandering', { objective: 'himmelblau', lr: 0.01, noise: noise(0.1) });
    expect(Math.hypot(seen.x[0] - 3, seen.x[1] - 2)).toBeLessThan(seen.within);
  });

  test.each([
    ['still-moving', 0.01, 0.5],
    ['still-moving', 0.001, 20],
    ['creeping', 1e-6, 20],
    ['still-moving', 1, 0.01],
    // Too weak to be seen, it still keeps anything from coming back for ever.
    ['still-moving', 1, 1e-9],
  ] as const)('is %s with lr = %d and σ = %d', (kind, lr, sigma) => {
    judged(kind, { lr, noise: noise(sigma) });
  });

  test('needs more than a few steps', () => {
    for (let steps = 1; steps < 8; steps++) {
      expect(judge({ lr: 0.5, steps, noise: noise(0.5) }).kind).not.toBe('wandering');
    }
  });

  test.each(['momentum', 'rmsprop', 'adam'])('may walk by %s', (id) => {
    judged('wandering', { lr: 0.1, optimizer: { id }, noise: noise(0.5) });
  });
});

test('noise too weak to be seen leaves arrivals and swings, whose factor is then a mean', () => {
  // 0.8ⁿ falls below 1e-4 at step 42.
  expect(judged('converged', { lr: 0.1, noise: noise(1e-9) }).step).toBe(42);
  const swing = { factor: expect.closeTo(0.8, 6), onAverage: true };
  expect(judged('oscillating', { lr: 0.9, noise: noise(1e-9) })).toMatchObject(swing);
});

describe('a noisy run that gets away', () => {
  test.each(seeds)('is seen, without a factor that would hold for every step, seed %d', (seed) => {
    for (const sigma of [1e-9, 0.01, 0.5]) {
      const seen = judge({ lr: 1.05, noise: noise(sigma, seed) });
      expect(seen).toMatchObject({ kind: 'diverging', evidence: { factor: null } });
      expect(overshot(seen)).toBe(true);
    }
  });

  test('is seen too where rounding has left only noise of its gradient', () => {
    const { uneven, distance } = judged('diverging', { lr: 10, noise: noise(0.5) });
    expect(uneven).toBe(true);
    expect(distance).toBeGreaterThan(1e13);
  });

  test('and chance alone is no flight, wherever a run begins', () => {
    for (const seed of seeds) {
      for (const steps of [3, 8, 9, 20, 100]) {
        const seen = judge({ start: [0, 0], lr: 0.3, steps, noise: noise(0.5, seed) });
        expect(['wandering', 'still-moving']).toContain(seen.kind);
      }
    }
  });
});

test.each([
  ['noise of σ = 0', { noise: noise(0, 9) }],
  ['a constant schedule', { schedule: { id: 'constant' } }],
])('%s changes no verdict', (_what, nothing) => {
  for (const lr of [1e-10, 0.01, 0.1, 0.9, 1, 1.01, 10]) {
    expect(judge({ lr, ...nothing })).toEqual(judge({ lr }));
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigen } from '../math/eigen';
import { hessian } from '../math/hessian';
import type { Objective } from '../objectives/objective';
import { objectiveById } from '../objectives';
import { localModelAt } from './local-model';

/** ½ xᵀAx, so that the Hessian is A. */
const quadratic = (a: readonly number[], n: number): Objective => ({
  dimension: n,
  f: (x) => {
    let sum = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += x[i] * a[i * n + j] * x[j];
    return sum / 2;
  },
  gradient: (x, out) => {
    for (let i = 0; i < n; i++) {
      out[i] = 0;
      for (let j = 0; j < n; j++) out[i] += a[i * n + j] * x[j];
    }
  },
});

describe('eigen', () => {
  test('knows [[2, 1], [1, 2]]: 1 and 3', () => {
    expect([...eigen(Float64Array.of(2, 1, 1, 2), 2).values].toSorted((a, b) => a - b)).toEqual([
      expect.closeTo(1, 14),
      expect.closeTo(3, 14),
    ]);
  });

  test('takes any symmetric matrix apart: A·v = λ·v', () => {
    const matrices = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc
        .array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
          minLength: n * n,
          maxLength: n * n,
        })
        .map((raw) => ({ n, a: raw.map((v, k) => v + raw[(k % n) * n + Math.floor(k / n)]) })),
    );
    fc.assert(
      fc.property(matrices, ({ n, a }) => {
        const { values, vectors } = eigen(Float64Array.from(a), n);
        for (let k = 0; k < n; k++) {
          for (let i = 0; i < n; i++) {
            let product = 0;
            for (let j = 0; j < n; j++) product += a[i * n + j] * vectors[j * n + k];
            expect(Math.abs(product - values[k] * vectors[i * n + k])).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });

  test('answers NaN for a matrix that is not finite, and does not hang', () => {
    expect(eigen(Float64Array.of(Infinity, NaN, NaN, 1), 2).values.some(Number.isNaN)).toBe(true);
  });
});

describe('hessian', () => {
  test('of Rosenbrock at its minimum is [[802, −400], [−400, 200]]', () => {
    const [a, b, c, d] = hessian(objectiveById('rosenbrock'), [1, 1]);
    expect(a).toBeCloseTo(802, 5);
    expect(b).toBeCloseTo(-400, 5);
    expect(c).toBe(b);
    expect(d).toBeCloseTo(200, 5);
  });
});

describe('localModelAt', () => {
  test.each([
    ['minimum', [2, 0, 0, 0.1]],
    ['maximum', [-2, 0, 0, -0.1]],
    ['saddle', [2, 0, 0, -2]],
    ['saddle', [0, 1, 1, 0]],
    ['flat', [2, 0, 0, 0]],
    ['flat', [0, 0, 0, 0]],
  ] as const)('calls it a %s with second derivatives %j', (curvature, a) => {
    expect(localModelAt(quadratic(a, 2), Float64Array.of(0, 0)).curvature).toBe(curvature);
  });

  test('measures the way to the level point of a parabola, also across a narrow valley', () => {
    const valley = quadratic([500.5, 499.5, 499.5, 500.5], 2);
    expect(localModelAt(valley, Float64Array.of(3, -3)).remaining).toBeCloseTo(Math.hypot(3, 3), 6);
    expect(localModelAt(objectiveById('book'), Float64Array.of(-3, 4)).remaining).toBeCloseTo(5, 9);
  });

  test('still knows the slope of the bowl at 1e13, where differences of f are 0', () => {
    const { slope, remaining } = localModelAt(
      objectiveById('book'),
      Float64Array.of(-2.5e13, 1e12),
    );
    expect(slope).toEqual([-5e13, 2e12]);
    expect(remaining / Math.hypot(2.5e13, 1e12)).toBeCloseTo(1, 6);
  });

  test('sees no end of a straight slope', () => {
    const slope = { dimension: 1, f: (x: Float64Array) => x[0], gradient: one };
    expect(localModelAt(slope, Float64Array.of(0)).remaining).toBe(Infinity);
  });
});

function one(_x: Float64Array, out: Float64Array): void {
  out[0] = 1;
}

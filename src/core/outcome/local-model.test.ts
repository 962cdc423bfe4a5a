import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigen } from '../math/eigen';
import { hessian } from '../math/hessian';
import { objectiveById } from '../objectives';
import { typed } from '../run/run.fixture';
import { quadratic } from './outcome-cases.fixture';
import { localModelAt } from './local-model';

describe('eigen', () => {
  test('takes any symmetric matrix apart: A·v = λ·v', () => {
    const entry = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    const matrices = fc
      .integer({ min: 1, max: 6 })
      .chain((n) =>
        fc
          .array(entry, { minLength: n * n, maxLength: n * n })
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

test('the Hessian of Rosenbrock at its minimum is [[802, −400], [−400, 200]]', () => {
  const found = hessian(objectiveById('rosenbrock'), [1, 1]);
  [802, -400, -400, 200].forEach((value, k) => expect(found[k]).toBeCloseTo(value, 5));
  expect(found[2]).toBe(found[1]);
});

describe('localModelAt', () => {
  test.each([
    ['minimum', [2, 0], [0, 0.1]],
    ['maximum', [-2, 0], [0, -0.1]],
    ['saddle', [2, 0], [0, -2]],
    ['saddle', [0, 1], [1, 0]],
    ['flat', [2, 0], [0, 0]],
    ['flat', [0, 0], [0, 0]],
  ] as const)('calls it a %s with second derivatives %j, %j', (curvature, a, b) => {
    expect(localModelAt(quadratic(a, b), Float64Array.of(0, 0)).curvature).toBe(curvature);
  });

  test('measures the way to the level point of a parabola, also across a narrow valley', () => {
    const valley = quadratic([500.5, 499.5], [499.5, 500.5]);
    expect(localModelAt(valley, Float64Array.of(3, -3)).remaining).toBeCloseTo(Math.hypot(3, 3), 6);
    expect(localModelAt(objectiveById('book'), Float64Array.of(-3, 4)).remaining).toBeCloseTo(5, 9);
  });

  test('still knows the slope of the bowl at 1e13, where differences of f are 0', () => {
    const far = Float64Array.of(-2.5e13, 1e12);
    const { slope, remaining } = localModelAt(objectiveById('book'), far);
    expect(slope).toEqual([-5e13, 2e12]);
    expect(remaining / Math.hypot(2.5e13, 1e12)).toBeCloseTo(1, 6);
  });

  test('sees no end of a straight slope', () => {
    expect(localModelAt(typed('x0'), Float64Array.of(0, 0)).remaining).toBe(Infinity);
  });
});

import { describe, expect, test } from 'vitest';
import { typed } from '../run/run.fixture';
import { objectiveById } from '../objectives';
import { quadratic } from './outcome-cases.fixture';
import { stability } from './stability';

describe('the limit of lr is 2/λmax', () => {
  test.each([
    ['book', [-3, 4], [2, 2], 1],
    ['book', [0, 0], [2, 2], 1],
    ['ellipse', [-7, 2], [0.1, 2], 1],
    ['saddle', [1, 1], [-2, 2], 1],
    // By hand: [[802, −400], [−400, 200]], λ = 501 ± √(501² − 400).
    ['rosenbrock', [1, 1], [501 - Math.sqrt(250601), 501 + Math.sqrt(250601)], 2 / 1001.6006392],
    // By hand: [[74, 20], [20, 34]], λ = 54 ± √(20² + 20²).
    ['himmelblau', [3, 2], [54 - Math.sqrt(800), 54 + Math.sqrt(800)], 2 / 82.2842712475],
  ] as const)('%s at %j', (id, x, lambda, limit) => {
    const found = stability(objectiveById(id), x);
    found.eigenvalues.forEach((value, k) => expect(value / lambda[k]).toBeCloseTo(1, 7));
    expect((found.limit ?? 0) / limit).toBeCloseTo(1, 7);
  });

  test('of a function of one variable and of three', () => {
    expect(stability(quadratic([10]), [3]).limit).toBeCloseTo(0.2, 9);
    const three = quadratic([2, 0, 0], [0, 4, 0], [0, 0, -6]);
    const { eigenvalues, limit } = stability(three, [1, 1, 1]);
    [-6, 2, 4].forEach((value, k) => expect(eigenvalues[k]).toBeCloseTo(value, 8));
    expect(limit).toBeCloseTo(0.5, 9);
  });

  test('and there is none where f bends nowhere upward', () => {
    for (const text of ['-x0^2 - x1^2', 'x0']) {
      expect(stability(typed(text), [1, 2]).limit).toBeNull();
    }
    const hole = typed('sqrt(x0 - 9) + sqrt(x1 - 9)');
    const { eigenvalues, limit } = stability(hole, [1, 2]);
    expect([...eigenvalues, limit]).toEqual([NaN, NaN, null]);
  });

  test.each(['ackley', 'absolute'])('and there is none in the corner of %s', (id) => {
    expect(stability(objectiveById(id), [0, 0]).limit).toBeNull();
  });

  test('nor where the second derivative is 0, as of x0⁴ + x1⁴ at 0', () => {
    const level = typed('x0^4 + x1^4');
    expect(stability(level, [0, 0]).limit).toBeNull();
    // 12·x² at x = 1
    expect(stability(level, [1, 0]).limit).toBeCloseTo(2 / 12, 6);
  });
});

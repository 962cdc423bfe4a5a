import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { objectiveById } from '../objectives';
import { descend } from '../run/descend';
import { growth, grows } from './growth';

describe('the growth of the gradient a step', () => {
  const book = { objective: objectiveById('book'), start: [-3, 4], steps: 40, h: 1e-4 };

  test.each([0.01, 0.1, 0.4, 0.75, 1, 1.5, 10])('is |1 − 2·lr| for lr = %d', (lr) => {
    const path = descend({ ...book, lr, gradient: 'analytic' });
    for (let step = 0; step < 40; step++) {
      expect(growth(path, step, step + 1).factor).toBeCloseTo(Math.abs(1 - 2 * lr), 12);
    }
    const whole = growth(path, 0, 40);
    expect(whole.factor).toBeCloseTo(Math.abs(1 - 2 * lr), 12);
    expect(whole.steady).toBe(true);
    expect(grows(whole)).toBe(lr > 1);
  });

  test('is none where the run lands', () => {
    const path = descend({ ...book, lr: 0.5, gradient: 'analytic' });
    expect(growth(path, 0, 3)).toEqual({ factor: 1, steady: true, least: 1 });
  });

  test("loses its digits in the notebook's run with lr = 10 from step 4 on", () => {
    const rows = golden.descentFresh.find((run) => run.lr === 10)?.rows ?? [];
    const path = descend({ ...book, lr: 10, gradient: 'numerical' });
    const factors = Array.from({ length: 12 }, (_, k) => growth(path, k, k + 1).factor);
    for (let step = 0; step < 9; step++) {
      const [before, after] = [rows[step], rows[step + 1]].map(([, , , a, b]) => Math.hypot(a, b));
      expect(factors[step]).toBe(after / before);
    }
    expect(Math.abs(factors[2] - 19)).toBeLessThan(1e-5);
    // Frozen: the gradient is 0 from step 10 on, and nothing is left to compare.
    expect(factors.slice(9)).toEqual([1, 1, 1]);
  });
});

import { describe, expect, test } from 'vitest';
import { objectives } from '../objectives';
import { custom, typed } from '../run/run.fixture';
import { judge, judged } from './outcome-cases.fixture';
import { overshot } from './overshot';

const newton = { optimizer: { id: 'newton' }, gradient: 'analytic' } as const;
const search = { optimizer: { id: 'backtracking' }, gradient: 'analytic' } as const;

describe("Newton's method", () => {
  test.each([
    [1e-10, 100, 'creeping', 'a step is 1e-10 of the way'],
    [0.5, 100, 'converged', 'half of the way is left each time'],
    [1, 1, 'converged', 'the parabola is f itself'],
    [1.9, 200, 'oscillating', '−0.9 of the way is left'],
    [2, 100, 'cycling', '−1 of the way'],
    [2.1, 100, 'diverging', '−1.1 of the way'],
  ] as const)('with lr = %d is after %d steps %s: %s', (lr, steps, kind, _why) => {
    for (const objective of ['book', 'ellipse', 'ravine'] as const) {
      expect(judge({ ...newton, objective, lr, steps }).kind, objective).toBe(kind);
    }
  });

  test('runs away by |1 − lr| a step, whatever λ is, and out of float64', () => {
    const asked = { ...newton, objective: 'ravine', lr: 4, steps: 20 } as const;
    expect(judged('diverging', asked).factor).toBeCloseTo(3, 6);
    judged('overflow', { ...newton, lr: 100, steps: 400 });
  });

  test.each([
    ['saddle', 'saddle'],
    ['himmelblau', 'maximum'],
  ] as const)('walks to the level point of %s, a %s', (objective, curvature) => {
    expect(judged('converged', { ...newton, objective, lr: 0.5 }).curvature).toBe(curvature);
  });

  test('has no step where H has no inverse, and the verdict says so', () => {
    for (const objective of ['absolute', typed('x0^2')] as const) {
      const found = judged('undefined-here', { ...newton, objective, start: [3, 4], lr: 1 });
      expect(found).toEqual({ step: 1, x: [3, 4], singular: true });
    }
  });
});

describe('a backtracking line search', () => {
  test.each(objectives)('has no lr that is too large: $id', (objective) => {
    for (const lr of [1, 10, 100, 1e4]) {
      expect(overshot(judge({ ...search, objective, lr }))).toBe(false);
    }
  });

  test('that finds no step stands, and not because lr is too small', () => {
    // The slope is told the wrong way round.
    const wrong = custom(
      (x) => x[0] * x[0] + x[1] * x[1],
      (x) => [-2 * x[0], -2 * x[1]],
    );
    const found = judged('frozen', { ...search, objective: wrong, lr: 1 });
    expect(found).toMatchObject({ step: 0, cause: 'search', ranAway: null });
  });

  test('whose first step is less than the spacing has an lr that is too small', () => {
    const far = { ...search, start: [1e6, 1e6], lr: 1e-17 };
    expect(judged('creeping', far).stepsNeeded).toBe(Infinity);
  });
});

describe('the weight decay of AdamW', () => {
  const optimizer = { id: 'adamw', params: { weightDecay: 0.5 } };

  test('holds the point on a slope where it pulls as much, at |x| = 1/λ', () => {
    // Without end downhill: Adam alone would go on for ever, a step of lr at a time.
    const asked = { objective: typed('-x0 - x1'), start: [0, 0], lr: 1, steps: 60_000, optimizer };
    const { x, cause } = judged('frozen', { ...asked, gradient: 'analytic' });
    expect(cause).toBe('decay');
    for (const value of x) expect(value).toBeCloseTo(2, 6);
  });

  test('goes on where rounding has taken the slope', () => {
    const asked = { start: [1e14, 1e14], lr: 0.1, steps: 100 };
    judged('frozen', { ...asked, optimizer: { id: 'adam' } });
    expect(judge({ ...asked, optimizer }).kind).not.toBe('frozen');
  });
});

import { describe, expect, test } from 'vitest';
import { typed } from '../run/run.fixture';
import { judged } from './outcome-cases.fixture';

const gradient = 'analytic';

describe('the saddle', () => {
  test('slides away without end', () => {
    const asked = { objective: 'saddle', lr: 0.1 } as const;
    const long = { ...asked, steps: 5000 };
    expect(judged('diverging', asked).factor).toBeCloseTo(1.2, 9);
    expect(judged('overflow', { ...long, gradient }).factor).toBeCloseTo(1.2, 9);
    expect(judged('frozen', long).factor).toBeCloseTo(1.2, 6);
    // It has not run away while it is only speeding up nearby.
    expect(judged('still-moving', { ...asked, steps: 25 }).part).toBeNull();
  });

  test.each(['numerical', 'analytic'] as const)(
    'on its ridge ends at no minimum, %s',
    (gradient) => {
      const asked = { objective: 'saddle', start: [-3, 0], gradient } as const;
      expect(judged('converged', { ...asked, lr: 0.1 }).curvature).toBe('saddle');
      const wide = judged('oscillating', { ...asked, lr: 0.9 });
      expect(wide).toMatchObject({ curvature: 'saddle', arrived: 42, axis: 0 });
    },
  );
});

describe('other ground', () => {
  test('the long valley swings along axis 1 by 0.9, for ever, or runs away by 1.1', () => {
    const objective = 'ellipse';
    const damped = { factor: expect.closeTo(0.9, 9), axis: 1 };
    expect(judged('oscillating', { objective, lr: 0.95 })).toMatchObject(damped);
    // It settles along the valley meanwhile.
    const undamped = { period: 2, swing: expect.closeTo(4, 6) };
    expect(judged('cycling', { objective, lr: 1 })).toMatchObject(undamped);
    expect(judged('diverging', { objective, lr: 1.05 }).factor).toBeCloseTo(1.1, 6);
  });

  test.each([
    [0.001, 'still-moving'],
    [0.0019, 'still-moving'],
    [0.005, 'cycling'],
    [0.01, 'frozen'],
  ] as const)("Rosenbrock's valley with 10⁴ steps of lr = %d is %s", (lr, kind) => {
    judged(kind, { objective: 'rosenbrock', lr, steps: 10_000 });
  });

  test("Rosenbrock's valley is walked to its end, or left ever faster", () => {
    const objective = 'rosenbrock';
    const { distance, ...there } = judged('converged', { objective, lr: 0.001, steps: 100_000 });
    const way = expect.closeTo(2.2, 12);
    expect(there).toMatchObject({ way, goal: [1, 1], curvature: 'minimum' });
    expect(distance).toBeLessThanOrEqual(1e-4 * there.way);
    expect(judged('overflow', { objective, lr: 0.1, gradient }).factor).toBeNull();
  });

  test("Himmelblau's function comes to the minimum (3, 2), or round after four steps", () => {
    const asked = { objective: 'himmelblau', start: [0, 0] } as const;
    expect(judged('converged', { ...asked, lr: 0.01 }).goal).toEqual([3, 2]);
    const round = judged('cycling', { ...asked, lr: 0.03, steps: 1000 });
    expect(round).toMatchObject({ period: 4, factor: null });
  });

  test('a level valley floor is no minimum, a straight slope is never converged and never slow', () => {
    expect(judged('converged', { objective: typed('x0^2') }).curvature).toBe('flat');
    const objective = typed('-x0');
    expect(judged('still-moving', { objective }).falling).toBe(true);
    judged('creeping', { objective, lr: 1e-12 });
  });
});

describe('the reason is the true one', () => {
  test.each([1, 10, 100])("a walk over Ackley's ripples, lr = %d, is no divergence", (lr) =>
    expect(judged('still-moving', { objective: 'ackley', lr }).falling).toBe(false),
  );

  const steep = ['rosenbrock', 'beale', 'himmelblau', 'cliff'] as const;
  test.each(steep)('%s freezes after one growing step, without a factor', (objective) => {
    expect(judged('frozen', { objective, lr: 100 })).toMatchObject({ factor: null, step: 2 });
  });

  test.each([
    ['gradient-descent', 100],
    ['momentum', 10],
    ['adam', 10],
    ['rmsprop', 10],
  ] as const)('a slope of 1e-50 that float64 cannot add stops %s, not rounding', (id, lr) => {
    const asked = { objective: 'simplenet', lr, optimizer: { id } } as const;
    const { cause, slope, x } = judged('frozen', asked);
    expect(cause).toBe('slope');
    expect(Math.hypot(...slope)).toBeLessThan(1e-40);
    expect(Math.max(...x.map(Math.abs))).toBeLessThan(200);
  });

  test.each([0.1, 1, 10])('Adam with lr = %d runs down the saddle at an even pace', (lr) => {
    const asked = { objective: 'saddle', lr, steps: 1000, optimizer: { id: 'adam' } } as const;
    expect(judged('diverging', asked).factor).toBe(1);
  });

  test.each([
    ['adagrad', 10],
    ['rmsprop', 1],
  ])('%s is slow on the cliff because it met the wall', (id, lr) => {
    const asked = { objective: 'cliff', optimizer: { id } } as const;
    const { shrunkFrom, perStep } = judged('creeping', { ...asked, lr });
    // Its first step is lr long in each coordinate; RMSProp's is lr/√(1 − 0.99) = 10·lr, less ε.
    expect(shrunkFrom).toBeCloseTo(10 * Math.SQRT2, 4);
    expect(perStep).toBeLessThan(1e-6);
    expect(judged('creeping', { ...asked, lr: 1e-8 }).shrunkFrom).toBeNull();
  });
});

describe('where f is not defined', () => {
  const objective = typed('sqrt(x0) + x1^2');

  test('a run that comes there says at which point', () => {
    // x0 = 0.04 − 0.1·2.5 < 0 after one step
    const there = { step: 1, x: [expect.closeTo(-0.21, 12), expect.closeTo(0.8, 12)] };
    const start = [0.04, 1];
    expect(judged('undefined-here', { objective, start, gradient })).toMatchObject(there);
  });

  test.each([
    ['a start there is undefined', 0, -1],
    // x0 − h < 0, so the numerical gradient is NaN and x is NaN at step 1
    ['a gradient that is not defined names the last point that was', 1, 1e-5],
  ])('%s, at step %d', (_what, step, x0) => {
    const x = [x0, 1];
    const found = judged('undefined-here', { objective, start: x });
    expect(found).toEqual({ step, x, singular: false });
  });

  test('Infinity − Infinity far out is an overflow, not a hole in the domain', () => {
    judged('overflow', { objective: 'saddle', start: [1, 1], lr: 10, steps: 300, gradient });
  });
});

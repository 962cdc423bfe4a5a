import { describe, expect, test } from 'vitest';
import { custom, judge, judged } from './outcome-cases.fixture';
import { objectiveById } from '../objectives';

const saddle = objectiveById('saddle');
const ellipse = objectiveById('ellipse');
const ackley = objectiveById('ackley');
const simplenet = objectiveById('simplenet');
const rosenbrock = objectiveById('rosenbrock');
const himmelblau = objectiveById('himmelblau');

describe('the saddle', () => {
  test('slides away without end', () => {
    const asked = { objective: saddle, start: saddle.start, lr: 0.1 };
    expect(judged('diverging', asked).factor).toBeCloseTo(1.2, 9);
    expect(judged('overflow', { ...asked, steps: 5000, gradient: 'analytic' }).factor).toBeCloseTo(
      1.2,
      9,
    );
    expect(judged('frozen', { ...asked, steps: 5000 }).factor).toBeCloseTo(1.2, 6);
  });

  test('on its ridge ends where the gradient is 0, and that is no minimum', () => {
    for (const gradient of ['numerical', 'analytic'] as const) {
      const asked = { objective: saddle, start: [-3, 0], lr: 0.1, gradient };
      expect(judged('converged', asked).curvature).toBe('saddle');
      const wide = judged('oscillating', { ...asked, lr: 0.9 });
      expect(wide).toMatchObject({ curvature: 'saddle', arrived: 42, axis: 0 });
    }
  });

  test('has not run away while it is only speeding up nearby', () => {
    const { part } = judged('still-moving', {
      objective: saddle,
      start: saddle.start,
      lr: 0.1,
      steps: 25,
    });
    expect(part).toBeNull();
  });
});

describe('other ground', () => {
  test('the long valley at lr = 0.95 swings along axis 1 by 0.9', () => {
    const { factor, axis } = judged('oscillating', {
      objective: ellipse,
      start: [-7, 2],
      lr: 0.95,
    });
    expect(factor).toBeCloseTo(0.9, 9);
    expect(axis).toBe(1);
  });

  test('the long valley at lr = 1 jumps undamped across while it settles along', () => {
    const { period, swing } = judged('cycling', { objective: ellipse, start: [-7, 2], lr: 1 });
    expect(period).toBe(2);
    expect(swing).toBeCloseTo(4, 6);
  });

  test('the long valley at lr = 1.05 runs away across by 1.1', () => {
    const { factor } = judged('diverging', { objective: ellipse, start: [-7, 2], lr: 1.05 });
    expect(factor).toBeCloseTo(1.1, 6);
  });

  test.each([
    [0.001, 'still-moving'],
    [0.0019, 'still-moving'],
    [0.005, 'cycling'],
    [0.01, 'frozen'],
  ] as const)("Rosenbrock's valley with 10⁴ steps of lr = %d is %s", (lr, kind) => {
    const asked = { objective: rosenbrock, start: rosenbrock.start, lr, steps: 10_000 };
    expect(judge(asked).kind).toBe(kind);
  });

  test("Rosenbrock's valley is walked to its end in 10⁵ steps of 0.001", () => {
    const asked = { objective: rosenbrock, start: rosenbrock.start, lr: 0.001, steps: 100_000 };
    const { distance, way, ...there } = judged('converged', asked);
    expect(way).toBeCloseTo(Math.hypot(2.2, 0), 12);
    expect(distance).toBeLessThanOrEqual(1e-4 * way);
    expect(there).toMatchObject({ goal: [1, 1], curvature: 'minimum' });
  });

  test("Rosenbrock's valley at lr = 0.1 leaves float64, ever faster", () => {
    const asked = {
      objective: rosenbrock,
      start: rosenbrock.start,
      lr: 0.1,
      gradient: 'analytic',
    } as const;
    expect(judged('overflow', asked).factor).toBeNull();
  });

  test("Himmelblau's function at lr = 0.01 comes to the minimum (3, 2)", () => {
    const asked = { objective: himmelblau, start: [0, 0], lr: 0.01 };
    expect(judged('converged', asked).goal).toEqual([3, 2]);
  });

  test("Himmelblau's function at lr = 0.03 comes round after four steps", () => {
    const asked = { objective: himmelblau, start: [0, 0], lr: 0.03, steps: 1000 };
    expect(judged('cycling', asked)).toMatchObject({ period: 4, factor: null });
  });

  test('a level valley floor cannot be told for a minimum', () => {
    const gutter = custom(
      (x) => x[0] * x[0],
      (x, out) => {
        out[0] = 2 * x[0];
        out[1] = 0;
      },
    );
    expect(judged('converged', { objective: gutter, lr: 0.1 }).curvature).toBe('flat');
  });

  test('a straight slope is never converged and never slow', () => {
    const slope = custom(
      (x) => -x[0],
      (_x, out) => {
        out[0] = -1;
        out[1] = 0;
      },
    );
    expect(judged('still-moving', { objective: slope, lr: 0.1 }).falling).toBe(true);
    expect(judge({ objective: slope, lr: 1e-12 }).kind).toBe('creeping');
  });
});

describe('the reason is the true one', () => {
  test.each([1, 10, 100])(
    "a walk to and fro over Ackley's ripples, lr = %d, is no divergence",
    (lr) => {
      const { falling } = judged('still-moving', { objective: ackley, start: ackley.start, lr });
      expect(falling).toBe(false);
    },
  );

  test.each(['rosenbrock', 'beale', 'himmelblau', 'cliff'])(
    '%s freezes after one growing step, from which no factor follows',
    (id) => {
      const objective = objectiveById(id);
      const { factor, step } = judged('frozen', { objective, start: objective.start, lr: 100 });
      expect({ factor, step }).toEqual({ factor: null, step: 2 });
    },
  );

  test('a slope of 1e-50 that float64 cannot add is no freeze by rounding far out', () => {
    const far = { objective: simplenet, start: simplenet.start };
    for (const [id, lr] of [
      ['gradient-descent', 100],
      ['momentum', 10],
      ['adam', 10],
      ['rmsprop', 10],
    ] as const) {
      const { cause, slope, x } = judged('frozen', { ...far, lr, optimizer: { id } });
      expect(cause).toBe('slope');
      expect(Math.hypot(...slope)).toBeLessThan(1e-40);
      expect(Math.max(...x.map(Math.abs))).toBeLessThan(200);
    }
  });

  test('Adam runs down the saddle at an even pace, whose slope grows with the distance', () => {
    for (const lr of [1, 10]) {
      const asked = { objective: saddle, start: saddle.start, lr, optimizer: { id: 'adam' } };
      expect(judged('diverging', asked).factor).toBe(1);
    }
  });

  test.each(['adagrad', 'rmsprop'])('%s is slow on the cliff because it met the wall', (id) => {
    const objective = objectiveById('cliff');
    const lr = id === 'adagrad' ? 10 : 1;
    const asked = { objective, start: objective.start, optimizer: { id } };
    const { shrunkFrom, perStep } = judged('creeping', { ...asked, lr });
    // Its first step is lr long in each coordinate; RMSProp's is lr/√(1 − 0.99) = 10·lr, less ε.
    expect(shrunkFrom).toBeCloseTo(10 * Math.SQRT2, 4);
    expect(perStep).toBeLessThan(1e-6);
    expect(judged('creeping', { ...asked, lr: 1e-8 }).shrunkFrom).toBeNull();
  });
});

describe('where f is not defined', () => {
  const root = custom(
    (x) => Math.sqrt(x[0]) + x[1] * x[1],
    (x, out) => {
      out[0] = 0.5 / Math.sqrt(x[0]);
      out[1] = 2 * x[1];
    },
  );

  test('a run that comes there says at which point', () => {
    // x0 = 0.04 − 0.1·2.5 < 0 after one step
    const asked = { objective: root, start: [0.04, 1], lr: 0.1, gradient: 'analytic' } as const;
    const { step, x } = judged('undefined-here', asked);
    expect(step).toBe(1);
    expect(x[0]).toBeCloseTo(-0.21, 12);
  });

  test('a start there is undefined at step 0', () => {
    expect(judged('undefined-here', { objective: root, start: [-1, 1], lr: 0.1 })).toEqual({
      step: 0,
      x: [-1, 1],
      singular: false,
    });
  });

  test('a gradient that is not defined names the last point that was', () => {
    // x0 − h < 0, so the numerical gradient is NaN and x is NaN at step 1
    expect(judged('undefined-here', { objective: root, start: [1e-5, 1], lr: 0.1 })).toEqual({
      step: 1,
      x: [1e-5, 1],
      singular: false,
    });
  });

  test('Infinity − Infinity far out is an overflow, not a hole in the domain', () => {
    const asked = {
      objective: saddle,
      start: [1, 1],
      lr: 10,
      steps: 300,
      gradient: 'analytic',
    } as const;
    expect(judge(asked).kind).toBe('overflow');
  });
});

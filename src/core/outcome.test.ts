import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descend } from './descend';
import type { Objective } from './objective';
import { objectiveById, objectives } from './objectives';
import { outcome } from './outcome';
import type { Evidence, OutcomeKind } from './outcome-kinds';
import type { GradientKind, Run } from './run';

interface Asked {
  readonly objective?: Objective;
  readonly start?: readonly number[];
  readonly lr: number;
  readonly steps?: number;
  readonly gradient?: GradientKind;
}

function judge({ objective = objectiveById('book'), ...asked }: Asked) {
  const start = asked.start ?? [-3, 4];
  const run: Run = { steps: 100, gradient: 'numerical', h: 1e-4, ...asked, objective, start };
  return outcome(run, descend(run));
}

/** The outcome, which must be of this kind. */
function judged<K extends OutcomeKind>(kind: K, asked: Asked): { step: number } & Evidence[K] {
  const { step, evidence, ...found } = judge(asked);
  expect(found.kind).toBe(kind);
  return { step, ...(evidence as Evidence[K]) };
}

const saddle = objectiveById('saddle');
const ellipse = objectiveById('ellipse');
const rosenbrock = objectiveById('rosenbrock');
const himmelblau = objectiveById('himmelblau');

describe("the book's f from (−3, 4), 100 steps, numerical gradient", () => {
  test.each([
    [1e-10, 'creeping'],
    [0.01, 'still-moving'],
    [0.1, 'converged'],
    [0.45, 'converged'],
    [0.5, 'converged'],
    [0.51, 'oscillating'],
    [0.75, 'oscillating'],
    [0.9, 'oscillating'],
    [0.99, 'oscillating'],
    [1, 'cycling'],
    [1.0001, 'diverging'],
    [1.01, 'diverging'],
    [1.5, 'frozen'],
    [10, 'frozen'],
    [100, 'frozen'],
  ] as const)('lr = %d is %s', (lr, kind) => expect(judge({ lr }).kind).toBe(kind));

  test('lr = 0.1 arrives where 0.8ⁿ falls below 1e-4, however long it goes on', () => {
    // 5·0.8ⁿ ≤ 1e-4·5 first at n = 42
    for (const steps of [100, 1000, 1_000_000]) {
      expect(judged('converged', { lr: 0.1, steps }).step).toBe(42);
    }
    expect(judged('converged', { lr: 0.1 })).toMatchObject({ curvature: 'minimum' });
  });

  test('lr = 0.5 lands in one step', () => {
    expect(judged('converged', { lr: 0.5 }).step).toBe(1);
    expect(judged('converged', { lr: 0.5, steps: 1 }).step).toBe(1);
  });

  test.each([0.51, 0.6, 0.75, 0.9, 0.99])('lr = %d swings by |1 − 2·lr|', (lr) => {
    const { factor, axis } = judged('oscillating', { lr });
    expect(factor).toBeCloseTo(2 * lr - 1, 9);
    expect(axis).toBe(1);
  });

  test('lr = 0.9 has arrived, lr = 0.99 has not', () => {
    expect(judged('oscillating', { lr: 0.9 })).toMatchObject({ arrived: 42, curvature: 'minimum' });
    expect(judged('oscillating', { lr: 0.99 })).toMatchObject({ arrived: null, curvature: null });
  });

  test('lr = 1 jumps to and fro between two points 10 apart', () => {
    for (const steps of [2, 3, 100, 10_000]) {
      const { period, swing, step, factor } = judged('cycling', { lr: 1, steps });
      expect({ period, step, factor }).toEqual({ period: 2, step: 0, factor: null });
      expect(swing).toBeCloseTo(10, 9);
    }
  });

  test('lr = 1.01 grows by 1.02 a step', () => {
    const { factor, step, distance } = judged('diverging', { lr: 1.01 });
    expect(factor).toBeCloseTo(1.02, 9);
    expect(step).toBe(0);
    expect(distance).toBeCloseTo(5 * (1.02 ** 100 - 1), 6);
  });

  test('lr = 1.01 is caught by rounding in a cycle far out in the end', () => {
    const { factor, step } = judged('cycling', { lr: 1.01, steps: 10_000 });
    expect(factor).toBeCloseTo(1.02, 2);
    expect(step).toBeGreaterThan(1000);
  });

  test('lr = 10 grows by 19 a step, then freezes at step 10, with the true slope still there', () => {
    for (const steps of [1, 2, 5, 9]) {
      expect(judged('diverging', { lr: 10, steps }).factor).toBeCloseTo(19, 2);
    }
    for (const steps of [10, 11, 100, 10_000]) {
      const { step, factor, cause, slope, x, ulp } = judged('frozen', { lr: 10, steps });
      expect({ step, cause }).toEqual({ step: 10, cause: 'point' });
      expect(factor).toBeCloseTo(19, 2);
      expect(x).toEqual([-25898374737328.363, -1295248616896.5398]);
      expect(slope).toEqual([2 * -25898374737328.363, 2 * -1295248616896.5398]);
      expect(ulp).toEqual([2 ** -8, 2 ** -12]);
    }
  });

  test('lr = 1.5 doubles until it freezes beyond 1e12', () => {
    const { factor, distance, step } = judged('frozen', { lr: 1.5 });
    expect(factor).toBeCloseTo(2, 6);
    expect(distance).toBeGreaterThan(1e12);
    expect(step).toBeGreaterThan(30);
  });

  test('lr = 1e-10 would need five billion steps', () => {
    const { moved, perStep, stepsNeeded, step } = judged('creeping', { lr: 1e-10 });
    expect(step).toBe(0);
    expect(moved).toBeCloseTo(1e-7, 12);
    expect(perStep).toBeCloseTo(1e-9, 14);
    expect(stepsNeeded / 5e9).toBeCloseTo(1, 4);
  });

  test('lr = 1e-20 does not move at all', () => {
    expect(judged('creeping', { lr: 1e-20 })).toMatchObject({ moved: 0, stepsNeeded: Infinity });
  });

  test('lr = 0.01 still falls: 0.98²ⁿ of the first value', () => {
    const { part, falling, step } = judged('still-moving', { lr: 0.01 });
    expect(part).toBeCloseTo(0.98 ** 200, 9);
    expect({ falling, step }).toEqual({ falling: true, step: 100 });
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
  ] as const)('one step of lr = %d is %s', (lr, kind) => {
    expect(judge({ lr, steps: 1 }).kind).toBe(kind);
  });
});

describe("the book's f with the exact gradient", () => {
  const gradient = 'analytic';

  test('lr = 10 diverges by 19 for 100 steps', () => {
    expect(judged('diverging', { lr: 10, gradient }).factor).toBe(19);
  });

  test('lr = 10 leaves float64 with f at step 120 and with x at step 241', () => {
    const at = { step: 120, fStep: 120, factor: 19 };
    expect(judged('overflow', { lr: 10, gradient, steps: 130 })).toEqual({ ...at, xStep: null });
    expect(judged('overflow', { lr: 10, gradient, steps: 300 })).toEqual({ ...at, xStep: 241 });
  });

  test('a start at the minimum is converged at step 0', () => {
    for (const lr of [1e-10, 0.1, 10]) {
      expect(judged('converged', { lr, gradient, start: [0, 0] }).step).toBe(0);
    }
  });

  test('a start at 1e14 is frozen for the numerical gradient only', () => {
    expect(judged('frozen', { lr: 0.1, start: [1e14, 1e14] })).toMatchObject({
      step: 0,
      factor: null,
    });
    expect(judged('converged', { lr: 0.1, start: [1e14, 1e14], gradient }).step).toBe(42);
  });

  test('a step below the spacing of float64 is told from a gradient of 0', () => {
    // x1 falls to 0 while x0 = 1e17 (spacing 16) cannot take a step of 1.
    const tilted = custom(
      (x) => x[0] + x[1] * x[1],
      (x, out) => {
        out[0] = 1;
        out[1] = 2 * x[1];
      },
    );
    const asked = { objective: tilted, lr: 0.5, gradient, start: [1e17, 4], steps: 50 } as const;
    expect(judged('frozen', asked)).toMatchObject({ cause: 'step', step: 1 });
  });
});

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
    const { x, curvature } = judged('converged', asked);
    expect(x[0]).toBeCloseTo(1, 4);
    expect(curvature).toBe('minimum');
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
    const { x } = judged('converged', { objective: himmelblau, start: [0, 0], lr: 0.01 });
    expect(x[0]).toBeCloseTo(3, 6);
    expect(x[1]).toBeCloseTo(2, 6);
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
    });
  });

  test('a gradient that is not defined names the last point that was', () => {
    // x0 − h < 0, so the numerical gradient is NaN and x is NaN at step 1
    expect(judged('undefined-here', { objective: root, start: [1e-5, 1], lr: 0.1 })).toEqual({
      step: 1,
      x: [1e-5, 1],
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

describe('any run of the catalogue', () => {
  const runs = fc.record({
    objective: fc.constantFrom(...objectives),
    start: fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 2, maxLength: 2 }),
    lr: fc.double({ min: -12, max: 3, noNaN: true }).map((power) => 10 ** power),
    steps: fc.integer({ min: 1, max: 200 }),
    gradient: fc.constantFrom('numerical' as const, 'analytic' as const),
  });

  test('gets a verdict with a step of the run and without NaN', () => {
    fc.assert(
      fc.property(runs, (asked) => {
        const { step, evidence } = judge(asked);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(asked.steps);
        expect(Object.values(evidence).flat()).not.toContain(NaN);
      }),
      { numRuns: 500 },
    );
  });

  test('on the bowl is judged as |1 − 2·lr| says', () => {
    const factors = fc.double({ min: 0.05, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(factors, fc.boolean(), (factor, across) => {
        const lr = across ? (1 + factor) / 2 : (1 - factor) / 2;
        expect(judge({ lr }).kind).toBe(across ? 'oscillating' : 'converged');
      }),
    );
  });
});

function custom(f: Objective['f'], gradient: Objective['gradient']): Objective {
  return { dimension: 2, f, gradient };
}

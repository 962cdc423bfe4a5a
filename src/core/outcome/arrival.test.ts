import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Basin } from '../maps/basin';
import { Sweep } from '../maps/sweep';
import { objectiveById, objectives } from '../objectives';
import type { Objective } from '../objectives/objective';
import { optimizerIds } from '../optimizers';
import { runOf, typed, type Asked } from '../run/run.fixture';
import { arrivalStep } from './arrival';
import { judge, judged } from './outcome-cases.fixture';

/** Where it is not known where they are lowest. */
const unknown = ({ dimension, f, gradient }: Objective): Objective => ({ dimension, f, gradient });

/** The step of arrival of the run and of every shorter one, each judged alone. */
const arrivals = (asked: Asked, lengths: readonly number[]) =>
  lengths.flatMap((steps) => {
    const verdict = judge({ ...asked, steps });
    const step = arrivalStep(verdict);
    if (step === null || !('goal' in verdict.evidence) || !verdict.evidence.goal) return [];
    return [{ step, goal: verdict.evidence.goal.map((value) => value.toFixed(6)).join() }];
  });

test.each([0.01, 0.1, 0.3, 0.45, 0.7, 0.9])(
  'lr = %d arrives at the first n with |1 − 2·lr|ⁿ ≤ 1e-4',
  (lr) => {
    const n = Math.ceil(Math.log(1e-4) / Math.log(Math.abs(1 - 2 * lr)));
    for (const steps of [n, n + 1, n + 3, 2 * n, 1000]) {
      expect(arrivalStep(judge({ lr, steps })), `${steps} steps`).toBe(n);
    }
    expect(arrivalStep(judge({ lr, steps: n - 1 }))).toBeNull();
  },
);

test('what is said of an arrival is so at its step, not at the last one', () => {
  const said = judged('converged', { lr: 0.1, gradient: 'analytic' });
  const left = 0.8 ** 42;
  expect(said).toMatchObject({ goal: [0, 0], way: 5, curvature: 'minimum' });
  expect(said.distance).toBeCloseTo(5 * left, 15);
  expect(said.gradientNorm).toBeCloseTo(10 * left, 15);
  expect(said.f).toBeCloseTo(25 * left ** 2, 15);
  expect(said.x[0]).toBeCloseTo(-3 * left, 15);
});

test('once a run has arrived its step is the same for every longer one', () => {
  const inPlane = objectives.filter(({ dimension }) => dimension === 2);
  const others = ['(x0 - 1)^4 + 2*(x0 - 1)^2 + x1^2', 'cosh(x0) + x1^2 - 0.3*x0*x1'].map(typed);
  const any = fc.record({
    objective: fc.constantFrom<Objective>(...inPlane, ...inPlane.map(unknown), ...others),
    start: fc.tuple(...[0, 1].map(() => fc.double({ min: -3, max: 3, noNaN: true }))),
    lr: fc.double({ min: -3, max: 0, noNaN: true }).map((power) => 10 ** power),
    optimizer: fc.record({ id: fc.constantFrom(...optimizerIds) }),
    gradient: fc.constantFrom('numerical' as const, 'analytic' as const),
  });
  let arrived = 0;
  fc.assert(
    fc.property(any, (asked) => {
      const seen = new Map<string, number>();
      for (const { step, goal } of arrivals(asked, [20, 60, 61, 150, 151, 400])) {
        arrived++;
        expect(seen.get(goal) ?? step).toBe(step);
        seen.set(goal, step);
      }
    }),
    { numRuns: 300 },
  );
  expect(arrived).toBeGreaterThan(100);
});

test.each(['book', 'ellipse', 'himmelblau', 'booth'])(
  'verdict, sweep and map say one step: %s',
  (id) => {
    const known = objectiveById(id);
    for (const objective of [known, unknown(known)]) {
      const { start, lr } = known;
      const run = runOf({ objective, start, lr, steps: 300, gradient: 'analytic' });
      const step = arrivalStep(judge(run));
      const sweep = new Sweep(run, lr, 2 * lr, 2);
      sweep.advance(Infinity);
      const [x0, x1] = start;
      const map = new Basin(run, [0, 1], [x0], [x1]);
      map.advance(Infinity);
      expect([sweep.arrived[0], map.step[0]]).toEqual([step, step]);
      expect(step).toBeGreaterThan(1);
    }
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descend } from './run/descend';
import { numericalGradient } from './math/numerical-gradient';
import type { Objective } from './objectives/objective';
import { objectiveById, objectives } from './objectives';
import { optimizerIds } from './optimizers';
import type { Trajectory } from './run/trajectory';
import { custom, runOf, type Asked } from './run/run.fixture';

const inPlane = objectives.filter((one) => one.dimension === 2);
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const rate = fc.double({ min: -4, max: -1, noNaN: true }).map((power) => 10 ** power);
const power = fc.integer({ min: -8, max: 8 }).map((k) => 2 ** k);
const optimizer = fc.record({ id: fc.constantFrom(...optimizerIds) });

const slope = ({ gradient }: Objective, x: Float64Array): Float64Array => {
  const out = new Float64Array(2);
  gradient(x, out);
  return out;
};
const negative = (x: Float64Array) => x.map((value) => -value);

/** c·f; exact where c is a power of 2. */
const times = (c: number, of: Objective) =>
  custom(
    (x) => c * of.f(x),
    (x) => [...slope(of, x)].map((value) => c * value),
  );

/** f(−x). */
const mirrored = (of: Objective) =>
  custom(
    (x) => of.f(negative(x)),
    (x) => [...negative(slope(of, negative(x)))],
  );

const walked = (objective: Objective, more: Asked) =>
  descend(runOf({ start: [-3, 4], steps: 40, ...more, objective }));

/** −0 and 0 are the same place. */
const same = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

function expectSame(a: Trajectory, b: Trajectory, sign = 1): void {
  for (let step = 0; step < a.length; step++) {
    for (const i of [0, 1]) expect(same(a.x(step, i), sign * b.x(step, i))).toBe(true);
  }
}

test('the numerical gradient of a sum is the sum of the gradients', () => {
  const anyTwo = fc.tuple(fc.constantFrom(...inPlane), fc.constantFrom(...inPlane), point);
  fc.assert(
    fc.property(anyTwo, ([a, b, at]) => {
      const x = Float64Array.from(at);
      const [ofA, ofB, ofSum] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
      numericalGradient(a.f, x, 1e-4, ofA);
      numericalGradient(b.f, x, 1e-4, ofB);
      numericalGradient((at) => a.f(at) + b.f(at), x, 1e-4, ofSum);
      // Each f is rounded to ε·|f|, and the difference is divided by 2h.
      const rounding = (Math.abs(a.f(x)) + Math.abs(b.f(x)) + 1) * 1e-11;
      for (const i of [0, 1]) {
        expect(Math.abs(ofSum[i] - ofA[i] - ofB[i])).toBeLessThan(
          rounding + 1e-15 * (Math.abs(ofA[i]) + Math.abs(ofB[i])),
        );
      }
    }),
  );
});

test('a mirrored function is walked in the mirror, by every method', () => {
  fc.assert(
    fc.property(fc.constantFrom(...inPlane), point, rate, optimizer, (one, start, lr, method) => {
      const there = walked(one, { start, lr, optimizer: method });
      const back = start.map((value) => -value);
      const here = walked(mirrored(one), { start: back, lr, optimizer: method });
      expectSame(here, there, -1);
      for (let step = 0; step < there.length; step++) {
        expect(same(here.f(step), there.f(step))).toBe(true);
      }
    }),
  );
});

test('a function that is alike in both variables is walked alike in both', () => {
  for (const id of ['book', 'absolute', 'plateau', 'rastrigin', 'ackley', 'styblinski-tang']) {
    // Where its coordinates pull on each other, elimination must take one of them first.
    const all = ['plateau', 'ackley'].includes(id)
      ? optimizerIds.filter((each) => each !== 'newton')
      : optimizerIds;
    const oneOf = fc.record({ id: fc.constantFrom(...all) });
    fc.assert(
      fc.property(coordinate, rate, oneOf, (value, lr, method) => {
        const asked = { start: [value, value], lr, optimizer: method };
        const path = walked(objectiveById(id), { ...asked, gradient: 'analytic' });
        for (let step = 0; step < path.length; step++) {
          expect(same(path.x(step, 0), path.x(step, 1))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  }
});

test('c·f with lr/c is the walk of f with lr, for methods whose step is proportional to the slope', () => {
  const proportional = fc.constantFrom('gradient-descent', 'momentum', 'nesterov', 'backtracking');
  fc.assert(
    fc.property(
      fc.constantFrom(...inPlane),
      point,
      rate,
      proportional,
      power,
      (one, start, lr, id, c) => {
        const asked = { start, optimizer: { id } };
        const scaled = walked(times(c, one), { ...asked, lr: lr / c });
        expectSame(scaled, walked(one, { ...asked, lr }));
      },
    ),
  );
});

test('c·f with the same lr is the walk of f for Newton, as H grows with the slope', () => {
  const optimizer = { id: 'newton' };
  // Hundredths: c times the second derivatives near the least of float64 would be rounded.
  const hundredths = fc.integer({ min: -300, max: 300 }).map((k) => k / 100);
  const start = fc.tuple(hundredths, hundredths);
  fc.assert(
    fc.property(fc.constantFrom(...inPlane), start, power, (one, start, c) => {
      const asked = { start, lr: 0.5, optimizer };
      expectSame(walked(times(c, one), asked), walked(one, asked));
    }),
  );
});

test('c·f with the same lr is the walk of f for AdaGrad, RMSProp and Adam, save for ε', () => {
  const params = { epsilon: 1e-16 };
  for (const id of ['adagrad', 'rmsprop', 'adam']) {
    for (const c of [2 ** -6, 2 ** 6]) {
      const asked = { gradient: 'analytic', optimizer: { id, params } } as const;
      const plain = walked(objectiveById('ellipse'), asked);
      const scaled = walked(times(c, objectiveById('ellipse')), asked);
      for (let step = 0; step < plain.length; step++) {
        for (const i of [0, 1]) expect(scaled.x(step, i)).toBeCloseTo(plain.x(step, i), 10);
      }
    }
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectives } from '../../core/objectives';
import { coordinateStep, moveCoordinate } from './coordinate-step';

const home = [-5.5, 4.5] as const;

test.each([
  // In the first frame, and in that of the last step of lr = 10.
  [-3, home, 0.1, -2.9],
  [-3, [-5e13, 5e13], 0.1, -2.9],
  [4, [-5e31, 5e31], 0.1, 4.1],
  [0, [-5e13, 5e13], 0.1, 0.1],
  // The scale of a point that is far away is its own.
  [57, [-1e3, 1e3], 1, 58],
  [-2.5898e13, [-5e13, 5e13], 1e11, -2.58e13],
  // Where people have zoomed in, finer.
  [-3, [-3.05, -2.95], 0.001, -2.999],
] as const)('from %d in the frame %j by %d to %d', (x, shown, step, to) => {
  expect(coordinateStep(x, home, shown)).toBe(step);
  const moved = moveCoordinate(x, 1, step);
  if (Math.abs(to) < 1e6) expect(moved).toBe(to);
  else expect(moved / to).toBeCloseTo(1, 2);
});

test('with Shift a step is a tenth, and one that would leave float64 is not made', () => {
  expect([0.1, -0.1].map((size) => moveCoordinate(-3, size, 0.1))).toEqual([-2.99, -3.01]);
  const x = 1.7e308;
  expect(moveCoordinate(x, 10, coordinateStep(x, home, [-Infinity, Infinity]))).toBe(x);
});

test.each(objectives)(
  'a key moves the start of $id visibly, and does not throw it out of its domain',
  ({ domain, start }) => {
    for (const [i, own] of domain.entries()) {
      const x = start[i] ?? 0;
      const part = coordinateStep(x, own, own) / (own[1] - own[0]);
      expect(part).toBeGreaterThan(0.003);
      expect(part).toBeLessThanOrEqual(1 / 30 + 1e-12);
    }
  },
);

test('law: there and back is where one was, up to the digits that are kept', () => {
  const size = fc
    .tuple(fc.double({ min: 1, max: 9.99, noNaN: true }), fc.integer({ min: -3, max: 200 }))
    .map(([mantissa, exponent]) => mantissa * 10 ** exponent);
  fc.assert(
    fc.property(size, fc.boolean(), (abs, negative) => {
      const x = negative ? -abs : abs;
      const step = coordinateStep(x, home, [-1e300, 1e300]);
      const back = moveCoordinate(moveCoordinate(x, 1, step), -1, step);
      expect(Math.abs(back - x)).toBeLessThanOrEqual(0.051 * step + 1e-15 * abs);
      expect(moveCoordinate(x, 1, step)).toBeGreaterThan(x);
      expect(moveCoordinate(x, -1, step)).toBeLessThan(x);
    }),
  );
});

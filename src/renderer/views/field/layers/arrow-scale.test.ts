import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrowScale } from './arrow-scale';

/** A field with these slopes along x0. */
const field = (...slopes: number[]) => Float64Array.from(slopes.flatMap((s) => [s, 0]));

it('gives the largest slope the whole length, also at another zoom, and nothing for none', () => {
  // The root of a quarter is a half.
  const lengths = [4, 1, 0, 1e300].map(arrowScale(field(1, 4, 2)).length);
  expect(lengths).toEqual([1, 0.5, 0, 1]);
});

it('takes logarithms where one steep wall would leave the valley without arrows', () => {
  const { length, mapping } = arrowScale(field(1, 2, 3, 4, 5000));
  expect(mapping).toBe('log');
  expect(length(3)).toBeGreaterThan(0.1); // a root would give 0.02
  expect(arrowScale(field(1, 2, 3, 4)).mapping).toBe('root');
});

it.each([
  [14.1, 10],
  [2386, 2000],
  [0.07, 0.05],
  [1e300, 1e300],
])('names a round slope for the legend: %d → %d', (largest, reference) => {
  expect(arrowScale(field(largest)).reference).toBe(reference);
});

it('leaves NaN and infinite slopes out of the scale and without a length', () => {
  const { length, reference } = arrowScale(field(Number.NaN, Number.POSITIVE_INFINITY, 9));
  expect(reference).toBe(5);
  expect([9, Number.NaN, Number.POSITIVE_INFINITY].map(length)).toEqual([1, 0, 0]);
});

it.each([
  ['zero', field(0, 0)],
  ['zeroOrNone', field(0, Number.NaN)],
  ['none', field(Number.NaN, Infinity)],
  [null, field(1, Number.NaN)],
])('says why there are no arrows: %s', (flat, gradients) => {
  const found = arrowScale(gradients);
  expect(found.flat).toBe(flat);
  expect(found.reference).toBe(flat === null ? 1 : 0);
  expect(found.length(1)).toBe(flat === null ? 1 : 0);
});

it('grows with the slope and stays between 0 and 1', () => {
  const slope = fc.double({ min: 0, max: 1e200, noNaN: true });
  fc.assert(
    fc.property(fc.array(slope, { minLength: 1 }), slope, slope, (slopes, a, b) => {
      const { length } = arrowScale(field(...slopes));
      const [low, high] = [length(Math.min(a, b)), length(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(low);
    }),
  );
});

it('tells small slopes apart over log axes, as it does large ones', () => {
  const slopes = Array.from({ length: 41 }, (_, k) => 10 ** (k - 20));
  const { length } = arrowScale(field(...slopes), true);
  expect(length(1e-10) - length(1e-11)).toBeCloseTo(length(1e10) - length(1e9), 6);
  expect(length(1e-10)).toBeGreaterThan(0.1);
});

import { expect, it } from 'vitest';
import { rangeOf } from './range-of';

it('is of the finite values of all series', () => {
  expect(rangeOf([3, 0, Number.NaN], Float64Array.of(-2, 0.5, Infinity))).toEqual({
    least: -2,
    greatest: 3,
    leastPositive: 0.5,
    zero: true,
  });
  // Of nothing finite there is no least and no greatest.
  const { least, greatest } = rangeOf([Number.NaN], []);
  expect(least).toBeGreaterThan(greatest);
});

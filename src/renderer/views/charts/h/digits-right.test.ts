import { expect, it } from 'vitest';
import { digitsRight } from './digits-right';

it.each([
  [1e-4, 4],
  [6.3e-13, 12.2],
  [1, 0],
  [37, 0],
  // All that a float64 has, and never more.
  [0, 15.65],
  [1e-30, 15.65],
])('with an error of %d, %d digits are right', (error, digits) => {
  expect(digitsRight(error)).toBeCloseTo(digits, 2);
});

it('has none to tell of an error that is no number', () => {
  expect(digitsRight(Number.NaN)).toBeNaN();
});

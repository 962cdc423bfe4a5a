import { expect, it } from 'vitest';
import { DIGITS, digitsRight } from './digits-right';

it.each([
  [1e-4, 4],
  [6.3e-13, 12.2],
  [1, 0],
  [37, 0],
])('with an error of %d are %d', (error, digits) => {
  expect(digitsRight(error)).toBeCloseTo(digits, 2);
});

it('are all that a float64 has where there is no error, and never more', () => {
  expect(DIGITS).toBeCloseTo(15.65, 2);
  expect(digitsRight(0)).toBe(DIGITS);
  expect(digitsRight(1e-30)).toBe(DIGITS);
});

it('are not told of an error that is no number', () => {
  expect(digitsRight(Number.NaN)).toBeNaN();
});

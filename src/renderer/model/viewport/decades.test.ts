import { expect, it } from 'vitest';
import { exponentsWithin, powerOfTen } from './decades';

it.each([
  [-2, 3, 1, [-2, -1, 0, 1, 2, 3]],
  [-10, 2, 5, [-10, -5, 0]],
  [-3.5, 3.5, 2, [-2, 0, 2]],
  [1, 2, 5, []],
])('the exponents from %d to %d by %d are %j', (low, high, stride, exponents) => {
  // A multiple of a negative number may be −0.
  expect(exponentsWithin(low, high, stride).map((k) => k + 0)).toEqual(exponents);
});

it('they are those of exact powers of ten', () => {
  expect(powerOfTen(-324)).toBe(0);
  expect(powerOfTen(-323)).toBe(1e-323);
  expect(powerOfTen(23)).toBe(1e23);
});

import { expect, test } from 'vitest';
import { ariaValues } from './aria-values';

test('values have no exponent, are the same numbers, and are left out where they are none', () => {
  expect(ariaValues({ now: 1e-7 })).toEqual({ 'aria-valuenow': '0.0000001' });
  expect(ariaValues({ now: -0.25, min: -5e31, max: 1e300 })).toEqual({
    'aria-valuenow': '-0.25',
    'aria-valuemin': `-5${'0'.repeat(31)}`,
    'aria-valuemax': `1${'0'.repeat(300)}`,
  });
  expect(ariaValues({ now: Number.NaN, min: -Infinity, max: 1 })).toEqual({ 'aria-valuemax': '1' });
  for (const value of [Math.PI, 1e-10, 5e-324, -1.7976931348623157e308]) {
    const text = ariaValues({ now: value })['aria-valuenow'];
    expect(text).toMatch(/^-?\d+(\.\d+)?$/);
    expect(Number(text)).toBeCloseTo(value, 19);
  }
});

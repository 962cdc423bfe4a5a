import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickselect } from './quickselect';

it('is what sorting puts there', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), fc.nat(), (list, n) => {
      const rank = n % list.length;
      const sorted = Float64Array.from(list).sort();
      // −0 and 0 have one rank.
      expect(quickselect(Float64Array.from(list), rank)! + 0).toBe(sorted[rank] + 0);
    }),
  );
});

it('ranks equal values, and values in order, either way; there is nothing of no rank', () => {
  const same = new Float64Array(100).fill(3);
  expect(quickselect(same, 50)).toBe(3);
  const rising = Float64Array.from({ length: 101 }, (_, i) => i);
  expect(quickselect(rising, 25)).toBe(25);
  expect(quickselect(rising.reverse(), 75)).toBe(75);
  expect(quickselect(new Float64Array(0), 0)).toBeUndefined();
});

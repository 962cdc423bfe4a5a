import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickselect } from './quickselect';

const rising = Array.from({ length: 101 }, (_, i) => i);

it('is what sorting puts there; there is nothing of no rank', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), fc.nat(), (list, n) => {
      const rank = n % list.length;
      const sorted = Float64Array.from(list).sort();
      // −0 and 0 have one rank.
      expect(quickselect(Float64Array.from(list), rank)! + 0).toBe(sorted[rank] + 0);
    }),
    // Equal values, and values in order, either way.
    { examples: [[rising.map(() => 3), 50], [rising, 25], [rising.toReversed(), 75]] }, // prettier-ignore
  );
  expect(quickselect(new Float64Array(0), 0)).toBeUndefined();
});

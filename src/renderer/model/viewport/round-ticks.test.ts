import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTicks } from './round-ticks';

const any = fc.oneof(
  fc.double(),
  fc
    .tuple(fc.integer({ min: -324, max: 308 }), fc.double({ min: -9, max: 9, noNaN: true }))
    .map(([exponent, digits]) => Number(`${digits.toFixed(3)}e${exponent}`)),
);

test('between any two numbers they are few, finite, ascending and inside', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: 1, max: 20 }), (a, b, count) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const ticks = roundTicks(low, high, count);
      expect(ticks.length).toBeLessThanOrEqual(3 * count + 2);
      ticks.forEach((tick, k) => {
        expect(Number.isFinite(tick)).toBe(true);
        expect(tick >= low && tick <= high).toBe(true);
        if (k > 0) expect(tick).toBeGreaterThan(ticks[k - 1]);
      });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [-1e-308, 1e-308, 4, [-1e-308, -5e-309, 0, 5e-309, 1e-308]],
  [-1e308, 1e308, 4, [-1e308, -5e307, 0, 5e307, 1e308]],
  [-Infinity, Infinity, 4, [-1e308, 0, 1e308]],
  [0, 5e-324, 5, [0, 5e-324]],
  [Number.NaN, 1, 5, []],
  [Infinity, Infinity, 5, []],
  [-Infinity, -Infinity, 1, []],
])('where d3 has no step: %d … %d', (low, high, count, ticks) => {
  expect(roundTicks(low, high, count)).toEqual(ticks);
});

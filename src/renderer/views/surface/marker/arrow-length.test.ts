import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrowLength, LONGEST_ARROW } from './arrow-length';

it('is 0 without a slope, longest at an infinite one, and doubles with a small one', () => {
  expect([0, -1, Number.NaN, Infinity].map(arrowLength)).toEqual([0, 0, 0, LONGEST_ARROW]);
  expect(arrowLength(2e-6) / arrowLength(1e-6)).toBeCloseTo(2, 5);
});

it('never shrinks when the slope grows, and never passes the longest', () => {
  const slope = fc.double({ min: 0, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(slope, slope, (a, b) => {
      const [low, high] = [arrowLength(Math.min(a, b)), arrowLength(Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(LONGEST_ARROW);
    }),
  );
});

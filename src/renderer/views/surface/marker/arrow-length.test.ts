import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrowLength, LONGEST_ARROW } from './arrow-length';

it('is nothing without a slope or without a number', () => {
  for (const steepness of [0, -1, Number.NaN]) expect(arrowLength(steepness)).toBe(0);
});

it('is longest at an infinite slope', () => {
  expect(arrowLength(Infinity)).toBe(LONGEST_ARROW);
});

it('doubles with a small slope', () => {
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

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundTo } from './round-to';

it.each([
  [-2.3456789, 0.031, -2.35],
  [-2.3456789, 0.31, -2.3],
  [0.1 + 0.2, 0.01, 0.3],
  [1234.5, 31, 1230],
  [2.05e-7, 3e-9, 2.05e-7],
  [7, 1, 7],
])('rounds %d at a resolution of %d to %d', (value, resolution, rounded) => {
  expect(roundTo(value, resolution)).toBe(rounded);
});

it('has no negative zero, which a number field would show as -0', () => {
  expect(Object.is(roundTo(-0.001, 0.03), 0)).toBe(true);
});

it('leaves a value that float64 cannot scale as it is', () => {
  expect(roundTo(1e300, 1e-200)).toBe(1e300);
});

it('moves a value by at most half of the resolution', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
      (value, resolution) => {
        const moved = Math.abs(roundTo(value, resolution) - value);
        expect(moved).toBeLessThanOrEqual(resolution / 2 + 1e-9);
      },
    ),
  );
});

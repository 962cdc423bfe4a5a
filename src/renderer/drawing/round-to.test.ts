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
  // A negative zero would be shown as -0.
  [-0.001, 0.03, 0],
  // Float64 cannot scale it.
  [1e300, 1e-200, 1e300],
])('rounds %d at a resolution of %d to %d', (value, resolution, rounded) => {
  expect(roundTo(value, resolution)).toBe(rounded);
});

it('moves a value by at most half of the resolution', () => {
  const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const resolutions = fc.double({ min: 1e-6, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(values, resolutions, (value, resolution) => {
      const moved = Math.abs(roundTo(value, resolution) - value);
      expect(moved).toBeLessThanOrEqual(resolution / 2 + 1e-9);
    }),
  );
});

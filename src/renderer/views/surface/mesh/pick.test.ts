import { expect, it } from 'vitest';
import { surfaceOf } from '../../plane.fixture';
import { pickSurface, sensible } from './pick';

const { grid } = surfaceOf();

it('finds what is straight below, and the underside from below', () => {
  const met = pickSurface(grid, [-0.6, 5, -0.8], [0, -1, 0]);
  expect(met?.u).toBeCloseTo(0.2, 9);
  expect(met?.v).toBeCloseTo(0.9, 9);
  expect(pickSurface(grid, [0.5, -4, 0.5], [0, 1, 0])?.u).toBeCloseTo(0.75, 9);
});

it('finds the near wall of a bowl first, seen from the side, and nothing beside it', () => {
  expect(pickSurface(grid, [5, 0.3, 0], [-1, 0, 0])!.u).toBeGreaterThan(0.5);
  expect(pickSurface(grid, [0, 5, 3], [0, -1, 0])).toBeNull();
  expect(pickSurface(grid, [0, 5, 0], [0, 1, 0])).toBeNull();
});

it.each([
  [-2.998417, 10, -3],
  [0.30000000000000004, 10, 0.3],
  [1.23456, 10, 1.23],
  [1.23456e-7, 1e-6, 1.23e-7],
  [12_345, 1e5, 12_300],
  [-0.001, 10, 0],
])('rounds %d in a frame %d wide to %d', (value, width, rounded) => {
  expect(sensible(value, width)).toBe(rounded);
});

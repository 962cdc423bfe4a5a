import { expect, it } from 'vitest';
import { outsidePoint } from './outside-point';

it('has nothing to say of a point inside or on the border', () => {
  expect(outsidePoint(0.5, 0.5)).toBeNull();
  expect(outsidePoint(0, 1)).toBeNull();
});

it('shows a point where the line from the middle leaves the frame', () => {
  expect(outsidePoint(2, 0.5)).toEqual({ u: 1, v: 0.5, du: 1, dv: 0 });
  const below = outsidePoint(0.75, -0.5)!;
  expect(below.u).toBeCloseTo(0.625);
  expect(below.v).toBe(0);
});

it('knows the direction of points at the end of float64 and beyond', () => {
  const far = outsidePoint(-1.5e308, 1.5e308)!;
  expect([far.u, far.v]).toEqual([0, 1]);
  expect(far.du).toBeCloseTo(-Math.SQRT1_2);
  const infinite = outsidePoint(Number.POSITIVE_INFINITY, 0.3)!;
  expect(infinite).toEqual({ u: 1, v: 0.5, du: 1, dv: 0 });
});

it('shows a NaN nowhere', () => {
  expect(outsidePoint(Number.NaN, 3)).toBeNull();
});

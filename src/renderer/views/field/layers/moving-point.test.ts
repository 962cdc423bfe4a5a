import { expect, it } from 'vitest';
import { runThrough, viewport, type Point } from '../../plane.fixture';
import { movePointTo, newMovingPoint } from './moving-point';

function movedTo(step: number, ...points: Point[]) {
  const point = newMovingPoint();
  movePointTo(point, runThrough(points), viewport, step);
  return point;
}

it('stands on a whole step, and between two on the way', () => {
  const point = movedTo(0.25, [0, 0], [2, -2]);
  expect(point).toMatchObject({ step: 0, x0: 0.5, x1: -0.5, fromU: 0.5, fromV: 0.5 });
  expect(point.u).toBeCloseTo(0.55);
});

it('stays at the last row that has arrived, and where the next step has left float64', () => {
  expect(movedTo(7, [0, 0], [2, -2])).toMatchObject({ step: 1, x0: 2, x1: -2 });
  const waiting = movedTo(0.5, [1e308, 0], [-Infinity, Number.NaN]);
  expect(waiting).toMatchObject({ x0: 1e308, x1: 0 });
});

it('keeps the direction of an infinite coordinate, and does not overflow between large ones', () => {
  expect(movedTo(0, [-Infinity, Number.NaN])).toMatchObject({ u: -Infinity, v: Number.NaN });
  expect(movedTo(0.5, [-1.7e308, 0], [1.7e308, 0]).x0).toBe(0);
});

import { expect, it } from 'vitest';
import { Trajectory } from '../../../../core/run/trajectory';
import { viewportOf } from '../../../model/viewport/viewport';
import { movePointTo, newMovingPoint } from './moving-point';

const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
const run = (...points: [number, number][]) =>
  new Trajectory(2, Float64Array.from(points.flatMap(([a, b]) => [a, b, 0, 0, 0])));

it('stands on a whole step, and between two on the way', () => {
  const point = newMovingPoint();
  movePointTo(point, run([0, 0], [2, -2]), viewport, 0.25);
  expect(point).toMatchObject({ step: 0, x0: 0.5, x1: -0.5, fromU: 0.5, fromV: 0.5 });
  expect(point.u).toBeCloseTo(0.55);
});

it('stays at the last row that has arrived', () => {
  const point = newMovingPoint();
  movePointTo(point, run([0, 0], [2, -2]), viewport, 7);
  expect(point).toMatchObject({ step: 1, x0: 2, x1: -2 });
});

it('waits where the next step has left float64', () => {
  const point = newMovingPoint();
  movePointTo(point, run([1e308, 0], [Number.NEGATIVE_INFINITY, Number.NaN]), viewport, 0.5);
  expect(point).toMatchObject({ x0: 1e308, x1: 0 });
});

it('keeps the direction of an infinite coordinate and never makes a NaN undefined', () => {
  const point = newMovingPoint();
  movePointTo(point, run([Number.NEGATIVE_INFINITY, Number.NaN]), viewport, 0);
  expect(point.u).toBe(Number.NEGATIVE_INFINITY);
  expect(point.v).toBeNaN();
});

it('does not overflow between two points at opposite ends of float64', () => {
  const point = newMovingPoint();
  movePointTo(point, run([-1.7e308, 0], [1.7e308, 0]), viewport, 0.5);
  expect(point.x0).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { Trajectory } from '../../../../core/run/trajectory';
import { viewportOf } from '../../../model/viewport/viewport';
import { newMovingPoint, walkTo } from './moving-point';

const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
const run = (...points: [number, number][]) =>
  new Trajectory(2, Float64Array.from(points.flatMap(([a, b]) => [a, b, 0, 0, 0])));

describe('walkTo', () => {
  it('stands on a whole step, and between two on the way', () => {
    const walker = newMovingPoint();
    walkTo(walker, run([0, 0], [2, -2]), viewport, 0.25);
    expect(walker).toMatchObject({ step: 0, x0: 0.5, x1: -0.5, fromU: 0.5, fromV: 0.5 });
    expect(walker.u).toBeCloseTo(0.55);
  });

  it('stays at the last row that has arrived', () => {
    const walker = newMovingPoint();
    walkTo(walker, run([0, 0], [2, -2]), viewport, 7);
    expect(walker).toMatchObject({ step: 1, x0: 2, x1: -2 });
  });

  it('waits where the next step has left float64', () => {
    const walker = newMovingPoint();
    walkTo(walker, run([1e308, 0], [Number.NEGATIVE_INFINITY, Number.NaN]), viewport, 0.5);
    expect(walker).toMatchObject({ x0: 1e308, x1: 0 });
  });

  it('keeps the direction of an infinite coordinate and never makes a NaN undefined', () => {
    const walker = newMovingPoint();
    walkTo(walker, run([Number.NEGATIVE_INFINITY, Number.NaN]), viewport, 0);
    expect(walker.u).toBe(Number.NEGATIVE_INFINITY);
    expect(walker.v).toBeNaN();
  });

  it('does not overflow between two points at opposite ends of float64', () => {
    const walker = newMovingPoint();
    walkTo(walker, run([-1.7e308, 0], [1.7e308, 0]), viewport, 0.5);
    expect(walker.x0).toBe(0);
  });
});

import { expect, it } from 'vitest';
import { Trajectory } from '../../../core/run/trajectory';
import { planePath } from './plane-path';

/** Rows x0 x1 x2 f g0 g1 g2 that can be told apart: 100·step + column. */
const rows = Float64Array.from({ length: 4 * 7 }, (_, k) => 100 * Math.floor(k / 7) + (k % 7));

it('the path on the plane is the run itself in two dimensions, or two coordinates, their slopes and f', () => {
  const run = new Trajectory(2, new Float64Array(10));
  expect(planePath()(run, [0, 1])).toBe(run);
  const path = planePath()(new Trajectory(3, rows), [2, 0]);
  expect(Array.from(path.rows.subarray(5, 10))).toEqual([102, 100, 103, 106, 104]);
  expect(path.length).toBe(4);
});

it('the path on the plane continues a run that is still arriving in the same rows, and begins anew for another plane', () => {
  const project = planePath();
  const first = project(new Trajectory(3, rows, 2), [0, 1]);
  const more = project(new Trajectory(3, rows, 4), [0, 1]);
  expect(more.rows).toBe(first.rows);
  expect([first.length, more.length, more.f(3)]).toEqual([2, 4, 303]);
  const other = project(new Trajectory(3, rows), [1, 2]);
  expect(other.rows).not.toBe(first.rows);
  expect(other.x(1, 0)).toBe(101);
});

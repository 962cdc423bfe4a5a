import { expect, it } from 'vitest';
import { Trajectory } from '../../../../core/run/trajectory';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { positions, viewportOf } from '../../../model/viewport/viewport';
import { createBallPlace, placeBall } from './ball-place';
import { heightGrid } from '../mesh/height-grid';
import type { PathPlace } from '../path/path-trace';

const place: PathPlace = (() => {
  const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
  const x0 = positions(viewport.x0, 65);
  const x1 = positions(viewport.x1, 65);
  const values = Float64Array.from(x1.flatMap((b) => x0.map((a) => a * a + b * b)));
  const heightScale = heightScaleOf(values);
  return { viewport, heightScale, grid: heightGrid({ x0, x1, values }, viewport, heightScale)! };
})();

const run = (...points: (readonly [number, number])[]) =>
  new Trajectory(
    2,
    Float64Array.from(points.flatMap(([a, b]) => [a, b, a * a + b * b, 2 * a, 2 * b])),
  );

function ballAt(trajectory: Trajectory, step: number) {
  const out = createBallPlace();
  placeBall(trajectory, step, place, out);
  return out;
}

it('has the computed f at a whole step', () => {
  const ball = ballAt(run([-3, 4], [1, 1]), 0);
  expect(ball).toMatchObject({ u: 0.2, v: 0.9, outside: false, distance: 5, g0: -6, g1: 8 });
  expect(ball.height).toBeCloseTo(25 / 50, 12);
});

it('rolls on the surface between two steps', () => {
  // Halfway from (−4, 0) to (4, 0) is the bottom, not half the height.
  expect(ballAt(run([-4, 0], [4, 0]), 0.5).height).toBeCloseTo(0, 2);
});

it('stands at the border for a point outside, with its true distance', () => {
  const ball = ballAt(run([-3, 4], [30_000, 40_000]), 1);
  expect(ball).toMatchObject({ u: expect.closeTo(0.875, 3), v: 1, outside: true, distance: 5e4 });
});

it('stays at the last row that has come when the step is beyond it', () => {
  expect(ballAt(run([-3, 4], [0, 0]), 7)).toMatchObject({ u: 0.5, v: 0.5 });
});

it.each([
  [1e300, -1e300],
  [Infinity, 1],
  [Number.NaN, Number.NaN],
])('shows a place even for (%d, %d)', (x0, x1) => {
  for (const step of [0.5, 1, 1.5, 2]) {
    const ball = ballAt(run([-3, 4], [x0, x1], [x0, x1]), step);
    for (const value of [ball.u, ball.v, ball.height]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  }
});

it('says that a point that is no number has no distance', () => {
  expect(ballAt(run([-3, 4], [Number.NaN, 0]), 1).distance).toBeNaN();
});

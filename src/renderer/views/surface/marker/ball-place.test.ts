import { expect, it } from 'vitest';
import { runThrough, surfaceOf, type Point } from '../../plane.fixture';
import { createBallPlace, placeBall } from './ball-place';

const place = surfaceOf();

function ballAt(step: number, ...points: Point[]) {
  const out = createBallPlace();
  placeBall(runThrough(points), step, place, out);
  return out;
}

it('has the computed f at a whole step', () => {
  const seen = { u: 0.2, v: 0.9, outside: false, distance: 5, height: expect.closeTo(0.5, 12) };
  expect(ballAt(0, [-3, 4], [1, 1])).toMatchObject({ ...seen, g0: -6, g1: 8 });
});

it('rolls on the surface between two steps', () => {
  // Halfway from (−4, 0) to (4, 0) is the bottom, not half the height.
  expect(ballAt(0.5, [-4, 0], [4, 0]).height).toBeCloseTo(0, 2);
});

it('stands at the border for a point outside, with its true distance', () => {
  const ball = ballAt(1, [-3, 4], [30_000, 40_000]);
  expect(ball).toMatchObject({ u: expect.closeTo(0.875, 3), v: 1, outside: true, distance: 5e4 });
});

it('stays at the last row that has come when the step is beyond it', () => {
  expect(ballAt(7, [-3, 4], [0, 0])).toMatchObject({ u: 0.5, v: 0.5 });
});

it.each([
  [1e300, -1e300],
  [Infinity, 1],
  [Number.NaN, Number.NaN],
])('shows a place even for (%d, %d)', (x0, x1) => {
  for (const step of [0.5, 1, 1.5, 2]) {
    const ball = ballAt(step, [-3, 4], [x0, x1], [x0, x1]);
    for (const value of [ball.u, ball.v, ball.height]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  }
});

it('says that a point that is no number has no distance', () => {
  expect(ballAt(1, [-3, 4], [Number.NaN, 0]).distance).toBeNaN();
});

// Where the ball is at a (fractional) step: on the surface between two computed points, or, when
// its point is outside the frame, at the border in the direction of the point.

import type { Trajectory } from '../../../../core/run/trajectory';
import { borderPoint } from '../../../drawing/border-point';
import { heightAt } from '../mesh/height-grid';
import type { PathPlace } from '../path/path-trace';
import { positionOn } from '../../../model/viewport/viewport';
import { boxHeight } from '../scene-box';

/** Filled by `placeBall`; one record is reused, because this runs in every frame. */
export interface BallPlace {
  /** Where it is shown: u, v and height, all in [0, 1]. */
  u: number;
  v: number;
  height: number;
  outside: boolean;
  /** Distance of the point from the origin; NaN when the point is not a number. */
  distance: number;
  /** The gradient there, as the run computed it, linear between steps. */
  g0: number;
  g1: number;
}

export const createBallPlace = (): BallPlace => ({
  u: 0.5,
  v: 0.5,
  height: 0,
  outside: false,
  distance: 0,
  g0: 0,
  g1: 0,
});

/** @param step from 0; beyond the rows that have arrived, the last of them */
export function placeBall(run: Trajectory, step: number, place: PathPlace, out: BallPlace): void {
  const { viewport, grid } = place;
  const k = Math.max(0, Math.min(Math.floor(step), run.length - 1));
  const next = Math.min(k + 1, run.length - 1);
  const t = step - k > 0 && isPoint(run, next) ? Math.min(step - k, 1) : 0;
  const x0 = mix(run.x(k, 0), run.x(next, 0), t);
  const x1 = mix(run.x(k, 1), run.x(next, 1), t);
  out.g0 = mix(run.gradient(k, 0), run.gradient(next, 0), t);
  out.g1 = mix(run.gradient(k, 1), run.gradient(next, 1), t);
  out.distance = isPoint(run, k) ? Math.hypot(x0, x1) : Number.NaN;

  const u = positionOn(viewport.x0, x0);
  const v = positionOn(viewport.x1, x1);
  out.outside = !(u >= 0 && u <= 1 && v >= 0 && v <= 1);
  if (!out.outside) {
    out.u = u;
    out.v = v;
    out.height = heightBetween(run, k, next, t, place, u, v);
    return;
  }
  if (!borderPoint(u, v, out)) {
    const last = lastPoint(run, k);
    borderPoint(
      positionOn(viewport.x0, run.x(last, 0)),
      positionOn(viewport.x1, run.x(last, 1)),
      out,
    );
  }
  out.height = orElse(heightAt(grid, out.u, out.v), 0);
}

/** Exact f at a step; in between the sampled surface, corrected so that both ends are met. */
function heightBetween(
  run: Trajectory,
  k: number,
  next: number,
  t: number,
  { viewport, heightScale, grid }: PathPlace,
  u: number,
  v: number,
): number {
  const h0 = boxHeight(heightScale, run.f(k));
  if (t === 0) return orElse(h0, 0);
  const h1 = boxHeight(heightScale, run.f(next));
  const g0 = heightAt(
    grid,
    positionOn(viewport.x0, run.x(k, 0)),
    positionOn(viewport.x1, run.x(k, 1)),
  );
  const g1 = heightAt(
    grid,
    positionOn(viewport.x0, run.x(next, 0)),
    positionOn(viewport.x1, run.x(next, 1)),
  );
  const surfaceHeight = heightAt(grid, u, v);
  const height = surfaceHeight + mix(orElse(h0 - g0, 0), orElse(h1 - g1, 0), t);
  return Math.min(1, Math.max(0, orElse(height, orElse(mix(h0, h1, t), 0))));
}

const isPoint = (run: Trajectory, step: number): boolean =>
  !Number.isNaN(run.x(step, 0)) && !Number.isNaN(run.x(step, 1));

/** The last step before `step` that is a point: once it is NaN, a run stays NaN. */
function lastPoint(run: Trajectory, step: number): number {
  let good = 0;
  let bad = step;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPoint(run, middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Not a + t(b − a): from 1e308 to −1e308 the difference is not a float64. */
const mix = (a: number, b: number, t: number): number => (t === 0 ? a : a * (1 - t) + b * t);

const orElse = (value: number, instead: number): number =>
  Number.isFinite(value) ? value : instead;

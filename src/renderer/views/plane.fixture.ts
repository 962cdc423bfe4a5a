// For the tests of the field and the surface: the plane of −5 … 5, what is sampled on it, and runs.

import { Trajectory } from '../../core/run/trajectory';
import { heightScaleOf } from '../model/viewport/height-scale';
import { positions, viewportOf } from '../model/viewport/viewport';
import { heightGrid } from './surface/mesh/height-grid';

export type Point = readonly [number, number];

export const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
export const bowl = (x0: number, x1: number): number => x0 * x0 + x1 * x1;

export function sampleOf(f = bowl, count = 65, on = viewport) {
  const [x0, x1] = [positions(on.x0, count), positions(on.x1, count)];
  return { x0, x1, values: Float64Array.from(x1.flatMap((b) => x0.map((a) => f(a, b)))) };
}

/** Where the surface of a sample stands in the frame. */
export function surfaceOf(sample = sampleOf()) {
  const heightScale = heightScaleOf(sample.values);
  return { viewport, heightScale, grid: heightGrid(sample, viewport, heightScale)! };
}

/** A run on the bowl through these points. */
export const runThrough = (points: readonly Point[]): Trajectory =>
  new Trajectory(
    2,
    Float64Array.from(points.flatMap(([a, b]) => [a, b, bowl(a, b), 2 * a, 2 * b])),
  );

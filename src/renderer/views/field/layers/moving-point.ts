// The point shown, between two steps of the path: where it is, and what is known of it. One object
// that is written again every frame, so that playing allocates nothing.

import type { Trajectory } from '../../../../core/run/trajectory';
import { positionOn, type Viewport } from '../../../model/viewport/viewport';

export interface MovingPoint {
  /** The last whole step. */
  step: number;
  /** In the unit square: the point of that step, and the point between it and the next. */
  fromU: number;
  fromV: number;
  u: number;
  v: number;
  /** Data coordinates of the point shown. */
  x0: number;
  x1: number;
}

export const newMovingPoint = (): MovingPoint => ({
  step: 0,
  fromU: Number.NaN,
  fromV: Number.NaN,
  u: Number.NaN,
  v: Number.NaN,
  x0: Number.NaN,
  x1: Number.NaN,
});

/** @param step fractional while moving; beyond what has arrived it stays at the last row */
export function movePointTo(
  point: MovingPoint,
  run: Trajectory,
  viewport: Viewport,
  step: number,
): void {
  const whole = Math.min(Math.floor(step + 1e-9), run.length - 1);
  const t = whole === run.length - 1 ? 0 : Math.max(0, step - whole);
  point.step = whole;
  const a0 = run.x(whole, 0);
  const a1 = run.x(whole, 1);
  point.x0 = part(a0, run, whole, 0, t);
  point.x1 = part(a1, run, whole, 1, t);
  point.fromU = positionOn(viewport.x0, a0);
  point.fromV = positionOn(viewport.x1, a1);
  point.u = positionOn(viewport.x0, point.x0);
  point.v = positionOn(viewport.x1, point.x1);
}

/** Towards a point that left float64 there is no way to be shown: it waits. */
function part(a: number, run: Trajectory, step: number, axis: number, t: number): number {
  if (t === 0) return a;
  const b = run.x(step + 1, axis);
  return Number.isFinite(b) ? a * (1 - t) + b * t : a;
}

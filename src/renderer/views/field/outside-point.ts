// A point outside the frame is not lost: where on the border it is shown, and which way it lies.

import { borderPoint } from '../../drawing/border-point';

export interface BorderPoint {
  /** On the border of the unit square. */
  readonly u: number;
  readonly v: number;
  /** The direction outwards, a unit vector in the unit square. */
  readonly du: number;
  readonly dv: number;
}

/**
 * @param u a point of the plane; the frame is the unit square
 * @returns null for a point inside, or one that is NaN and lies nowhere
 */
export function outsidePoint(u: number, v: number): BorderPoint | null {
  const at = { u, v };
  if (u >= 0 && u <= 1 && v >= 0 && v <= 1) return null;
  if (!borderPoint(u, v, at)) return null;
  const [du, dv] = [at.u - 0.5, at.v - 0.5];
  const norm = Math.hypot(du, dv);
  return { ...at, du: du / norm, dv: dv / norm };
}

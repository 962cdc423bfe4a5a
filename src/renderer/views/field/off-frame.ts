// A point outside the frame is not lost: where on the border it is shown, and which way it lies.

export interface BorderPoint {
  /** On the border of the unit square. */
  readonly u: number;
  readonly v: number;
  /** The direction outwards, a unit vector on the stage. */
  readonly du: number;
  readonly dv: number;
}

/**
 * @param u a point on the stage; the frame is the unit square
 * @returns null for a point inside, or one that is NaN and lies nowhere
 */
export function offFrame(u: number, v: number): BorderPoint | null {
  if (Number.isNaN(u) || Number.isNaN(v)) return null;
  if (u >= 0 && u <= 1 && v >= 0 && v <= 1) return null;
  // Scaled by the larger one, so that 10³⁰⁰ and ∞ have a direction too.
  const far = Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5));
  const towards = (w: number) =>
    far === Number.POSITIVE_INFINITY ? (Math.abs(w) === far ? Math.sign(w) : 0) : (w - 0.5) / far;
  const du = towards(u);
  const dv = towards(v);
  const norm = Math.hypot(du, dv);
  return { u: 0.5 + du / 2, v: 0.5 + dv / 2, du: du / norm, dv: dv / norm };
}

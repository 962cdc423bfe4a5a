// What of a straight segment lies in the unit square (Liang and Barsky, 1984), in float64, so
// that the visible part of a step that leaves the frame is drawn where it is.

/** The part of a segment, from `from` to `to` in fractions of its length. Reused, never kept. */
export interface Part {
  from: number;
  to: number;
}

/** Halves what would overflow in a difference: 1e308 − (−1e308) is not a float64. */
const SAFE = 0.25;

/**
 * Clips (u0, v0)–(u1, v1) to [0, 1]².
 *
 * @returns false when nothing of it is inside or a coordinate is not finite; `part` then means nothing
 */
export function clipToUnit(u0: number, v0: number, u1: number, v1: number, part: Part): boolean {
  part.from = 0;
  part.to = 1;
  return narrow(u0, u1, part) && narrow(v0, v1, part);
}

/** Narrows `part` to where one coordinate is in [0, 1]. */
function narrow(a: number, b: number, part: Part): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  if (a === b) return a >= 0 && a <= 1;
  const length = b * SAFE - a * SAFE;
  const low = (-a * SAFE) / length;
  const high = (SAFE - a * SAFE) / length;
  part.from = Math.max(part.from, Math.min(low, high));
  part.to = Math.min(part.to, Math.max(low, high));
  return part.from <= part.to;
}

/** A coordinate of the clipped segment; kept in [0, 1] although a + t(b − a) may round past it. */
export function along(a: number, b: number, t: number): number {
  const exact = t === 0 ? a : t === 1 ? b : a * (1 - t) + b * t;
  return Math.min(1, Math.max(0, exact));
}

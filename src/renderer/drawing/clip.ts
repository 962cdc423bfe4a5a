// What of a straight segment lies in the unit square (Liang and Barsky, 1984), in float64, so that a
// path that leaves the frame is drawn up to its border and no renderer ever gets a number it cannot
// hold.

/** The part of a segment, from `from` to `to` in fractions of its length. Reused, never kept. */
export interface Part {
  from: number;
  to: number;
}

/** Halves what would overflow in a difference: 1e308 − (−1e308) is not a float64. */
const SAFE = 0.25;

/**
 * In frames: between two points farther out than this, float64 no longer knows where the line
 * crosses the frame (its error reaches 1/10 000 of it).
 */
const FAR = 1e12;

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

/** A coordinate of the clipped segment; kept in [0, 1] although a + t(b − a) may round past it. */
export function along(a: number, b: number, t: number): number {
  const exact = t === 0 ? a : t === 1 ? b : a * (1 - t) + b * t;
  return Math.min(1, Math.max(0, exact));
}

const clipped: Part = { from: 0, to: 1 };

/**
 * Writes the part of (ax, ay)–(bx, by) that lies in [0, 1]² into `out` as ax, ay, bx, by; an end on
 * a border is exactly there.
 *
 * @returns whether there is one; false too with both ends so far out that nothing true can be drawn
 */
export function clipSegment(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  out: Float64Array,
): boolean {
  const farA = Math.max(Math.abs(ax), Math.abs(ay)) > FAR;
  const farB = Math.max(Math.abs(bx), Math.abs(by)) > FAR;
  if ((farA && farB) || !clipToUnit(ax, ay, bx, by, clipped)) return false;
  const { from, to } = clipped;
  out[0] = end(ax, bx, from, ax);
  out[1] = end(ay, by, from, ay);
  out[2] = end(ax, bx, to, bx);
  out[3] = end(ay, by, to, by);
  return true;
}

/** Narrows `part` to where one coordinate is in [0, 1]. */
function narrow(a: number, b: number, part: Part): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  // Beyond one side altogether: where both ends are far out the quotients below would not tell.
  if ((a < 0 && b < 0) || (a > 1 && b > 1)) return false;
  if (a === b) return true;
  const low = crossing(a, b, 0);
  const high = crossing(a, b, 1);
  part.from = Math.max(part.from, Math.min(low, high));
  part.to = Math.min(part.to, Math.max(low, high));
  return part.from <= part.to;
}

/** How far along a … b the border is, at 0 or at 1. */
const crossing = (a: number, b: number, border: 0 | 1): number =>
  (border * SAFE - a * SAFE) / (b * SAFE - a * SAFE);

/** A coordinate at `t`, where `outer` was cut off: exactly on the border that it crosses there. */
function end(a: number, b: number, t: number, outer: number): number {
  if (outer < 0 && crossing(a, b, 0) === t) return 0;
  if (outer > 1 && crossing(a, b, 1) === t) return 1;
  const exact = t === 0 ? a : t === 1 ? b : a + (b / 2 - a / 2) * t * 2;
  return Math.min(1, Math.max(0, exact));
}

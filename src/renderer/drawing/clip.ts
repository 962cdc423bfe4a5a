// Clips a segment to the unit square in float64 (Liang–Barsky, 1984), so that a path that leaves
// the frame is drawn up to its border and no renderer ever gets a number it cannot hold.

/** The sides of the square: the axis it is on, and where. */
const SIDES = [
  { axis: 0, border: 0 },
  { axis: 0, border: 1 },
  { axis: 1, border: 0 },
  { axis: 1, border: 1 },
] as const;

/**
 * In frames: between two points farther out than this, float64 no longer knows where the line
 * crosses the frame (its error reaches 1/10 000 of it).
 */
const FAR = 1e12;

/**
 * Writes the part of (ax, ay)–(bx, by) that lies in [0, 1]² into `out` as ax, ay, bx, by.
 *
 * @returns whether there is one; false for a segment with a non-finite end, or with both ends so
 * far out that nothing true can be drawn
 */
export function clipSegment(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  out: Float64Array,
): boolean {
  if (!(Number.isFinite(ax + ay) && Number.isFinite(bx + by))) return false;
  if (Math.max(Math.abs(ax), Math.abs(ay)) > FAR && Math.max(Math.abs(bx), Math.abs(by)) > FAR) {
    return false;
  }
  out[0] = ax;
  out[1] = ay;
  out[2] = bx;
  out[3] = by;
  let enter = 0;
  let leave = 1;
  for (const { axis, border } of SIDES) {
    const a = axis === 0 ? ax : ay;
    const b = axis === 0 ? bx : by;
    const aOut = border === 0 ? a < 0 : a > 1;
    const bOut = border === 0 ? b < 0 : b > 1;
    if (aOut && bOut) return false;
    if (!aOut && !bOut) continue;
    const t = part(a, b, border);
    if (aOut && t >= enter) {
      enter = t;
      cross(out, 0, axis, border, ax, ay, bx, by, t);
    } else if (bOut && t <= leave) {
      leave = t;
      cross(out, 2, axis, border, ax, ay, bx, by, t);
    }
    if (enter > leave) return false;
  }
  return true;
}

/** How far along a … b the border is; in halves, as b − a may leave float64. */
const part = (a: number, b: number, border: number): number =>
  Math.min(1, Math.max(0, (border / 2 - a / 2) / (b / 2 - a / 2)));

/** Ends the segment on a border: there exactly on the one axis, by proportion on the other. */
function cross(
  out: Float64Array,
  at: 0 | 2,
  axis: 0 | 1,
  border: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  t: number,
): void {
  const along = axis === 0 ? ay + (by / 2 - ay / 2) * t * 2 : ax + (bx / 2 - ax / 2) * t * 2;
  out[at + axis] = border;
  // Rounding may land a hair outside, e.g. when the other end is 10³⁰⁰ away.
  out[at + 1 - axis] = Math.min(1, Math.max(0, along));
}

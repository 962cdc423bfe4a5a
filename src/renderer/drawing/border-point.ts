// Where at the border of the frame a point outside is shown: field and surface say it alike.

/**
 * Where the ray from the middle of the unit square to (u, v) leaves it. ±Infinity has a direction
 * too; NaN has none, and neither has the middle itself.
 *
 * @returns false where there is no direction; `out` is then untouched
 */
export function borderPoint(u: number, v: number, out: { u: number; v: number }): boolean {
  if (Number.isNaN(u) || Number.isNaN(v)) return false;
  const du = direction(u, v);
  const dv = direction(v, u);
  // Scaled by the larger one, so that 10³⁰⁰ has a direction too.
  const reach = Math.max(Math.abs(du), Math.abs(dv));
  if (reach === 0) return false;
  out.u = 0.5 + du / reach / 2;
  out.v = 0.5 + dv / reach / 2;
  return true;
}

/** One coordinate of the direction from the middle; beside an infinite one a finite one is 0. */
function direction(value: number, other: number): number {
  if (!Number.isFinite(value)) return Math.sign(value);
  return Number.isFinite(other) ? value - 0.5 : 0;
}

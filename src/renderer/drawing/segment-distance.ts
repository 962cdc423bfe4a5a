// How near a drawn line comes to a place, e.g. to the pointer.

/** From the origin to the segment (ax, ay) … (ax + dx, ay + dy), squared. */
export function squareFromOrigin(ax: number, ay: number, dx: number, dy: number): number {
  const size = dx * dx + dy * dy;
  const t = size > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / size)) : 0;
  return (ax + t * dx) ** 2 + (ay + t * dy) ** 2;
}

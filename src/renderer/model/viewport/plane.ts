// The plane of a space that the pictures show.

/** The plane through a point that two of its coordinates span. */
export interface Plane {
  readonly axes: readonly [number, number];
  /** The whole point; the two coordinates of the plane are replaced. */
  readonly at: readonly number[];
}

/** The whole point that lies at `point` on the plane. */
export const liftTo = (
  { axes: [i, j], at }: Plane,
  [x0, x1]: readonly [number, number],
): number[] => at.map((held, k) => (k === i ? x0 : k === j ? x1 : held));

/** Where a whole point lies on the plane of these coordinates. */
export const projectTo = (point: readonly number[], [i, j]: readonly [number, number]) =>
  [point[i] ?? 0, point[j] ?? 0] as const;

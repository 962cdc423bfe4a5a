// How much of its way may remain for a run to count as arrived.

/** This part of the way covered, … */
export const OF_WAY = 1e-4;
/** … or √ε of the size of x: nearer than that, f is the same number. */
const OF_X = 1e-8;

/**
 * @param moved ‖x − start‖
 * @param x the last point
 * @returns in the units of x
 */
export function arrivalTolerance(moved: number, x: Float64Array): number {
  let size = 1;
  for (let i = 0; i < x.length; i++) size = Math.max(size, Math.abs(x[i]));
  return Math.max(OF_WAY * moved, OF_X * size);
}

// How far apart two points of a run are.

/** The points of a path: coordinate i of the one at a step. */
export interface Points {
  readonly dimension: number;
  x(step: number, i: number): number;
}

/** ‖x(step) − at‖ of a point that is no step of the path; likewise. */
export function distanceFrom(path: Points, step: number, at: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < path.dimension; i++) sum += (path.x(step, i) - at[i]) ** 2;
  if (sum > 1e-280 && sum < Infinity) return Math.sqrt(sum);
  let length = 0;
  for (let i = 0; i < path.dimension; i++) length = Math.hypot(length, path.x(step, i) - at[i]);
  return length;
}

/** ‖x(a) − x(b)‖ between steps a and b; squares that leave float64 on the way do no harm. */
export function distance(path: Points, a: number, b: number): number {
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < path.dimension; i++) {
    const d = Math.abs(path.x(a, i) - path.x(b, i));
    sum += d * d;
    if (d > largest) largest = d;
  }
  if (largest === 0 || (sum > 1e-280 && sum < Infinity)) return Math.sqrt(sum);
  let scaled = 0;
  for (let i = 0; i < path.dimension; i++) {
    const d = (path.x(a, i) - path.x(b, i)) / largest;
    scaled += d * d;
  }
  return largest * Math.sqrt(scaled);
}

// The part of a sample that a frame shows. While the frame zooms by itself its sample is wider: with
// heights and colours of the whole sample, the picture would become dark and then light again.

import type { Interval } from '../../../core/objectives/objective';
import type { Frame } from './viewport';

interface GridSample {
  readonly x0: readonly number[];
  readonly x1: readonly number[];
  /** Row-major, a row for each x1. */
  readonly values: Float64Array;
}

/** @returns f inside the frame and at the next samples around it; all of f where that is nothing */
export function valuesInFrame({ x0, x1, values }: GridSample, frame: Frame): Float64Array {
  const [left, right] = placesAround(x0, frame.x0);
  const [bottom, top] = placesAround(x1, frame.x1);
  const columns = right - left + 1;
  const rows = top - bottom + 1;
  if (columns < 2 || rows < 2 || columns * rows === values.length) return values;
  const within = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    const from = (bottom + j) * x0.length + left;
    within.set(values.subarray(from, from + columns), j * columns);
  }
  return within;
}

/** The last place that is not above an interval's low end, and the first that is not below its high one. */
function placesAround(positions: readonly number[], [low, high]: Interval): [number, number] {
  const above = positions.findIndex((x) => x > low);
  const last = positions.findIndex((x) => x >= high);
  const from = Math.max(0, (above < 0 ? positions.length : above) - 1);
  return [from, last < 0 ? positions.length - 1 : last];
}

// One axis of f for both slices, so that the steeper one looks steeper; and kept while the point
// moves, so that a slice is seen to rise or fall.

import type { SliceLine } from '../line/line-scale';

export type Heights = readonly [number, number];

/** @param kept what the axis of the same function held before */
export function sharedHeights(lines: readonly SliceLine[], kept: Heights | null): Heights | null {
  let [low, high] = kept ?? [Infinity, -Infinity];
  for (const { values, f } of lines) {
    for (const value of [f, ...values]) {
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low <= high ? [low, high] : null;
}

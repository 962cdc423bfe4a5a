// Numbers the contour levels along the height: the k-th level (from 0) is at exactly k, so that a
// shader finds every isoline at a whole number, however unevenly the levels lie.

import { scaleLinear } from 'd3';
import type { Relief } from '../../state/relief';

/** Short of the next whole number: no level lies beyond the last one. */
const BEYOND = 0.9;

/** @returns height in [0, 1] → level number, increasing; no whole number where there is no level */
export function levelScale(relief: Relief): (height: number) => number {
  const heights = relief.levels.map(relief.height).filter((h) => h > 0 && h < 1);
  return scaleLinear(
    [0, ...heights, 1],
    [-BEYOND, ...heights.keys(), heights.length - 1 + BEYOND],
  ).clamp(true);
}

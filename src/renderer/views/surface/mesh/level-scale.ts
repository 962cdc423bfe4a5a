// Numbers the contour levels along the height: the k-th level (from 0) is at exactly k, so that a
// shader finds every isoline at a whole number, however unevenly the levels lie.

import type { HeightScale } from '../../../model/viewport/height-scale';

/** Short of the next whole number: no level lies beyond the last one. */
const BEYOND = 0.9;

/** @returns height in [0, 1] → level number, increasing; no whole number where there is no level */
export function levelScale(heightScale: HeightScale): (height: number) => number {
  const heights = heightScale.levels.map(heightScale.height).filter((h) => h > 0 && h < 1);
  const knots = Float64Array.from([0, ...heights, 1]);
  const last = knots.length - 2;
  // Neighbours mostly lie between the same two: the search begins where the last one ended.
  let k = 0;
  return (height) => {
    const at = Math.min(1, Math.max(0, height));
    while (k > 0 && at < knots[k]!) k--;
    while (k < last && at >= knots[k + 1]!) k++;
    const low = k === 0 ? -BEYOND : k - 1;
    const high = k === last ? last - 1 + BEYOND : k;
    return low + ((high - low) * (at - knots[k]!)) / (knots[k + 1]! - knots[k]!);
  };
}

// Which run a place of the plot belongs to: the one whose path passes there.

import { squareFromOrigin } from '../../../drawing/segment-distance';
import type { PathPixels } from './path-pixels';

/** A run as it lies on the plot. */
export interface PlottedRun {
  readonly style: number;
  readonly pixels: PathPixels;
}

/**
 * @param runs from below: of two paths in the same place the upper one is meant
 * @param reach how far off a path may pass, in pixels
 * @returns its style; null where none passes
 */
export function runAt(
  runs: readonly PlottedRun[],
  x: number,
  y: number,
  reach: number,
): number | null {
  let nearest: number | null = null;
  let least = reach * reach;
  for (const { style, pixels } of runs) {
    const distance = squareDistance(pixels, x, y);
    if (distance > least) continue;
    least = distance;
    nearest = style;
  }
  return nearest;
}

/** From a point to the nearest dot or segment of a path, squared; Infinity from an empty one. */
function squareDistance(
  { segments, segmentCount, dots, dotCount }: PathPixels,
  x: number,
  y: number,
): number {
  let least = Infinity;
  for (let k = 0; k < 4 * segmentCount; k += 4) {
    const ax = segments[k] ?? 0;
    const ay = segments[k + 1] ?? 0;
    const dx = (segments[k + 2] ?? 0) - ax;
    const dy = (segments[k + 3] ?? 0) - ay;
    least = Math.min(least, squareFromOrigin(ax - x, ay - y, dx, dy));
  }
  for (let k = 0; k < 2 * dotCount; k += 2) {
    least = Math.min(least, (x - (dots[k] ?? 0)) ** 2 + (y - (dots[k + 1] ?? 0)) ** 2);
  }
  return least;
}

// How near a drawn path comes to a place of the screen: its segments are projected once, when the pointer
// has moved, and never while a run plays.

import { squareFromOrigin } from '../../../drawing/segment-distance';
import { SEGMENT } from '../lines/segment';

/** A path as it is drawn. */
export interface DrawnPath {
  readonly segments: Float32Array;
  readonly segmentCount: number;
}

/** Behind the eye there is no place on the screen. */
const NEAR = 0.02;

/**
 * @param toClip from the scene to the clip space of the camera: 16 numbers, column by column
 * @param width of the host in CSS pixels
 * @returns the distance in CSS pixels; Infinity where nothing of the path is seen
 */
export function distanceOnScreen(
  { segments, segmentCount }: DrawnPath,
  toClip: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): number {
  let least = Infinity;
  for (let k = 0; k < segmentCount; k++) {
    const at = k * SEGMENT;
    const wa = clip(toClip, 3, segments, at);
    const wb = clip(toClip, 3, segments, at + 3);
    if (wa < NEAR || wb < NEAR) continue;
    const ax = ((1 + clip(toClip, 0, segments, at) / wa) / 2) * width - x;
    const ay = ((1 - clip(toClip, 1, segments, at) / wa) / 2) * height - y;
    const bx = ((1 + clip(toClip, 0, segments, at + 3) / wb) / 2) * width - x;
    const by = ((1 - clip(toClip, 1, segments, at + 3) / wb) / 2) * height - y;
    least = Math.min(least, squareFromOrigin(ax, ay, bx - ax, by - ay));
  }
  return Math.sqrt(least);
}

/** One coordinate of a place in clip space. */
const clip = (m: readonly number[], row: number, places: Float32Array, at: number): number =>
  m[row]! * places[at]! +
  m[row + 4]! * places[at + 1]! +
  m[row + 8]! * places[at + 2]! +
  m[row + 12]!;

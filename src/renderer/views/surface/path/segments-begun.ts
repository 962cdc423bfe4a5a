// How far along a drawn path a step is: its segments follow each other in the order of their steps.

import { SEGMENT } from '../lines/segment';
import type { DrawnPath } from './nearest-segment';

/** Where a segment keeps the step at which it begins. */
const BEGIN = 6;

/**
 * @param step fractional
 * @returns how many segments begin at this step or before it
 */
export function segmentsBegun({ segments, segmentCount }: DrawnPath, step: number): number {
  let low = 0;
  let high = segmentCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle * SEGMENT + BEGIN]! <= step) low = middle + 1;
    else high = middle;
  }
  return low;
}

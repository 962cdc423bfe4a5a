// How far an arrow key moves a coordinate: a power of ten of its own scale, so that −3 becomes
// −2.9 even where the frame around it is 1e13 wide. Finer only where people have zoomed in.

import type { Interval } from '../../core/objectives/objective';
import { roundTo } from './round-to';

/** Of the scale; rounded down to a power of ten. */
const PARTS = 30;
/** Digits below a tenth of a step are rounded away. */
const FINE = 0.1;

const width = ([low, high]: Interval): number => high - low;

/**
 * @param home the objective's own domain along the coordinate: the scale of all that lies in it
 * @param shown the part that is shown
 */
export function coordinateStep(x: number, home: Interval, shown: Interval): number {
  const size = x >= home[0] && x <= home[1] ? width(home) : Math.max(width(home), Math.abs(x));
  const scale = Math.min(size, width(shown));
  return Number(`1e${Math.floor(Math.log10(scale / PARTS))}`);
}

/** @param steps how many and which way; 0.1 for a fine one */
export function moveCoordinate(x: number, steps: number, step: number): number {
  const moved = roundTo(x + steps * step, step * FINE);
  return Number.isFinite(moved) ? moved : x;
}

// Which place of the surface a ray from the eye meets first: a march over the height grid with
// bisection at the end, so that a hover costs some hundred table look-ups and no triangles.

import { heightAt, type HeightGrid } from './height-grid';
import { FLOOR, HEIGHT } from '../scene-box';

type Triple = readonly [number, number, number];

const STEPS = 240;
const BISECTIONS = 24;

/**
 * @param from the eye, in scene coordinates
 * @param direction of the ray; any length
 * @returns u, v in the unit square of the first place met, or null
 */
export function pickSurface(
  grid: HeightGrid,
  from: Triple,
  direction: Triple,
): { readonly u: number; readonly v: number } | null {
  const span = boxSpan(from, direction);
  if (!span) return null;
  const above = (t: number) => {
    const y = from[1] + t * direction[1];
    return y - HEIGHT * heightAt(grid, uAt(from, direction, t), vAt(from, direction, t));
  };
  let before = span[0];
  let sign = Math.sign(above(before));
  for (let i = 1; i <= STEPS; i++) {
    const t = span[0] + ((span[1] - span[0]) * i) / STEPS;
    const here = Math.sign(above(t));
    // NaN (a hole, or beside the grid) has no side.
    if (sign * here < 0) {
      const met = bisect(above, before, t, sign);
      return { u: uAt(from, direction, met), v: vAt(from, direction, met) };
    }
    sign = here;
    before = t;
  }
  return null;
}

function bisect(above: (t: number) => number, a: number, b: number, signAtA: number): number {
  let low = a;
  let high = b;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (Math.sign(above(middle)) === signAtA) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const uAt = (from: Triple, direction: Triple, t: number) => (from[0] + t * direction[0] + 1) / 2;
const vAt = (from: Triple, direction: Triple, t: number) => (1 - (from[2] + t * direction[2])) / 2;

/** Where the ray is inside the box, as an interval of t ≥ 0; null where it misses it. */
function boxSpan(from: Triple, direction: Triple): [number, number] | null {
  // The walls a hair inside, so that rounding does not put the ray beside the grid.
  const low: Triple = [-1 + 1e-9, FLOOR, -1 + 1e-9];
  const high: Triple = [1 - 1e-9, HEIGHT + 1e-6, 1 - 1e-9];
  let enter = 0;
  let leave = Infinity;
  for (const axis of [0, 1, 2] as const) {
    if (direction[axis] === 0) {
      if (from[axis] < low[axis] || from[axis] > high[axis]) return null;
      continue;
    }
    const a = (low[axis] - from[axis]) / direction[axis];
    const b = (high[axis] - from[axis]) / direction[axis];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave ? [enter, leave] : null;
}

/** Rounds a picked coordinate to what a click can mean: about a three-hundredth of the frame. */
export function sensible(value: number, frameWidth: number): number {
  const digit = Math.floor(Math.log10(frameWidth / 300));
  const unit = 10 ** digit;
  // Through text, so that 0.1 + 0.2 is not typed into the field as 0.30000000000000004.
  return Number((Math.round(value / unit) * unit).toPrecision(12)) + 0;
}

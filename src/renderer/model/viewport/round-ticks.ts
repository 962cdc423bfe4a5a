// Round numbers between two ends, for every pair of float64: d3's own ticks divide by a step that
// underflows where the ends are 1e-308 apart, and by one that overflows where they are 1e308.

import { ticks } from 'd3';

/** Within these sizes d3 has room. */
const SMALL = 1e-250;
const LARGE = 1e250;
/** In decades: what lies beyond them is moved by so much, and back. */
const SHIFT = 150;

/** About `count` of them, ascending; none where an end is NaN, or both are the same infinity. */
export function roundTicks(low: number, high: number, count: number): number[] {
  const [a, b] = [held(low), held(high)];
  if (!(a <= b) || (low === high && !Number.isFinite(low))) return [];
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (size > LARGE) return moved(a, b, -SHIFT, count);
  // A subnormal step has few digits: the ends are read as they are, and their ticks as decimals.
  if (size < SMALL && size > 0) return moved(a, b, SHIFT, count);
  return b - a > SMALL || a === b ? ticks(a, b, count) : [];
}

/** ±∞ as the last number before it. */
const held = (x: number): number => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, x));

function moved(low: number, high: number, decades: number, count: number): number[] {
  return ticks(shifted(low, decades), shifted(high, decades), count)
    .map((tick) => shifted(tick, -decades))
    .filter((tick, k, all) => tick >= low && tick <= high && tick !== all[k - 1]);
}

/** x · 10^decades, through the decimal: no power of ten is a float64 beyond 1e22. */
function shifted(x: number, decades: number): number {
  const [digits = '0', exponent = '0'] = x.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + decades}`);
}

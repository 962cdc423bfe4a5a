// One axis of the viewport: data to [0, 1] and back, in float64 from 1e-300 to 1e307. Linear, or
// symmetrically logarithmic about an origin, so that 1e-9 and 1e13 fit one picture.

import { scaleSymlog } from 'd3';
import type { Interval } from '../../../core/objectives/objective';
import { exponentsWithin, powerOfTen, roundStrides } from './decades';
import { roundTicks } from './round-ticks';

export interface AxisScale {
  /** To [0, 1] inside the interval; outside it the values go on beyond 0 and 1. */
  (x: number): number;
  invert(u: number): number;
  /** Viewport units a unit of x, at x; above 0. */
  rate(x: number): number;
  readonly interval: Interval;
  /** What the numbers on the axis are counted from: 0, or a number close to all that is shown. */
  readonly origin: number;
  /** At most about `count` round distances from the origin inside the interval, ascending. */
  ticks(count: number): number[];
  /** Below this distance from the origin a logarithmic axis is linear; null for a linear axis. */
  readonly constant: number | null;
}

/** A frame this many times narrower than its distance from 0 has its numbers counted from near. */
const FAR_OFF = 500;

export function linearAxis(interval: Interval): AxisScale {
  const [low, high] = interval;
  const width = high - low;
  const origin = roundNear(interval);
  return Object.assign((x: number) => (x - low) / width, {
    invert: (u: number) => low * (1 - u) + high * u,
    rate: () => 1 / width,
    interval,
    origin,
    ticks: (count: number) => roundTicks(low - origin, high - origin, count),
    constant: null,
  });
}

/** The shortest decimal inside a narrow interval far from 0, e.g. 1.2346; 0 for any other. */
function roundNear([low, high]: Interval): number {
  const middle = low / 2 + high / 2;
  const width = high - low;
  if (!(Math.abs(middle) > FAR_OFF * width) || width === 0) return 0;
  const digits = Math.ceil(Math.log10(Math.abs(middle) / width)) + 1;
  return Number(middle.toPrecision(Math.min(17, digits)));
}

/** @param constant above 0; at most 1e290 times smaller than the interval reaches */
export function symlogAxis(interval: Interval, origin: number, constant: number): AxisScale {
  const [low, high] = [interval[0] - origin, interval[1] - origin];
  const map = scaleSymlog([low, high], [0, 1]).constant(constant);
  const length = Math.abs(logOf(high / constant) - logOf(low / constant));
  return Object.assign((x: number) => (Number.isFinite(x) ? map(x - origin) : x), {
    // At the end of float64 rounding alone would lead out of it.
    invert: (u: number) => Math.min(MAX, Math.max(-MAX, origin + map.invert(u))),
    rate: (x: number) => 1 / ((constant + Math.abs(x - origin)) * length),
    interval,
    origin,
    ticks: (count: number) => decadeTicks(low, high, constant, count),
    constant,
  });
}

const logOf = (x: number): number => Math.sign(x) * Math.log1p(Math.abs(x));

const MAX = Number.MAX_VALUE;

/** The decade of the smallest float64. */
const LEAST = -324;

/** Decades alone say nothing with fewer ticks. */
const FEW = 3;

function decadeTicks(low: number, high: number, constant: number, count: number): number[] {
  const begin = Math.max(LEAST, Math.log10(constant));
  const last = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  // Counted down from infinity they would never end.
  if (!Number.isFinite(last)) return [];
  for (const stride of roundStrides) {
    // Half a stride of room to the 0 in the middle.
    const powers = exponentsWithin(begin + stride / 2, last, stride).map(powerOfTen);
    const both = [...powers.map((v) => -v).reverse(), 0, ...powers];
    const inside = both.filter((v) => v >= low && v <= high);
    // Hardly more than the linear middle is shown.
    if (inside.length < FEW && stride === 1) return roundTicks(low, high, count);
    if (inside.length <= count) return inside;
  }
  return low <= 0 && high >= 0 ? [0] : [];
}

// The height scale: how f becomes height, colour and contour levels, shared by surface and field so
// that a height has one colour everywhere. Logarithmic where a few high walls would flatten the
// rest (Rosenbrock), linear otherwise; the numbers on the axis stay real.

import { quickselect } from './quickselect';
import { exponentsWithin, roundStrides } from './decades';
import { roundTicks } from './round-ticks';

export interface HeightScale {
  /** The lowest and the highest finite f that is shown. */
  readonly low: number;
  readonly high: number;
  /** f → [0, 1] over what is shown; beyond it the values go on. */
  readonly height: (f: number) => number;
  /** The inverse of `height`. */
  readonly at: (height: number) => number;
  readonly logarithmic: boolean;
  /** Contour values, ascending, all inside the shown range. */
  readonly levels: readonly number[];
  /** Values for the axis of f, ascending. */
  readonly ticks: readonly number[];
}

/** Above this ratio of the highest to the median height, linear height hides the valley. */
const STEEP = 6;
const LEVELS = 14;
/** The part of the samples that a logarithmic scale over log axes may flatten. */
const FLATTENED = 1 / 400;

/**
 * @param values f on the shown grid; non-finite ones are left out
 * @param allDecades whether the axes are logarithmic, so that small values matter as large ones do
 */
export function heightScaleOf(values: Float64Array, allDecades = false): HeightScale {
  const finite = finiteOf(values);
  const { low, high } = endsOf(finite);
  const above = (part: number) =>
    (quickselect(finite, Math.floor(finite.length * part)) ?? low) / 2 - low / 2;
  const half = high / 2 - low / 2;
  if (!(half > 0)) return linear(low, low + Math.max(Math.abs(low), 1));
  const median = above(0.5);
  // A plane that falls without end, seen over many decades, needs them below 0 as well.
  const falls = allDecades && low < 0 && above(0.25) > STEEP * (above(0.75) - above(0.25));
  if (falls) return signed(low, high, smallestOf(finite));
  if (median > 0 && half > STEEP * median) {
    const knee = allDecades ? 2 * (above(FLATTENED) || median / 30) : median / 15;
    return logarithmic(low, high, Math.max(knee, Number.MIN_VALUE));
  }
  return linear(low, high);
}

/** In a loop: `filter` calls back for each of 16 641 values, which takes thirty times as long. */
function finiteOf(values: Float64Array): Float64Array {
  const finite = new Float64Array(values.length);
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    if (value - value === 0) finite[count++] = value;
  }
  return finite.subarray(0, count);
}

function endsOf(finite: Float64Array): { readonly low: number; readonly high: number } {
  if (finite.length === 0) return { low: 0, high: 1 };
  let low = finite[0]!;
  let high = low;
  for (let k = 1; k < finite.length; k++) {
    const value = finite[k]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

/** A distance from 0 that few values are nearer than; above 0. */
function smallestOf(values: Float64Array): number {
  const sizes = values.map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * FLATTENED)] || sizes.at(-1) || 1;
}

function linear(low: number, high: number): HeightScale {
  // In halves, since a span from −1e308 to 1e308 is not a float64.
  const half = high / 2 - low / 2;
  return {
    low,
    high,
    height: (f) => (f / 2 - low / 2) / half,
    at: (height) => low + height * half + height * half,
    logarithmic: false,
    levels: roundTicks(low, high, LEVELS).filter((v) => v > low && v < high),
    ticks: roundTicks(low, high, 5),
  };
}

/** height = log(1 + (f − low)/knee): linear below the knee, logarithmic above it. */
function logarithmic(low: number, high: number, knee: number): HeightScale {
  const whole = log1pOf(high, low, knee);
  return {
    low,
    high,
    height: (f) =>
      Number.isNaN(f)
        ? f
        : f < low
          ? -log1pOf(low, f, knee) / whole
          : log1pOf(f, low, knee) / whole,
    at: (height) => low + expm1Of(height * whole, knee),
    logarithmic: true,
    ...decades(low, high, knee),
  };
}

/** height = ±log(1 + |f|/knee), moved and scaled to [0, 1]. */
function signed(low: number, high: number, knee: number): HeightScale {
  const logOf = (f: number): number => (f < 0 ? -log1pOf(-f, 0, knee) : log1pOf(f, 0, knee));
  const [bottom, top] = [logOf(low), logOf(high)];
  const whole = top - bottom;
  const up = decades(0, Math.max(high, 0), knee);
  const down = decades(0, -low, knee);
  const both = (above: readonly number[], below: readonly number[]) =>
    [...below.map((v) => -v).reverse(), 0, ...above].filter((v) => v > low && v < high);
  return {
    low,
    high,
    height: (f) => (logOf(f) - bottom) / whole,
    at: (height) => {
      const t = bottom + height * whole;
      return t < 0 ? -expm1Of(-t, knee) : expm1Of(t, knee);
    },
    logarithmic: true,
    levels: both(up.levels, down.levels),
    ticks: both(up.ticks, down.ticks),
  };
}

/** A logarithm above this is one of a number near the end of float64. */
const FAR = 600;

/** log(1 + (a − b)/knee) for a ≥ b, also where the quotient or the difference is not a float64. */
function log1pOf(a: number, b: number, knee: number): number {
  const half = a / 2 - b / 2;
  const quotient = (2 * half) / knee;
  if (quotient < Number.MAX_VALUE) return Math.log1p(quotient);
  return a === Infinity ? Infinity : Math.log(half) + Math.LN2 - Math.log(knee);
}

/** knee · (e^t − 1), also where e^t is not a float64. */
const expm1Of = (t: number, knee: number): number =>
  t < FAR ? Math.expm1(t) * knee : Math.exp(t + Math.log(knee));

/** Most levels of a logarithmic scale: 1 and 3 of each decade, or every n-th decade. */
const MOST = 18;

function decades(low: number, high: number, knee: number) {
  const first = Math.floor(Math.log10(knee));
  const last = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), knee)));
  const shown = (values: number[]) =>
    values.filter((v) => v > low && v < high && v / 2 - low / 2 >= knee / 4);
  const every = (stride: number, mantissas: readonly number[]) => {
    const values = exponentsWithin(first, last, stride).flatMap((k) =>
      mantissas.map((m) => Number(`${m}e${k}`)),
    );
    return shown(values);
  };
  const fine = every(1, [1, 3]);
  if (fine.length <= MOST) return { levels: fine, ticks: every(1, [1]) };
  const stride = roundStrides.find((s) => every(s, [1]).length <= MOST) ?? 200;
  const levels = every(stride, [1]);
  return { levels, ticks: levels };
}

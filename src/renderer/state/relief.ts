// The relief: how f becomes height, colour and contour levels, shared by surface and field so
// that a height has one colour everywhere. Logarithmic where a few high walls would flatten the
// rest (Rosenbrock), linear otherwise; the numbers on the axis stay real.

import { ticks } from 'd3';

export interface Relief {
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

/** @param values f on the shown grid; non-finite ones are left out */
export function reliefOf(values: Float64Array): Relief {
  const finite = values.filter(Number.isFinite).sort();
  const low = finite[0] ?? 0;
  const high = finite.at(-1) ?? low + 1;
  const median = (finite[finite.length >> 1] ?? low) - low;
  if (!(high - low > 0)) return linear(low, low + Math.max(Math.abs(low), 1));
  if (median > 0 && high - low > STEEP * median) return logarithmic(low, high, median / 30);
  return linear(low, high);
}

function linear(low: number, high: number): Relief {
  // In halves, since a span from −1e308 to 1e308 is not a float64.
  const half = high / 2 - low / 2;
  return {
    low,
    high,
    height: (f) => (f / 2 - low / 2) / half,
    at: (height) => low + height * half + height * half,
    logarithmic: false,
    levels: ticks(low, high, LEVELS).filter((v) => v > low && v < high),
    ticks: ticks(low, high, 5).filter(Number.isFinite),
  };
}

/** height = log(1 + (f − low)/knee): linear below the knee, logarithmic above it. */
function logarithmic(low: number, high: number, knee: number): Relief {
  const whole = Math.log1p((high - low) / knee);
  const levels = decades(low, high, knee, [1, 3]);
  return {
    low,
    high,
    height: (f) => Math.sign(f - low) * (Math.log1p(Math.abs(f - low) / knee) / whole),
    at: (height) => low + Math.expm1(height * whole) * knee,
    logarithmic: true,
    levels,
    ticks: decades(low, high, knee, [1]),
  };
}

/** The values m·10^k between the knee and the top, for the given m. */
function decades(low: number, high: number, knee: number, mantissas: readonly number[]): number[] {
  const first = Math.floor(Math.log10(knee));
  const last = Math.floor(Math.log10(Math.max(high, knee)));
  const values: number[] = [];
  for (let k = first; k <= last; k++) {
    for (const m of mantissas) {
      const v = Number(`${m}e${k}`);
      if (v > low && v < high && v - low >= knee / 2) values.push(v);
    }
  }
  return values;
}

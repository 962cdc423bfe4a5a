// The axis of f: logarithmic, as f falls or grows by a factor a step. Exactly 0, which the book's
// f reaches, stands on a floor under the lowest decade; negative values get decades of their own
// below it (symlog: sign(f)·log₁₀(1 + |f|/c)).

import { powerText, tickText } from '../../../../i18n/number-format';
import { closeStrides, exponentsWithin, powerOfTen } from '../../../model/viewport/decades';
import type { ValueRange } from '../../../drawing/ticks/range-of';

export interface ValueTick {
  readonly value: number;
  /** 0 at the bottom, 1 at the top. */
  readonly at: number;
  readonly text: string;
}

export interface ValueScale {
  /** f → 0 … 1; finite for every finite f of the run. */
  readonly at: (f: number) => number;
  /** Ascending, apart from each other by at least 1/`most`. */
  readonly ticks: readonly ValueTick[];
}

/** From one tick to the next, in sizes of type. */
const LEADING = 1.9;

/** How many ticks a panel has room for. */
export const ticksWithin = (height: number, size: number): number =>
  Math.max(2, height / (LEADING * size));

/** The part of the height between the floor of 0 and the lowest decade. */
const FLOOR = 0.1;
/** Of the rounding of log10 at whole powers of ten. */
const SLACK = 1e-9;

const floorLog = (f: number): number => Math.floor(Math.log10(f) + SLACK);
const ceilLog = (f: number): number => Math.ceil(Math.log10(f) - SLACK);

/**
 * @param range of the finite values; least > greatest when there is none
 * @param most how many ticks have room
 */
export function valueScale(range: ValueRange, most: number): ValueScale {
  if (range.least < 0) return signedScale(range, most);
  const some = Number.isFinite(range.leastPositive);
  const floor = range.zero ? FLOOR : 0;
  const low = some ? floorLog(range.leastPositive) : 0;
  const high = Math.max(low + 1, some ? ceilLog(range.greatest) : 1);
  const at = (f: number): number =>
    f > 0 ? floor + (1 - floor) * ((Math.log10(f) - low) / (high - low)) : 0;
  const ticks =
    high - low === 1
      ? within(low).map((value) => ({ value, at: at(value), text: tickText(value) }))
      : decades(low, high, most * (1 - floor)).map((value) => powerTick(value, at));
  return { at, ticks: range.zero ? [{ value: 0, at: 0, text: '0' }, ...ticks] : ticks };
}

/** Whole powers of ten are written as powers, so that neighbours look alike. */
const powerTick = (value: number, at: (f: number) => number): ValueTick => {
  const power = powerText(Math.round(Math.log10(Math.abs(value))));
  return { value, at: at(value), text: value === 0 ? '0' : value < 0 ? `−${power}` : power };
};

/** Inside one decade: 1, 2, 5, 10, as far as float64 has them. */
const within = (k: number): number[] =>
  ['1', '2', '5', '10'].map((m) => Number(`${m}e${k}`)).filter((v) => v > 0 && Number.isFinite(v));

/** Whole decades from low to high, every first, second, third … so that `most` suffice. */
function decades(low: number, high: number, most: number): number[] {
  const stride = closeStrides.find((s) => (high - low) / s + 1 <= Math.max(2, most)) ?? 300;
  return exponentsWithin(low, high, stride)
    .map(powerOfTen)
    .filter((value) => value > 0 && Number.isFinite(value));
}

/** Decades of the larger side where the smaller one is nothing; and the most that |f|/c can span. */
const SIGNED_DECADES = 6;
const MOST_DECADES = 300;

function signedScale({ least, greatest }: ValueRange, most: number): ValueScale {
  const up = Math.max(0, greatest);
  const largest = ceilLog(Math.max(-least, up));
  const smaller = Math.min(-least, up);
  // Linear below the smaller side's own size, so that both sides can be seen.
  const knee = Math.min(
    largest - 2,
    Math.max(
      largest - MOST_DECADES,
      smaller > 0 ? floorLog(smaller) - 1 : largest - SIGNED_DECADES,
    ),
  );
  const unit = Math.max(powerOfTen(knee), Number.MIN_VALUE);
  const bend = (f: number): number => Math.sign(f) * Math.log10(1 + Math.abs(f) / unit);
  const low = bend(least);
  const high = Math.max(bend(up), -low * 0.08);
  const at = (f: number): number => (bend(f) - low) / (high - low);
  const apart = 0.85 / Math.max(2, most);
  const sizes = decades(knee + 1, largest, (most * Math.max(high, -low)) / (high - low));
  const ticks = [0, ...sizes, ...sizes.map((v) => -v)]
    .map((value) => powerTick(value, at))
    .filter((t) => t.at >= -SLACK && t.at <= 1 + SLACK)
    .filter((t) => t.value === 0 || Math.abs(t.at - at(0)) >= apart)
    .sort((a, b) => a.at - b.at);
  return { at, ticks };
}

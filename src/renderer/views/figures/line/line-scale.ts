// The axes of a slice. Positions and values are taken relative to the point: seen from near, only
// their differences fit into a picture.

import { tickText } from '../../../../i18n/number-format';
import { roundTicks } from '../../../model/viewport/round-ticks';
import type { Tick } from '../../../drawing/ticks/tick';

/** f along a coordinate, as offsets from the point's own value. */
export interface SliceLine {
  readonly offsets: readonly number[];
  readonly values: Float64Array;
  /** The coordinate at the point, f there, and the exact slope. */
  readonly x: number;
  readonly f: number;
  readonly slope: number;
  /** Values of f that its axis holds beside its own. */
  readonly heights?: readonly [number, number];
}

export interface LineScale {
  /** Offset from the point → 0 left … 1 right. */
  readonly across: (offset: number) => number;
  /** Offset for a place across: the inverse. */
  readonly offset: (across: number) => number;
  /** Difference from f at the point → 0 bottom … 1 top. */
  readonly up: (difference: number) => number;
  /** The ends of the axis of f, as differences from f at the point. */
  readonly heights: readonly [number, number];
}

/** The part of the height that stays free above and below. */
const MARGIN = 0.08;
const LARGE = 1e300;

/**
 * @param near whether the tangent is to be in sight too, as when the picture is all but straight
 * @returns null where f at the point is no finite number
 */
export function lineScale(
  { offsets, values, f, slope, heights = [f, f] }: SliceLine,
  near: boolean,
): LineScale | null {
  const from = offsets[0] ?? -1;
  const to = offsets.at(-1) ?? 1;
  const width = to - from;
  if (!Number.isFinite(f) || !(width > 0)) return null;
  let low = 0;
  let high = 0;
  const include = (difference: number) => {
    if (!Number.isFinite(difference)) return;
    low = Math.min(low, difference);
    high = Math.max(high, difference);
  };
  for (const value of [...heights, ...values]) include(value - f);
  if (near) {
    include(slope * from);
    include(slope * to);
  }
  if (low === high) {
    // Flat: the slope's own size, or that of f, says what a difference would be.
    const size = Math.abs(slope) * width || Math.abs(f) / 2 || 1;
    low = -size;
    high = size;
  }
  // In eighths where the whole height is no float64.
  const unit = Math.max(-low, high) > LARGE ? 8 : 1;
  const span = high / unit - low / unit;
  const bottom = low / unit - MARGIN * span;
  const height = (1 + 2 * MARGIN) * span;
  return {
    across: (offset) => (offset - from) / width,
    offset: (across) => from + across * width,
    up: (difference) => (difference / unit - bottom) / height,
    heights: [bottom * unit, (bottom + height) * unit],
  };
}

/** Ticks at round numbers of `origin` + offset, of which about `most` have room. */
export function lineTicks(
  place: (offset: number) => number,
  [from, to]: readonly [number, number],
  origin: number,
  most: number,
): Tick[] {
  return roundTicks(origin + from, origin + to, Math.max(2, most))
    .map((value) => ({ at: place(value - origin), text: tickText(value) }))
    .filter(({ at }) => at >= -1e-9 && at <= 1 + 1e-9);
}

// Which part of a coordinate a slice shows, as offsets from the point's own value: near the point
// only the offset tells two positions apart.

import type { Interval } from '../../core/objectives/objective';

/** Half the window's width, one that goes with h, or the whole domain for null. */
export type CloseUp = number | 'h' | null;

/** The part of the domain's width that stays free beyond a point outside it. */
const MARGIN = 0.08;
/** Half widths of the difference that a window which goes with h has on each side. */
const ROOM = 2.5;

/** The window's ends, as offsets from `x`; the point is always inside. */
export function lineWindow(domain: Interval, x: number, closeUp: CloseUp, h: number): Interval {
  if (closeUp !== null) {
    const half = closeUp === 'h' ? ROOM * h : closeUp;
    return [-half, half];
  }
  const [low, high] = domain;
  if (x >= low && x <= high) return [low - x, high - x];
  const hull = [Math.min(low, x), Math.max(high, x)] as const;
  // At the end of float64 there is no more room.
  const margin = Math.min(MARGIN * (hull[1] - hull[0]), Number.MAX_VALUE - Math.abs(x));
  return x < low ? [-margin, high - x] : [low - x, margin];
}

/** `count` offsets, evenly spaced, both ends and 0 among them. */
export function spreadOffsets([from, to]: Interval, count: number): number[] {
  const offsets = Array.from(
    { length: count },
    (_, k) => from * (1 - k / (count - 1)) + to * (k / (count - 1)),
  );
  const nearest = Math.round((-from / (to - from)) * (count - 1));
  offsets[Math.min(count - 1, Math.max(0, nearest))] = 0;
  return offsets;
}

/** The next window, `factor` times as wide; null where it is the whole domain again. */
export function zoomed(shown: Interval, factor: number, domain: Interval): CloseUp {
  const half = (Math.min(-shown[0], shown[1]) || (shown[1] - shown[0]) / 2) * factor;
  const widest = (domain[1] - domain[0]) / 2;
  return half >= widest ? null : Math.max(half, NARROWEST);
}

/** Below it float64 has no two numbers near 1 to show. */
const NARROWEST = 1e-16;

// Ticks of an axis: as many as can be read side by side, each with the digits that tell it from
// its neighbours.

import { axisTickText } from '../axis-name';

export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

interface TickedScale {
  /** Distances from `origin`. */
  readonly ticks: (count: number) => number[];
  readonly origin?: number;
  readonly constant?: number | null;
}

/** @param fits whether these ticks have room */
export function fitTicks(
  scale: TickedScale,
  most: number,
  fits: (ticks: readonly AxisTick[]) => boolean,
): readonly AxisTick[] {
  const { origin = 0 } = scale;
  for (let count = most; count > 1; count--) {
    const distances = scale.ticks(count);
    const digits = digitsBetween(distances);
    const ticks = distances.map((d) => ({
      value: origin + d,
      text: axisTickText(d, scale, digits),
    }));
    if (fits(ticks)) return ticks;
  }
  return [];
}

/** How many significant digits make neighbouring ticks differ, at most all that float64 has. */
function digitsBetween(values: readonly number[]): number {
  const [first = 0, second = first] = values;
  const step = Math.abs(second - first);
  const largest = Math.max(...values.map(Math.abs), 0);
  if (!(step > 0) || !Number.isFinite(largest)) return 4;
  // One digit more than the decades between them, for steps such as 0.25.
  const needed = Math.floor(Math.log10(largest)) - Math.floor(Math.log10(step)) + 2;
  return Math.min(16, Math.max(4, needed));
}

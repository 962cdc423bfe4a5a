// Ticks of an axis: as many as can be read side by side, each with the digits that tell it from
// its neighbours.

import { axisTickText } from './axis-name';

export interface NumberTick {
  readonly value: number;
  readonly text: string;
}

interface TickedScale {
  /** Distances from `origin`. */
  readonly ticks: (count: number) => number[];
  readonly interval: readonly [number, number];
  readonly origin?: number;
  readonly constant?: number | null;
}

/** What an axis has room for. */
export interface TickRoom {
  /** Whether a tick is clear of what else stands at the axis; others are left out. */
  readonly clear: (tick: NumberTick) => boolean;
  /** Whether ticks stay apart from each other. */
  readonly apart: (ticks: readonly NumberTick[]) => boolean;
}

/** Fewer numbers do not say how an axis runs. */
const FEW = 3;
/** Steps that are tried where those of 1, 2 and 5 leave too few numbers, times powers of ten. */
const ODD_STEPS = [3, 4, 6, 8];

/** The most ticks that there is room for. */
export function fitTicks(
  scale: TickedScale,
  most: number,
  { clear, apart }: TickRoom,
): readonly NumberTick[] {
  let best: readonly NumberTick[] = [];
  for (const distances of choices(scale, most)) {
    const ticks = ticksAt(scale, distances).filter(clear);
    if (ticks.length <= best.length || !apart(ticks)) continue;
    best = ticks;
    if (best.length >= FEW) break;
  }
  return best;
}

/** From many to few; those of odd steps last. */
function* choices(scale: TickedScale, most: number): Generator<number[]> {
  for (let count = Math.floor(most); count > 1; count--) yield scale.ticks(count);
  const { interval, origin = 0, constant = null } = scale;
  if (constant !== null) return;
  const [low, high] = [interval[0] - origin, interval[1] - origin];
  const decade = Math.floor(Math.log10(high - low));
  for (const exponent of [decade, decade - 1]) {
    for (const step of ODD_STEPS) {
      const unit = Number(`${step}e${exponent}`);
      const first = Math.ceil(low / unit);
      const count = Math.floor(high / unit) - first + 1;
      // From a decimal, so that it is the float64 next to 0.9 and not 3 · 0.3.
      const at = (k: number) => Number(`${k * step}e${exponent}`);
      if (count >= FEW && count <= most)
        yield Array.from({ length: count }, (_, k) => at(first + k));
    }
  }
}

function ticksAt(scale: TickedScale, distances: readonly number[]): NumberTick[] {
  const { origin = 0 } = scale;
  const digits = digitsBetween(distances);
  return distances.map((d) => ({ value: origin + d, text: axisTickText(d, scale, digits) }));
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

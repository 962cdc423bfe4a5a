// Which numbers stand at the field's two axes, and the room that they take.

import type { AxisScale, Viewport } from '../../../model/viewport/viewport';
import { numberWidth } from '../../../drawing/text/text-width';
import { countedFrom } from '../../../drawing/ticks/axis-name';
import { fitTicks, type NumberTick } from '../../../drawing/ticks/fit-ticks';

/** Length of a tick's mark in pixels. */
export const TICK_PIXELS = 4;

/** What the letter of an axis takes of its end. */
const nameWidth = (axis: AxisScale, size: number): number =>
  1.65 * size + numberWidth(countedFrom(axis), size);

/** Those that stay apart from each other, and clear of the letter at the end of the axis. */
export function ticksAcross(
  { x0 }: Viewport,
  side: number,
  size: number,
  name = 'x0',
): readonly NumberTick[] {
  // w11 is wider than x0.
  const wider = numberWidth(name, size) - numberWidth('x0', size);
  const end = side - wider - nameWidth(x0, size);
  const at = (t: NumberTick) => x0(t.value) * side;
  const width = (t: NumberTick) => numberWidth(t.text, size);
  return fitTicks(x0, Math.max(2, Math.round(side / 30)), {
    clear: (t) => at(t) + width(t) / 2 < end,
    apart: pairs((t, next) => at(next) - at(t) > (width(t) + width(next)) / 2 + 0.9 * size),
  });
}

/** As dense as the other axis: on a square, equal steps read as equal lengths. */
export function ticksUp(viewport: Viewport, side: number, size: number): readonly NumberTick[] {
  const { x1 } = viewport;
  const across = ticksAcross(viewport, side, size).length;
  const name = countedFrom(x1) === '' ? 2.1 * size : 3.3 * size;
  const at = (t: NumberTick) => (1 - x1(t.value)) * side;
  return fitTicks(x1, Math.max(2, Math.min(across, side / (2.2 * size))), {
    clear: (t) => at(t) > name,
    apart: pairs((t, next) => at(t) - at(next) > 1.4 * size),
  });
}

const pairs =
  (fit: (tick: NumberTick, next: NumberTick) => boolean) =>
  (ticks: readonly NumberTick[]): boolean =>
    ticks.every((tick, i) => {
      const next = ticks[i + 1];
      return !next || fit(tick, next);
    });

/** The widest number of a frame that has left its home: at any size the plot stays where it is. */
const WIDEST = '−4×10¹³';

/**
 * How much room the ticks of x1 need left of the frame, in whole steps so that it rarely moves.
 *
 * @param home whether the frame is the objective's own
 */
export function roomForTicks(
  viewport: Viewport,
  side: number,
  size: number,
  home: boolean,
): number {
  const texts = ticksUp(viewport, side, size).map((t) => t.text);
  const all = [...texts, countedFrom(viewport.x1), ...(home ? [] : [WIDEST])];
  const widest = Math.max(...all.map((text) => numberWidth(text, size)));
  return Math.ceil((widest + TICK_PIXELS + 12) / 8) * 8;
}

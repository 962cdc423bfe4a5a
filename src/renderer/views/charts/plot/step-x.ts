// Steps along the axis of a plot.

import { ticks } from 'd3';
import { tickText } from '../../../../i18n/number-format';
import type { AcrossAxis } from './across';
import { nameWidth } from './axes';
import { charactersWidth } from '../../../drawing/text/text-width';
import type { Tick } from '../../../drawing/ticks/tick';

/** x of a step in pixels; a run of one row stands at the left. */
export const xOf = (step: number, total: number, width: number): number =>
  total > 1 ? (step / (total - 1)) * width : 0;

/**
 * Whole steps, clear of each other and of the axis name at the end.
 *
 * @param size of the text in pixels; `nameWidth` pixels at the right stay free
 */
function stepTicks(total: number, width: number, size: number, nameWidth: number): Tick[] {
  const last = total - 1;
  const widest = charactersWidth(tickText(last), size, 'digit');
  const count = Math.max(1, Math.floor(width / Math.max(48, widest * 2)));
  return ticks(0, Math.max(last, 0), count)
    .filter(Number.isInteger)
    .filter(
      (s) =>
        xOf(s, total, width) + charactersWidth(tickText(s), size, 'digit') / 2 < width - nameWidth,
    )
    .map((s) => ({ at: xOf(s, total, 1), text: tickText(s) }));
}

/** The axis of so many steps + 1, with its name at the end. */
export const stepAxis = (total: number, width: number, size: number, name: string): AcrossAxis => ({
  name,
  ticks: stepTicks(total, width, size, nameWidth(name, size)),
  at: (step) => xOf(step, total, 1),
  invert: (at) => at * (total - 1),
});

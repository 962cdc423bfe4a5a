// A logarithmic axis across a plot, between two powers of ten.

import { powerText } from '../../../../i18n/number-format';
import { closeStrides, exponentsWithin } from '../../../model/viewport/decades';
import type { AcrossAxis } from './across';
import { characterParts } from '../../../drawing/text/text-width';
import type { Tick } from '../../../drawing/ticks/tick';

/**
 * @param low log₁₀ of the beginning, and `high` of the end
 * @param width pixels; `nameWidth` of them at the end stay free of ticks
 */
export function logAxis(
  low: number,
  high: number,
  width: number,
  size: number,
  nameWidth: number,
): Omit<AcrossAxis, 'name'> {
  const span = high - low;
  // Superscripts are narrower than digits.
  const room = 4.6 * characterParts.digit * size;
  const stride = closeStrides.find((s) => (width * s) / span >= room) ?? span;
  const ticks = exponentsWithin(low, high, stride)
    .map((k): Tick => ({ at: (k - low) / span, text: powerText(k) }))
    .filter(({ at }) => at * width + room / 2 < width - nameWidth);
  return {
    at: (value) => (Math.log10(value) - low) / span,
    invert: (at) => 10 ** (low + span * at),
    ticks,
  };
}

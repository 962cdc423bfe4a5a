// A logarithmic axis across a plot, between two powers of ten.

import { powerText } from '../../../../i18n/number-format';
import type { AcrossAxis } from './across';
import type { Tick } from '../../../drawing/ticks/tick';
import { DIGIT } from './step-x';

/** Decades from one tick to the next. */
const STRIDES = [1, 2, 3, 4, 5, 6, 8, 10, 20, 50, 100];

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
  const room = 4.6 * DIGIT * size;
  const stride = STRIDES.find((s) => (width * s) / span >= room) ?? span;
  const ticks: Tick[] = [];
  for (let k = Math.ceil(low / stride) * stride; k <= high; k += stride) {
    const at = (k - low) / span;
    if (at * width + room / 2 < width - nameWidth) ticks.push({ at, text: powerText(k) });
  }
  return {
    at: (value) => (Math.log10(value) - low) / span,
    invert: (at) => 10 ** (low + span * at),
    ticks,
  };
}

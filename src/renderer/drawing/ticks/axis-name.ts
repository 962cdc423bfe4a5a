// What is written on an axis: its numbers and, where they are not the coordinate itself but the
// distance from a place near all that is shown, that place beside its letter.

import { powerText, tickText } from '../../../i18n/number-format';
import type { AxisScale } from '../../model/viewport/axis-scale';

/** Digits that a person would read; a place that needs more has a name instead. */
const READABLE = 6;

/** “− 3.584428”, “+ 2”, or “− x*” where a log axis is centred on a point with more digits. */
export function countedFrom({ origin, constant }: AxisScale): string {
  if (origin === 0) return '';
  const size = Math.abs(origin);
  if (constant !== null && Number(size.toPrecision(READABLE)) !== size) return '− x*';
  return `${origin > 0 ? '−' : '+'} ${tickText(size, 17)}`;
}

/** Powers of ten that are written out. */
const PLAIN = 1;

/** The text of a tick; on a log axis 10³ stands beside 10⁶, and not 1000. */
export function axisTickText(
  value: number,
  axis: { readonly constant?: number | null },
  digits = 4,
): string {
  const exponent = Math.round(Math.log10(Math.abs(value)));
  const isPower = Math.abs(value) === Number(`1e${exponent}`) && Math.abs(exponent) > PLAIN;
  if (typeof axis.constant !== 'number' || !isPower) return tickText(value, digits);
  return `${value < 0 ? '−' : ''}${powerText(exponent)}`;
}

// What stands at the end of an axis besides its letter, where its numbers are not the coordinate
// itself but the distance from a place near all that is shown.

import { tickText } from '../i18n/number-format';
import type { AxisScale } from '../state/axis-scale';

/** Digits that a person would read; a place that needs more has a name instead. */
const READABLE = 6;

/** “− 3.584428”, “+ 2”, or “− x*” where a log axis is centred on a point with more digits. */
export function countedFrom({ origin, constant }: AxisScale): string {
  if (origin === 0) return '';
  const size = Math.abs(origin);
  if (constant !== null && Number(size.toPrecision(READABLE)) !== size) return '− x*';
  return `${origin > 0 ? '−' : '+'} ${tickText(size, 17)}`;
}

// How numbers are written. Axis ticks use real superscripts and a true minus; read-outs that
// people copy keep the notation of the code (−3 as -3, 1e-10).

import type { DigitsShown } from '../shared/settings/settings';

const SUPERSCRIPTS: Record<string, string> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

const superscript = (exponent: number): string =>
  String(exponent).replace(/./g, (c) => SUPERSCRIPTS[c] ?? c);

/** 10⁻⁶, 10⁰, 10¹²: for the decades of a logarithmic axis. */
export const powerText = (exponent: number): string => `10${superscript(exponent)}`;

const trimmed = (value: number, digits: number): string =>
  String(Number(value.toPrecision(digits)));

const nonFinite = (value: number): string => (Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞');

/** For axes and labels: 0.05, −3, 2.5×10⁴, 10⁻⁶. Four digits are enough for a tick. */
export function tickText(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e4) return trimmed(value, digits).replace('-', '−');
  const [mantissa = '1', exponent = '0'] = value.toExponential(digits - 1).split('e');
  const m = trimmed(Number(mantissa), digits).replace('-', '−');
  const power = powerText(Number(exponent));
  return m === '1' ? power : m === '−1' ? `−${power}` : `${m}×${power}`;
}

/** For read-outs: a few significant digits in the notation of the code, e.g. -2.5898e13. */
export function shortText(value: number, digits = 5): string {
  if (!Number.isFinite(value) || value === 0) return fullText(value);
  const size = Math.abs(Number(value.toPrecision(digits)));
  if (size >= 1e-4 && size < 1e6) return trimmed(value, digits);
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  return `${Number(mantissa)}e${Number(exponent)}`;
}

/** Every digit that float64 has: the shortest text that reads back to the same number. */
export const fullText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/**
 * A read-out with as many digits as people want of a number.
 *
 * @param room how many there is room for; left out: for all
 */
export function readOut(value: number, wanted: DigitsShown, room?: number): string {
  if (wanted === 'all') return room === undefined ? fullText(value) : shortText(value, room);
  return shortText(value, Math.min(wanted, room ?? wanted));
}

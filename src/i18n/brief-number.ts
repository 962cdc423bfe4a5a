// Numbers inside a sentence: few digits, in the notation of the code (-2.59e13, 1e-10), which is
// the one the course uses.

import { shortText } from './number-format';

const DIGITS = 4;

/** Four significant digits: 0.4397, 5e9, -2.59e13, Infinity. */
export function briefNumber(value: number): string {
  if (value === 0) return '0';
  return Number.isFinite(value) ? shortText(value, DIGITS) : String(value);
}

/** A factor near 1 with the digits that tell it from 1: 19, 0.8, 1.02, 1.0002. */
export function briefFactor(factor: number): string {
  const off = Math.abs(factor - 1);
  if (off === 0 || off >= 0.1) return briefNumber(factor);
  const decimals = Math.min(15, Math.ceil(-Math.log10(off)) + 2);
  return String(Number(factor.toFixed(decimals)));
}

// Whether a prediction came true. A number is judged by what a student can compute: near the exact
// value, or the exact value rounded to the digits that were typed.

import { halfWidth } from '../../shared/session/fields';
import type { Prediction } from '../lessons/lesson';
import type { Answer } from '../lessons/progress';

/** A tie may be rounded either way; so may a value whose last bits come from a computation. */
const TIE = 1e-12;
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 17;

export function isRight(prediction: Prediction, answer: Answer): boolean {
  const { value, typed } =
    typeof answer === 'number' ? { value: answer, typed: String(answer) } : answer;
  if (prediction.kind === 'choice') return value === prediction.answer;
  const { answer: exact, tolerance } = prediction;
  if (Math.abs(value - exact) <= tolerance * (Math.abs(exact) || 1)) return true;
  const digits = Math.max(digitsTyped(typed, value), digitsAsked(tolerance));
  if (digits > MOST_DIGITS) return false;
  return [exact, exact * (1 - TIE), exact * (1 + TIE)].some(
    (one) => Number(one.toPrecision(digits)) === value,
  );
}

/** A finer tolerance asks for more digits: 3.0 is no rounding of 3.01 where 0.0005 is allowed. */
const digitsAsked = (tolerance: number): number =>
  Math.max(FEWEST_DIGITS, Math.ceil(-Math.log10(2 * tolerance)));

/** Significant digits of a typed number: 3 in 1.80e-11, 2 in 0.018; of 1/3, all that it has. */
function digitsTyped(typed: string, value: number): number {
  const numeral = /^\s*[+\-\u2212]?(\d*)(\.?)(\d*)(e[+\-\u2212]?\d+)?\s*$/i.exec(halfWidth(typed));
  if (!numeral) return digitsOf(String(Math.abs(value)).split('e')[0] ?? '');
  const [, whole = '', point = '', decimals = ''] = numeral;
  return digitsOf(whole + point + decimals);
}

/** Zeros in front never count, zeros at the end only after a point. */
const digitsOf = (mantissa: string): number =>
  (mantissa.includes('.') ? mantissa : mantissa.replace(/0+$/, ''))
    .replace('.', '')
    .replace(/^0+/, '').length;

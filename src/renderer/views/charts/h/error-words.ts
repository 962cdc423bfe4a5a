// An error in words: how many of the sixteen digits are right.

import { fill } from '../../../../i18n/fill';
import { fullText } from '../../../../i18n/number-format';
import type { Texts } from '../../../../i18n/texts';
import { briefNumber } from '../../../../i18n/brief-number';
import { digitsRight } from './digits-right';
import { errorAt, type ErrorModel } from './error-model';

/** E.g. 9.4/16 digits. */
export const shortDigits = (error: number, { of16 }: Texts['error']): string =>
  Number.isNaN(error) ? '–' : fill(of16, { digits: digitsRight(error).toFixed(1) });

/** E.g. 9.4 digits right. */
export function digitsText(error: number, t: Texts['error']): string {
  if (Number.isNaN(error)) return '–';
  if (error === 0) return t.exact;
  const right = digitsRight(error);
  return right < 0.5
    ? t.noDigit
    : fill(t.digits, { digits: briefNumber(Number(right.toFixed(1))) });
}

/** What the handle of h says of itself. */
export function spokenError(model: ErrorModel, h: number): string {
  const error = errorAt(model, h);
  if (Number.isNaN(error)) return fullText(h);
  return `${fullText(h)}: ${digitsText(error, model.frame.texts.error)}`;
}

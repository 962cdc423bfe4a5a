// Numbers as numpy prints arrays, to eight decimals, so that the figure can be compared with the
// notebook; smaller ones with eight digits, so that none becomes 0.

import { shortText } from '../../../i18n/number-format';

const DECIMALS = 8;
const SMALL = 1e-4;
const LARGE = 1e5;

export function numpyPrint(value: number): string {
  const size = Math.abs(value);
  if (value === 0 || (size >= SMALL && size < LARGE))
    return String(Number(value.toFixed(DECIMALS)));
  return shortText(value, 5);
}

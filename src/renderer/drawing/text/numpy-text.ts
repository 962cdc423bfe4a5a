// A number as the notebook prints it, with numpy's eight digits, so that a figure can be compared with
// the notebook.

import { shortText } from '../../../i18n/number-format';

const PRECISION = 8;
const SMALL = 1e-4;

/** From here on a number alone has a power of ten too; it stands for more than the notebook's. */
const LARGE_ALONE = 1e5;

/** 0.51695424; smaller and larger ones with their power of ten, so that none becomes 0. */
export function numpyNumber(value: number): string {
  const size = Math.abs(value);
  if (value === 0 || (size >= SMALL && size < LARGE_ALONE)) {
    return String(Number(value.toFixed(PRECISION)));
  }
  return shortText(value, 5);
}

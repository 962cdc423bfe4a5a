// Numbers as the notebook prints them: numpy's repr of float64 with its default of eight digits; and
// one of them alone, so that a figure can be compared with the notebook.

import { shortText } from '../../../i18n/number-format';

/** numpy writes powers of ten from 1e8 on, below 1e-4, and where the largest is 1000 times the least. */
const LARGE = 1e8;
const SMALL = 1e-4;
const WIDE = 1000;
const PRECISION = 8;

/** array([-6.11110793e-10,  8.14814391e-10]); numbers must be finite. */
export function numpyArray(values: readonly number[]): string {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const powers = sizes.length > 0 && (most >= LARGE || least < SMALL || most / least > WIDE);
  const texts = powers ? withPowers(values) : writtenOut(values);
  const width = Math.max(...texts.map((text) => text.length));
  return `array([${texts.map((text) => text.padStart(width)).join(', ')}])`;
}

/** All with as many decimals as the one that needs most. */
function withPowers(values: readonly number[]): string[] {
  const decimals = Math.max(
    ...values.map((value) => decimalsOf(value.toExponential(PRECISION).split('e')[0] ?? '')),
  );
  return values.map((value) => {
    const [mantissa = '', power = '+0'] = value.toExponential(decimals).split('e');
    const point = decimals === 0 ? '.' : '';
    return `${mantissa}${point}e${power[0]}${power.slice(1).padStart(2, '0')}`;
  });
}

/** Each with the decimals that it needs, the points above each other. */
function writtenOut(values: readonly number[]): string[] {
  const texts = values.map((value) => {
    const written = value.toFixed(PRECISION);
    return written.slice(0, written.indexOf('.') + 1 + decimalsOf(written));
  });
  const decimals = Math.max(...texts.map(decimalsOf));
  return texts.map((text) => text + ' '.repeat(decimals - decimalsOf(text)));
}

const decimalsOf = (text: string): number => text.replace(/0+$/, '').length - text.indexOf('.') - 1;

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

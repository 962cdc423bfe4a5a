import { expect, it } from 'vitest';
import { fullText, readOut, shortText, tickText } from './number-format';

it.each([
  [0, '0'],
  [-3, '−3'],
  [0.25, '0.25'],
  [0.1 + 0.2, '0.3'],
  [9999, '9999'],
  [30000, '3×10⁴'],
  [-25000, '−2.5×10⁴'],
  [1e9, '10⁹'],
  [-1e9, '−10⁹'],
  [1e-10, '10⁻¹⁰'],
  [1e300, '10³⁰⁰'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
  [Number.NaN, 'NaN'],
])('writes %s on an axis as %s', (value, text) => {
  expect(tickText(value)).toBe(text);
});

it.each([
  [-25898374737328.363, '-2.5898e13'],
  [-6.111107928998789e-10, '-6.1111e-10'],
  [57.0000000000378, '57'],
  [0.000123456, '0.00012346'],
  [999999.9, '1e6'],
  [-0, '-0'],
  [Infinity, 'Infinity'],
])('writes %s in a table as %s', (value, text) => {
  expect(shortText(value)).toBe(text);
});

it('keeps every digit in the full text', () => {
  for (const value of [0.1 + 0.2, -25898374737328.363, 5e-324, 1.7976931348623157e308, -0]) {
    expect(Object.is(Number(fullText(value)), value)).toBe(true);
  }
});

it.each([
  ['all', undefined, '-2.399999999999622'],
  ['all', 5, '-2.4'],
  [3, undefined, '-2.4'],
  [14, undefined, '-2.3999999999996'],
  [17, undefined, '-2.399999999999622'],
  [17, 5, '-2.4'],
  [3, 5, '-2.4'],
] as const)('reads out %s digits, of which %s have room, as %s', (wanted, room, text) => {
  expect(readOut(-2.399999999999622, wanted, room)).toBe(text);
});

it('reads out as before where all digits are wanted', () => {
  for (const value of [9025.00000000297, 1e21, 0.1 + 0.2, -0, Infinity, Number.NaN]) {
    expect(readOut(value, 'all')).toBe(fullText(value));
    expect(readOut(value, 'all', 5)).toBe(shortText(value, 5));
  }
});

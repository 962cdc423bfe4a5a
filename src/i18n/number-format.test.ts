import { describe, expect, it } from 'vitest';
import { fullText, shortText, tickText } from './number-format';

describe('numbers as text', () => {
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
});

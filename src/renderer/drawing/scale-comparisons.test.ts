import { expect, it } from 'vitest';
import { texts } from '../../i18n/texts';
import { comparisonOf } from './scale-comparisons';

const decades = Array.from({ length: 601 }, (_, i) => i - 300);

it('says nothing of the first frame', () => {
  expect(comparisonOf(0, texts.en)).toBeNull();
});

it('compares in both languages from a proton to the observable universe', () => {
  for (const k of decades.filter((d) => d >= -15 && d <= 27 && d !== 0)) {
    const [en, ko] = [comparisonOf(k, texts.en)!, comparisonOf(k, texts.ko)!];
    for (const text of [en.length, en.thing]) expect(text, String(k)).toMatch(/\w/);
    for (const text of [ko.length, ko.thing]) {
      expect(text, String(k)).toMatch(/./);
      expect(text).not.toMatch(/[.]$/);
    }
  }
});

it('leaves only the number beyond', () => {
  for (const k of decades.filter((d) => d < -15 || d > 27)) {
    for (const t of Object.values(texts)) expect(comparisonOf(k, t)!.thing).toBeNull();
  }
  expect(comparisonOf(40, texts.ko)!.length).toBe('10⁴⁰ m');
  expect(comparisonOf(-20, texts.en)!.length).toBe('10⁻²⁰ m');
});

/** Metres a unit of what is written. */
const units: Readonly<Record<string, number>> = {
  'femtometre': 1e-15, 'femtometres': 1e-15, 'picometre': 1e-12, 'picometres': 1e-12,
  'nanometre': 1e-9, 'nanometres': 1e-9, 'micrometre': 1e-6, 'micrometres': 1e-6,
  'mm': 1e-3, 'cm': 1e-2, 'm': 1, 'km': 1e3, 'million km': 1e9, 'billion km': 1e12,
  'trillion km': 1e15, 'light year': 9.46e15, 'light years': 9.46e15,
  'million light years': 9.46e21, 'billion light years': 9.46e24,
}; // prettier-ignore

it('writes lengths that are 10^k metres, within what rounding to a round number allows', () => {
  for (const k of decades.filter((d) => d >= -15 && d <= 27 && d !== 0)) {
    const text = comparisonOf(k, texts.en)!
      .length.replace(/^a /, '1 ')
      .replaceAll(/(\d) (?=\d)/g, '$1');
    const [, number = '', unit = ''] = /^([\d.]+) (.*)$/.exec(text)!;
    const metres = Number(number) * units[unit];
    expect(metres / 10 ** k, text).toBeGreaterThan(0.9);
    expect(metres / 10 ** k, text).toBeLessThan(1.1);
  }
});

import { expect, it } from 'vitest';
import { texts } from '../../i18n/texts';
import { comparisonOf } from './scale-comparisons';

const decades = Array.from({ length: 601 }, (_, i) => i - 300);
/** From a proton to the observable universe. */
const isKnown = (k: number) => k >= -15 && k <= 27;
const known = decades.filter((k) => isKnown(k) && k !== 0);

it('says nothing of the first frame, and only the number beyond what is known', () => {
  expect(comparisonOf(0, texts.en)).toBeNull();
  for (const k of decades.filter((d) => !isKnown(d))) {
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

it('compares in both languages, with lengths that are 10^k metres but for rounding', () => {
  for (const k of known) {
    const [en, ko] = [comparisonOf(k, texts.en)!, comparisonOf(k, texts.ko)!];
    expect(en.thing, String(k)).toMatch(/\w/);
    for (const said of [ko.length, ko.thing]) expect(said, String(k)).toMatch(/[^.]$/);
    const text = en.length.replace(/^a /, '1 ').replaceAll(/(\d) (?=\d)/g, '$1');
    const [, number = '', unit = ''] = /^([\d.]+) (.*)$/.exec(text)!;
    const metres = Number(number) * units[unit];
    expect(metres / 10 ** k, text).toBeGreaterThan(0.9);
    expect(metres / 10 ** k, text).toBeLessThan(1.1);
  }
});

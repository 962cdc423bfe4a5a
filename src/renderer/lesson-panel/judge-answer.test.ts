import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { isRight } from './judge-answer';

const words = { en: 'a', ko: '가' };
const said = { question: words, because: words };
const choice = { ...said, kind: 'choice', choices: [words, words], answer: 1 } as const;
const number = (answer: number, tolerance: number) =>
  ({ ...said, kind: 'number', answer, tolerance }) as const;
const typed = (text: string, value = Number(text)) => ({ value, typed: text });

it('a prediction of a choice is right for that choice alone', () => {
  expect([isRight(choice, 1), isRight(choice, 0)]).toEqual([true, false]);
});

// The gap of float64 at 25 is 2^-48, so the slopes are 2^-48 / 2e-4 = 1.7763568394002505e-11 apart.
const gap = number(2 ** -48 / 2e-4, 0.01);

test.each([
  ['1.8e-11', true],
  ['1.78e-11', true],
  ['1.776e-11', true],
  ['0.000000000018', true],
  // From the rounded 3.55e-15: within one per cent.
  ['1.775e-11', true],
  // Three digits are claimed, and the third is not 0.
  ['1.80e-11', false],
  ['2e-11', false],
  ['1.7e-11', false],
  ['1.8e-12', false],
  ['-1.8e-11', false],
])('%s for 1.7763568e-11: %s', (text, right) => {
  expect(isRight(gap, typed(text))).toBe(right);
});

test.each([
  // Within the tolerance.
  [19, 0.01, '19.1', true],
  [19, 0.01, '18.9', true],
  [19, 0.01, '19.3', false],
  [0, 1e-3, '5e-4', true],
  [19, 0.01, '20', false],
  [1105, 0.001, '1100', true],
  [1105, 0.0001, '1100', false],
  // ln 3
  [1.0986122886681098, 1e-4, '1.0986', true],
  [1.0986122886681098, 1e-4, '1.099', true],
  [1.0986122886681098, 0.01, '1.1', true],
  [9.96, 1e-4, '10', false],
  // Where the tolerance is fine a coarse rounding hides what was asked for.
  [3.01, 0.0005, '3.01', true],
  [3.01, 0.0005, '3', false],
  [3.01, 0.0005, '3.0', false],
  [1, 0, '1', true],
  [1, 0, '1.01', false],
  [-2.4, 0.001, '\u22122.4', true],
  [2.35, 1e-6, '2.3500000', true],
])('for %d with tolerance %d, %s: %s', (exact, tolerance, text, right) => {
  const value = Number(text.replace('\u2212', '-'));
  expect(isRight(number(exact, tolerance), typed(text, value))).toBe(right);
});

test('an answer of an earlier version has the digits of its number, a computed one all of its', () => {
  expect([1.8e-11, 1.9e-11].map((kept) => isRight(gap, kept))).toEqual([true, false]);
  expect(isRight(number(1 / 3, 0), typed('1/3', 1 / 3))).toBe(true);
  expect(isRight(number(0.3333, 0.00005), typed('1/3', 1 / 3))).toBe(false);
});

const exact = fc
  .tuple(fc.double({ min: 1, max: 9.999, noNaN: true }), fc.integer({ min: -30, max: 30 }))
  .map(([mantissa, exponent]) => Number(`${mantissa}e${exponent}`))
  .chain((size) => fc.constantFrom(size, -size));
const digits = fc.integer({ min: 2, max: 15 });

test('law: the exact value rounded to as many digits as are typed is right', () => {
  fc.assert(
    fc.property(exact, digits, (value, count) => {
      const text = value.toExponential(count - 1);
      expect(isRight(number(value, 0.01), typed(text))).toBe(true);
    }),
  );
});

test('law: two units of the last digit away from the rounded value is wrong', () => {
  const few = fc.integer({ min: 2, max: 10 });
  fc.assert(
    fc.property(exact, few, fc.constantFrom(-2, 2), (value, count, way) => {
      const [mantissa = '', exponent = '0'] = value.toExponential(count - 1).split('e');
      const unit = 10 ** (1 - count);
      const next = `${(Number(mantissa) + way * unit).toFixed(count - 1)}e${exponent}`;
      // With a tolerance below every unit here, but asking for no more digits than two.
      expect(isRight(number(value, 0.005 * unit), typed(next))).toBe(false);
    }),
  );
});

import { expect, it } from 'vitest';
import { charactersWidth, inLines, inTwo, numberWidth, textWidth } from './text-width';

// Measured in the browser at 100 px, semibold.
it.each([
  ['반올림에', 346],
  ['abcdefghijklmnopqrstuvwxyz', 1373],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1720],
  ['0123456789', 605],
  ['∂³f/∂x₀³', 377],
  ['Frozen by rounding', 892],
  ['×0.9999999996', 785],
])('the width of %s is no less than it takes, and little more, at each size', (text, measured) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(measured);
  expect(textWidth(text, 100)).toBeLessThan(1.2 * measured);
  expect(textWidth(text, 20)).toBeCloseTo(textWidth(text, 100) / 5, 12);
});

it('a number is as wide as its tabular digits, a word of Hangul nearly as wide as it is high', () => {
  // Five of 0.6, and two of 0.36 in the exponent.
  expect(numberWidth('−4×10¹³', 10)).toBeCloseTo(37.2, 12);
  expect(numberWidth('12345', 10)).toBeCloseTo(charactersWidth('12345', 10, 'digit'), 12);
  expect(charactersWidth('걸음', 10, 'word')).toBeCloseTo(19, 12);
});

it('a sentence is broken into lines within a width, but for a word that is wider', () => {
  const lines = inLines('one two three extraordinarily four', 60, 10);
  expect(lines.join(' ')).toBe('one two three extraordinarily four');
  expect(lines).toContain('extraordinarily');
  for (const line of lines) {
    if (line.includes(' ')) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
  }
});

it.each([
  ['Frozen by rounding', ['Frozen by', 'rounding']],
  ['반올림으로 멈춤', ['반올림으로', '멈춤']],
  ['Still moving', ['Still', 'moving']],
  ['수렴', null],
])('%s is broken in two: %j', (text, lines) => expect(inTwo(text)).toEqual(lines));

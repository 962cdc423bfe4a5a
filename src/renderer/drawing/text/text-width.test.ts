import { describe, expect, it } from 'vitest';
import { charactersWidth, inLines, inTwo, numberWidth, textWidth } from './text-width';

describe('textWidth', () => {
  // Measured in the browser at 100 px, semibold.
  it.each([
    ['반올림에', 346],
    ['abcdefghijklmnopqrstuvwxyz', 1373],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1720],
    ['0123456789', 605],
    ['∂³f/∂x₀³', 377],
    ['Frozen by rounding', 892],
    ['×0.9999999996', 785],
  ])('of %s is no less than it takes, and little more', (text, measured) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text, 100)).toBeLessThan(1.2 * measured);
  });

  it('grows with the size', () => {
    expect(textWidth('수렴', 20)).toBeCloseTo(2 * textWidth('수렴', 10), 12);
  });
});

it('a number is as wide as its tabular digits, and narrower in its exponent', () => {
  // Five of 0.6 and two of 0.36.
  expect(numberWidth('−4×10¹³', 10)).toBeCloseTo(37.2, 12);
  expect(numberWidth('12345', 10)).toBeCloseTo(charactersWidth('12345', 10, 'digit'), 12);
});

it('a sentence is broken into lines within a width, but for a word that is wider', () => {
  const lines = inLines('one two three extraordinarily four', 60, 10);
  expect(lines.join(' ')).toBe('one two three extraordinarily four');
  expect(lines).toContain('extraordinarily');
  for (const line of lines) {
    if (line.includes(' ')) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
  }
});

it('a word of Hangul is nearly as wide as it is high', () => {
  expect(charactersWidth('걸음', 10, 'word')).toBeCloseTo(19, 12);
});

describe('inTwo', () => {
  it.each([
    ['Frozen by rounding', ['Frozen by', 'rounding']],
    ['반올림으로 멈춤', ['반올림으로', '멈춤']],
    ['Still moving', ['Still', 'moving']],
    ['수렴', null],
  ])('breaks %s', (text, lines) => {
    expect(inTwo(text)).toEqual(lines);
  });
});

import { describe, expect, it } from 'vitest';
import { inTwo, textWidth } from './text-width';

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

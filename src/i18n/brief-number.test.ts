import { describe, expect, it } from 'vitest';
import { briefFactor, briefNumber } from './brief-number';

describe('a number inside a sentence', () => {
  it.each([
    [0.43973, '0.4397'],
    [5e9, '5e9'],
    [-25_898_374_737_328.363, '-2.59e13'],
    [1e-10, '1e-10'],
    [999_999.9, '1e6'],
    [999_949, '999900'],
    [0.000_1, '0.0001'],
    [0.000_099_996, '0.0001'],
    [-0, '0'],
    [-1.797_6e308, '-1.798e308'],
    [Infinity, 'Infinity'],
    [Number.NaN, 'NaN'],
  ])('%d has four digits: %s', (value, text) => {
    expect(briefNumber(value)).toBe(text);
  });

  it.each([
    [19, '19'],
    [0.8, '0.8'],
    [1.0002, '1.0002'],
    [1, '1'],
  ])('a factor %d is told from 1: %s', (factor, text) => {
    expect(briefFactor(factor)).toBe(text);
  });
});

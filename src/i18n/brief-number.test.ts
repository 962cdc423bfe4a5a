import { expect, test } from 'vitest';
import { briefFactor, briefNumber } from './brief-number';

test.each([
  [0, '0'],
  [-0, '0'],
  [25, '25'],
  [-3, '-3'],
  [0.43973, '0.4397'],
  [4_999_999_486, '5e9'],
  [-25_898_374_737_328.363, '-2.59e13'],
  [1e-10, '1e-10'],
  [999_999.9, '1e6'],
  [999_949, '999900'],
  [0.000_1, '0.0001'],
  [0.000_099_996, '0.0001'],
  [0.000_01, '1e-5'],
  [-1.797_6e308, '-1.798e308'],
  [Infinity, 'Infinity'],
  [Number.NaN, 'NaN'],
])('%d has four digits inside a sentence: %s', (value, text) => {
  expect(briefNumber(value)).toBe(text);
});

test.each([
  [19.0000000077, '19'],
  [0.8000000000002, '0.8'],
  [1.0199999999977, '1.02'],
  [1.0001999999988, '1.0002'],
  [0.99800000000392, '0.998'],
  [1, '1'],
])('a factor %d is told from 1: %s', (factor, text) => {
  expect(briefFactor(factor)).toBe(text);
});

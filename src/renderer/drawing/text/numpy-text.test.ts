import { expect, it } from 'vitest';
import { numpyNumber } from './numpy-text';

it.each([
  [0, '0'],
  [1.23456789e-7, '1.2346e-7'],
  [123456.789, '123460'],
  [Number.NaN, 'NaN'],
])('%d is written %s', (value, text) => expect(numpyNumber(value)).toBe(text));

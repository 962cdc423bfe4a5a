import { expect, it } from 'vitest';
import { numpyNumber } from './numpy-text';

it.each([
  [0.5169542411698202, '0.51695424'],
  [0.051483503424876176, '0.0514835'],
  [-0.82691486509745, '-0.82691487'],
  [0, '0'],
  [1.23456789e-7, '1.2346e-7'],
  [123456.789, '123460'],
  [Number.NaN, 'NaN'],
])('%d is written %s', (value, text) => expect(numpyNumber(value)).toBe(text));

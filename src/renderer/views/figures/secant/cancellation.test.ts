import { expect, it } from 'vitest';
import { cancelledLength } from './cancellation';

const cancelled = (text: string, digits: number) => text.slice(0, cancelledLength(text, digits));

it.each([
  ['25.00060001', 4, '25.00'],
  ['24.99940001', 4, '24.99'],
  ['-0.00123', 2, '-0.0012'],
  ['1.25e-9', 2, '1.2'],
  ['1.25e-9', 9, '1.25'],
  ['25', 15, '25'],
  ['25.1', 0, ''],
  ['0', 3, '0'],
])('a subtraction cancels of %s, %i digits: “%s”', (text, digits, expected) => {
  expect(cancelled(text, digits)).toBe(expected);
});

import { expect, it } from 'vitest';
import { fill } from './fill';

it('puts values where a sentence names them, in any order', () => {
  expect(fill('{b} of {a}', { a: 100, b: 3 })).toBe('3 of 100');
});

it('leaves a name without a value visible', () => {
  expect(fill('{a} {missing}', { a: 1 })).toBe('1 {missing}');
});

import { expect, it } from 'vitest';
import { fill } from './fill';

it('puts values where a sentence names them, and leaves a name without one visible', () => {
  expect(fill('{b} of {a} {missing}', { a: 100, b: 3 })).toBe('3 of 100 {missing}');
});

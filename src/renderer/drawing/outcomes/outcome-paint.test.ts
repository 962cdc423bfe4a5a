import { expect, test } from 'vitest';
import { paintOf } from './outcome-paint';

test('what hardly moves and what still moves are told apart', () => {
  expect(paintOf.creeping).not.toBe(paintOf['still-moving']);
});

import { expect, test } from 'vitest';
import { stepBy, stepWhole } from './key-step';

test.each([
  [0.2, 1, 1, 0.3],
  [0.3, -1, 1, 0.2],
  [0.7, 1, 0.1, 0.71],
  [-0.5, 1, 10, 0.5],
] as const)('%d by 0.1, %d × %d: %d', (value, direction, size, next) => {
  expect(stepBy(0.1)(value, direction, size)).toBe(next);
});

test.each([
  [1, 1, 1, 2],
  [1, 1, 0.1, 2],
  [20, -1, 10, 10],
] as const)('%d by whole steps, %d × %d: %d', (value, direction, size, next) => {
  expect(stepWhole(value, direction, size)).toBe(next);
});

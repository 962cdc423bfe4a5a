import { expect, test } from 'vitest';
import { stepBy, stepWhole } from './key-step';

test.each([
  ['0.1', stepBy(0.1), 0.2, 1, 1, 0.3],
  ['0.1', stepBy(0.1), 0.3, -1, 1, 0.2],
  ['0.1', stepBy(0.1), 0.7, 1, 0.1, 0.71],
  ['0.1', stepBy(0.1), -0.5, 1, 10, 0.5],
  ['whole steps', stepWhole, 1, 1, 1, 2],
  ['whole steps', stepWhole, 1, 1, 0.1, 2],
  ['whole steps', stepWhole, 20, -1, 10, 10],
] as const)('by %s', (_, step, value, direction, size, next) => {
  expect(step(value, direction, size)).toBe(next);
});

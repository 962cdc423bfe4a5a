import { expect, test } from 'vitest';
import type { Frame } from './viewport';
import { valuesInFrame } from './values-in-frame';

const x0 = [-4, -2, 0, 2, 4];
const x1 = [-3, 0, 3];
/** f(x0, x1) = x0 + 10 x1 */
const sample = { x0, x1, values: Float64Array.from(x1.flatMap((y) => x0.map((x) => x + 10 * y))) };

test.each([
  ['is as wide as', { x0: [-4, 4], x1: [-3, 3] }],
  ['is wider than', { x0: [-9, 9], x1: [-9, 9] }],
  ['shows nothing of', { x0: [10, 20], x1: [-3, 3] }],
  ['lies before', { x0: [-20, -10], x1: [-3, 3] }],
] as const)('a frame that %s its sample shows all of it, and the very same values', (_, frame) => {
  expect(valuesInFrame(sample, frame)).toBe(sample.values);
});

test('a narrower frame shows what lies in it, and the next values around', () => {
  const shown = (frame: Frame) => [...valuesInFrame(sample, frame)];
  expect(shown({ x0: [-1, 1], x1: [-3, 0] })).toEqual([-32, -30, -28, -2, 0, 2]);
  expect(shown({ x0: [0, 2], x1: [0.5, 1] })).toEqual([0, 2, 30, 32]);
});

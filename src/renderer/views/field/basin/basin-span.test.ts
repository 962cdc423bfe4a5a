import { expect, test } from 'vitest';
import { spanOf } from './basin-span';

const centres = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * (k + 0.5)) / count);

test.each([
  ['the plane itself', -5, 5, 0, 1],
  ['another frame', 0, 1, 0.5, 0.6],
])('cells of %s lie where they belong', (_, first, last, from, to) => {
  const span = spanOf(centres(first, last, 48), (x) => (x + 5) / 10);
  expect(span).toEqual([expect.closeTo(from, 12), expect.closeTo(to, 12)]);
});

test.each([
  ['a logarithmic axis', (x: number) => Math.asinh(x) / 5],
  ['an axis that knows no such number', () => Number.NaN],
  ['an axis too narrow for float64', (x: number) => x * Infinity],
])('cells that were even elsewhere fit nowhere on %s', (_name, axis) => {
  expect(spanOf(centres(-5, 5, 48), axis)).toBeNull();
});

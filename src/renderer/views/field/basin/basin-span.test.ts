import { expect, test } from 'vitest';
import { spanOf } from './basin-span';

const centres = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * (k + 0.5)) / count);

test('cells of the plane itself cover it', () => {
  const [from, to] = spanOf(centres(-5, 5, 48), (x) => (x + 5) / 10)!;
  expect(from).toBeCloseTo(0, 12);
  expect(to).toBeCloseTo(1, 12);
});

test('cells of another frame lie where they belong', () => {
  const [from, to] = spanOf(centres(0, 1, 48), (x) => (x + 5) / 10)!;
  expect(from).toBeCloseTo(0.5, 12);
  expect(to).toBeCloseTo(0.6, 12);
});

test.each([
  ['a logarithmic axis', (x: number) => Math.asinh(x) / 5],
  ['an axis that knows no such number', () => Number.NaN],
  ['an axis too narrow for float64', (x: number) => x * Infinity],
])('cells that were even elsewhere fit nowhere on %s', (_name, axis) => {
  expect(spanOf(centres(-5, 5, 48), axis)).toBeNull();
});

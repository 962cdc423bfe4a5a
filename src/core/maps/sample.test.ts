import { expect, test } from 'vitest';
import { objectiveById } from '../objectives';
import { sampleField, sampleSurface } from './sample';

const x0 = [-1, 0, 2];
const x1 = [3, 5];
const book = objectiveById('book');

test('a surface is listed row by row, x0 first, and a field lists pairs in the same order', () => {
  // x0² + x1² by hand
  expect([...sampleSurface(book, x0, x1)]).toEqual([10, 9, 13, 26, 25, 29]);
  const pairs = [-2, 6, 0, 6, 4, 6, -2, 10, 0, 10, 4, 10];
  expect([...sampleField(book, x0, x1, 'analytic', 1e-4)]).toEqual(pairs);
});

test('the numerical field uses h', () => {
  // (x + h)⁴ − (x − h)⁴ over 2h = 4x³ + 4xh²: 4 + 4·0.25 at x = 1, h = 0.5
  const quartic = { ...book, f: (x: Float64Array) => x[0] ** 4 };
  expect([...sampleField(quartic, [1], [0], 'numerical', 0.5)]).toEqual([5, 0]);
});

test('non-finite values stay', () => {
  const log = { ...book, f: (x: Float64Array) => Math.log(x[0]) };
  expect([...sampleSurface(log, [-1, 0, 1], [0])]).toEqual([NaN, -Infinity, 0]);
});

import { expect, it } from 'vitest';
import { borderPoint } from './border-point';

it.each([
  [2.5, 0.5, { u: 1, v: 0.5 }],
  [0.5 - 8, 0.5 + 4, { u: 0, v: 0.75 }],
  // At the end of float64 and beyond.
  [1.7e308, -1.7e308, { u: 1, v: 0 }],
  [Infinity, 3, { u: 1, v: 0.5 }],
  [-Infinity, Infinity, { u: 0, v: 1 }],
  [Number.NaN, 2, null],
])('the border in the direction of (%d, %d) is at %j', (u, v, expected) => {
  const out = { u: 0, v: 0 };
  expect(borderPoint(u, v, out) ? out : null).toEqual(expected);
});

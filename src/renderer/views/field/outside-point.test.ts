import { expect, it } from 'vitest';
import { outsidePoint } from './outside-point';

const diagonal = { du: expect.closeTo(-Math.SQRT1_2), dv: expect.closeTo(Math.SQRT1_2) };

it.each([
  ['inside', 0.5, 0.5, null],
  ['on the border', 0, 1, null],
  ['far to its left', -7.5, 4.5, expect.objectContaining({ u: 0, v: 0.75 })],
  ['beside the frame', 2, 0.5, { u: 1, v: 0.5, du: 1, dv: 0 }],
  ['below it', 0.75, -0.5, expect.objectContaining({ u: 0.625, v: 0 })],
  ['at the end of float64', -1.5e308, 1.5e308, { u: 0, v: 1, ...diagonal }],
  ['at its other ends', 1.7e308, -1.7e308, expect.objectContaining({ u: 1, v: 0 })],
  ['beyond it', Infinity, 0.3, { u: 1, v: 0.5, du: 1, dv: 0 }],
  ['beyond both ends', -Infinity, Infinity, { u: 0, v: 1, ...diagonal }],
  ['that is no number', Number.NaN, 3, null],
])('a point %s is shown at the border, if outside', (_, u, v, shown) => {
  expect(outsidePoint(u, v)).toEqual(shown);
});

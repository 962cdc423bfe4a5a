import { expect, it } from 'vitest';
import { borderPoint } from './border-point';

const at = (u: number, v: number) => {
  const out = { u: 0, v: 0 };
  return borderPoint(u, v, out) ? out : null;
};

it('lies at the border in the direction of the point', () => {
  expect(at(2.5, 0.5)).toEqual({ u: 1, v: 0.5 });
  expect(at(0.5 - 8, 0.5 + 4)).toEqual({ u: 0, v: 0.75 });
});

it('finds the direction of points at the end of float64 and beyond', () => {
  expect(at(1.7e308, -1.7e308)).toEqual({ u: 1, v: 0 });
  expect(at(Infinity, 3)).toEqual({ u: 1, v: 0.5 });
  expect(at(-Infinity, Infinity)).toEqual({ u: 0, v: 1 });
});

it('has no direction for what is not a number', () => {
  expect(at(Number.NaN, 2)).toBeNull();
});

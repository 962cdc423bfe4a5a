import { expect, it } from 'vitest';
import { symlogAxis } from './axis-scale';
import { frameOf, homeOf } from './follow-frame';
import { viewportOf, viewportOn } from './viewport';
import { missingOf } from './undefined-area';
import { nestedFramesIn } from './nested-frames';

const home = homeOf({ x0: [-5, 5], x1: [-5, 5] });
const at = (decade: number) => viewportOf(frameOf(home, [0, 0], decade));

it('the frames of before are none at home and in a deeper frame, or one on log axes', () => {
  for (const decade of [0, -3]) expect(nestedFramesIn(at(decade), home, decade)).toEqual([]);
  const axis = symlogAxis([-1e13, 1e13], 0, 1);
  expect(nestedFramesIn(viewportOn(axis, axis), home, 0)).toHaveLength(1);
  // In a wider one they are all powers of ten before it, a tenth each of the next.
  const nested = nestedFramesIn(at(4), home, 4);
  expect(nested.map((frame) => frame.decade)).toEqual([0, 1, 2, 3]);
  for (const { decade, size } of nested) expect(size).toBeCloseTo(10 ** (decade - 4), 9);
});

it('the frames of before keep home, however small it is', () => {
  const nested = nestedFramesIn(at(300), home, 300);
  expect(nested[0].decade).toBe(0);
  expect(nested.length).toBeLessThan(12);
  for (const { u0, v0, u1, v1 } of nested) {
    for (const w of [u0, v0, u1, v1]) expect(w).toSatisfy((n: number) => n >= 0 && n <= 1);
  }
});

it.each([
  ['nothing while f is there', [1, 2, 3, Infinity], null],
  ['that float64 ends', [0, Infinity, Infinity, NaN], 'overflow'],
  ['that f is not defined', [0, NaN, NaN, 1], 'undefined'],
] as const)('what to say where f is missing is %s', (_, values, said) => {
  expect(missingOf({ x0: [], x1: [], values: Float64Array.from(values) })).toBe(said);
});

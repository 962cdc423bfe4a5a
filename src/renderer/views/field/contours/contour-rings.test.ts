import { expect, it } from 'vitest';
import { positions, viewportOf } from '../../../model/viewport/viewport';
import { sampleOf, viewport } from '../../plane.fixture';
import { between, contourRings, gridPixels } from './contour-rings';

const COUNT = 65;

it('puts the contour of a bowl on its circle', () => {
  const sample = sampleOf();
  const [{ rings }] = contourRings(sample, [9]);
  const grid = gridPixels(sample, viewport, 1);
  const hole = rings.find((ring) => ring.every((v) => v > 0 && v < COUNT - 1))!;
  for (let k = 0; k < hole.length; k += 2) {
    const x0 = viewport.x0.invert(between(grid.x, hole[k]));
    const x1 = viewport.x1.invert(1 - between(grid.y, hole[k + 1]));
    expect(Math.hypot(x0, x1)).toBeCloseTo(3, 1);
  }
});

it('keeps an old sample where it belongs when the viewport has moved on', () => {
  const sample = sampleOf((a) => a);
  const grid = gridPixels(sample, viewportOf({ x0: [0, 5], x1: [0, 5] }), 100);
  expect([grid.x[0], grid.x.at(-1), grid.y[0]]).toEqual([-100, 100, 200]);
  expect(between(grid.x, (COUNT - 1) / 2)).toBe(0);
});

it('gives finite pixels for a sample as wide as float64', () => {
  const wide = positions(viewportOf({ x0: [-5e307, 5e307], x1: [-5e307, 5e307] }).x0, COUNT);
  const grid = gridPixels({ x0: wide, x1: wide, values: new Float64Array() }, viewport, 2000);
  for (let at = 0; at <= COUNT - 1; at += 0.5) {
    for (const lines of [grid.x, grid.y]) expect(between(lines, at)).toSatisfy(Number.isFinite);
  }
});

it('leaves NaN out of every band', () => {
  const half = sampleOf((a) => (a < 0 ? Number.NaN : 1));
  const [{ rings }] = contourRings(half, [1]);
  const left = Math.min(...rings.flatMap((ring) => [...ring].filter((_, k) => k % 2 === 0)));
  expect(left).toBeGreaterThan((COUNT - 1) / 2 - 1);
});

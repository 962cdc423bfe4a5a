import { expect, it } from 'vitest';
import { positions, viewportOf } from '../../../model/viewport/viewport';
import { contourRings, gridPixels } from '../contours/contour-rings';
import { placeLabels } from './place-labels';
import { OccupiedPixels } from './occupied-pixels';

const SIDE = 320;
const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
const axis = positions(viewport.x0, 65);
const sample = {
  x0: axis,
  x1: axis,
  values: Float64Array.from(axis.flatMap((b) => axis.map((a) => a * a + b * b))),
};
const levels = contourRings(sample, [4, 9, 16, 36]);
const grid = gridPixels(sample, viewport, SIDE);
const text = (level: number) => ({ text: String(level), width: 24 });

const place = (taken: OccupiedPixels) =>
  placeLabels(levels, grid, { side: SIDE, height: 12, taken: taken.near }, text);

it('writes each value on its own contour, upright and inside', () => {
  const labels = place(new OccupiedPixels(SIDE));
  expect(labels.map((l) => l.level)).toEqual([4, 9, 16, 36]);
  for (const { level, x, y, angle } of labels) {
    const radius = Math.hypot(x - SIDE / 2, y - SIDE / 2) / (SIDE / 10);
    expect(radius).toBeCloseTo(Math.sqrt(level), 1);
    expect(Math.abs(angle)).toBeLessThanOrEqual(90);
    expect(Math.min(x, y, SIDE - x, SIDE - y)).toBeGreaterThan(6);
  }
});

it('keeps values apart from each other', () => {
  const labels = place(new OccupiedPixels(SIDE));
  for (const a of labels) {
    for (const b of labels) {
      if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
    }
  }
});

it('makes way for a path', () => {
  const free = place(new OccupiedPixels(SIDE))[0];
  const taken = new OccupiedPixels(SIDE);
  taken.addSegment(free.x - 30, free.y - 30, free.x + 30, free.y + 30);
  const moved = place(taken)[0];
  expect(Math.hypot(moved.x - free.x, moved.y - free.y)).toBeGreaterThan(12);
  expect(taken.near(moved.x, moved.y, 6)).toBe(false);
});

it('would rather leave a value out than cover something', () => {
  const taken = new OccupiedPixels(SIDE);
  for (let y = 0; y < SIDE; y += 4) taken.addSegment(0, y, SIDE, y);
  expect(place(taken)).toEqual([]);
});

it('leaves out levels without a text', () => {
  const some = placeLabels(levels, grid, { side: SIDE, height: 12, taken: () => false }, (level) =>
    level === 9 ? text(level) : null,
  );
  expect(some.map((l) => l.level)).toEqual([9]);
});

it('writes nothing where the line has no place', () => {
  const nowhere = { x: grid.x.map(() => Number.NaN), y: grid.y };
  const space = { side: SIDE, height: 12, taken: () => false };
  expect(placeLabels(levels, nowhere, space, text)).toEqual([]);
});

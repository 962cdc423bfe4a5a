import { expect, it } from 'vitest';
import { sampleOf, viewport } from '../../plane.fixture';
import { contourRings, gridPixels } from '../contours/contour-rings';
import { placeLabels } from './place-labels';
import { OccupiedPixels } from './occupied-pixels';

const SIDE = 320;
const sample = sampleOf();
const levels = contourRings(sample, [4, 9, 16, 36]);
const grid = gridPixels(sample, viewport, SIDE);
const text = (level: number) => ({ text: String(level), width: 24 });

const place = (taken: OccupiedPixels) =>
  placeLabels(levels, grid, { side: SIDE, height: 12, taken: taken.near }, text);

it('writes each value on its own contour, upright and inside, apart from the others', () => {
  const labels = place(new OccupiedPixels(SIDE));
  expect(labels.map((l) => l.level)).toEqual([4, 9, 16, 36]);
  for (const { level, x, y, angle } of labels) {
    const radius = Math.hypot(x - SIDE / 2, y - SIDE / 2) / (SIDE / 10);
    expect(radius).toBeCloseTo(Math.sqrt(level), 1);
    expect(Math.abs(angle)).toBeLessThanOrEqual(90);
    expect(Math.min(x, y, SIDE - x, SIDE - y)).toBeGreaterThan(6);
    for (const other of labels) {
      if (other.level !== level) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(12);
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

it('leaves out levels without a text, and lines that have no place', () => {
  const space = { side: SIDE, height: 12, taken: () => false };
  const some = placeLabels(levels, grid, space, (level) => (level === 9 ? text(level) : null));
  expect(some.map((l) => l.level)).toEqual([9]);
  const nowhere = { x: grid.x.map(() => Number.NaN), y: grid.y };
  expect(placeLabels(levels, nowhere, space, text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { Trajectory } from '../../../../core/run/trajectory';
import { viewportOf } from '../../../model/viewport/viewport';
import { PathPixels } from './path-pixels';
import { runAt, type PlottedRun } from './run-at';

/** A frame of 0 … 1 on 100 pixels: (0.2, 0.7) stands at the pixel (20, 30). */
function plotted(style: number, points: readonly (readonly [number, number])[]): PlottedRun {
  const pixels = new PathPixels(viewportOf({ x0: [0, 1], x1: [0, 1] }), 100);
  const rows = points.flatMap(([a, b]) => [a, b, 0, 0, 0]);
  pixels.advance(new Trajectory(2, Float64Array.from(rows)), points.length);
  return { style, pixels };
}

const low = plotted(3, [
  [0.1, 0.2],
  [0.9, 0.2],
]);
const high = plotted(5, [
  [0.1, 0.3],
  [0.9, 0.3],
]);

it('is the one whose path passes nearest', () => {
  expect(runAt([low, high], 50, 78, 8)).toBe(3);
  expect(runAt([low, high], 50, 72, 8)).toBe(5);
});

it('is none where no path passes', () => {
  expect(runAt([low, high], 50, 50, 8)).toBeNull();
  expect(runAt([], 50, 78, 8)).toBeNull();
});

it('is the upper one of two in the same place', () => {
  const over = { ...low, style: 0 };
  expect(runAt([low, over], 50, 80, 8)).toBe(0);
});

it('knows a run that never moves by its one dot', () => {
  expect(runAt([plotted(2, [[0.5, 0.5]])], 53, 54, 8)).toBe(2);
});

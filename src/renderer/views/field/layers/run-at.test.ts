import { expect, it } from 'vitest';
import { viewportOf } from '../../../model/viewport/viewport';
import { runThrough, type Point } from '../../plane.fixture';
import { PathPixels } from './path-pixels';
import { runAt, type PlottedRun } from './run-at';

/** A frame of 0 … 1 on 100 pixels: (0.2, 0.7) stands at the pixel (20, 30). */
function plotted(style: number, ...points: Point[]): PlottedRun {
  const pixels = new PathPixels(viewportOf({ x0: [0, 1], x1: [0, 1] }), 100);
  pixels.advance(runThrough(points), points.length);
  return { style, pixels };
}

const low = plotted(3, [0.1, 0.2], [0.9, 0.2]);
const high = plotted(5, [0.1, 0.3], [0.9, 0.3]);

it.each<[string, PlottedRun[], number, number, number | null]>([
  ['nearest', [low, high], 50, 78, 3],
  ['nearest, from above', [low, high], 50, 72, 5],
  ['near, of none', [low, high], 50, 50, null],
  ['there, without a run', [], 50, 78, null],
  ['the upper one of two in the same place', [low, { ...low, style: 0 }], 50, 80, 0],
  ['that never moves, by its one dot', [plotted(2, [0.5, 0.5])], 53, 54, 2],
])('finds the run whose path is %s', (_, runs, x, y, style) => {
  expect(runAt(runs, x, y, 8)).toBe(style);
});

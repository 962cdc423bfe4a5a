import { expect, it } from 'vitest';
import { runThrough, viewport, type Point } from '../../plane.fixture';
import { PathPixels } from './path-pixels';

const SIDE = 300;

/** The first `count` numbers of a buffer. */
const head = (buffer: ArrayLike<number>, count: number) => Array.from(buffer).slice(0, count);

const trace = (points: readonly Point[]) => {
  const path = new PathPixels(viewport, SIDE);
  expect(path.advance(runThrough(points), points.length)).toBe(true);
  return path;
};

it('brings each step to pixels, y downwards, with the step it belongs to', () => {
  const path = trace([[-5, 5], [0, 0], [5, 0]]); // prettier-ignore
  expect(head(path.segments, 8)).toEqual([0, 0, 150, 150, 150, 150, 300, 150]);
  expect(head(path.segmentSteps, 2)).toEqual([1, 2]);
  expect(head(path.dots, 6)).toEqual([0, 0, 150, 150, 300, 150]);
  expect(head(path.dotSteps, 3)).toEqual([0, 1, 2]);
});

it('keeps both ends and the extremes of a path whose steps are far below a pixel', () => {
  const points = Array.from({ length: 100_001 }, (_, k): Point => {
    const t = (k / 100_000) * Math.PI;
    return [-4 * Math.cos(t), 4 * Math.sin(t)];
  });
  const path = trace(points);
  expect(path.dotCount).toBeLessThan(1000);
  const dots = head(path.dots, 2 * path.dotCount);
  const xs = dots.filter((_, k) => k % 2 === 0);
  const ys = dots.filter((_, k) => k % 2 === 1);
  expect(xs[0]).toBeCloseTo(30, 3);
  expect(xs.at(-1)! - 270).toBeGreaterThan(-0.51);
  expect(Math.min(...ys) - 30).toBeLessThan(0.51);
});

it('draws a cycle of a million steps once, by its first visit', () => {
  const cycle = Array.from({ length: 1_000_001 }, (_, k): Point => (k % 2 ? [3, -4] : [-3, 4]));
  const path = trace(cycle);
  expect(path).toMatchObject({ segmentCount: 1, dotCount: 2 });
  expect(path.segmentSteps[0]).toBe(1);
});

it('ends at the border where the path leaves and has no dot outside', () => {
  const path = trace([[0, 0], [20, 0], [400, 0]]); // prettier-ignore
  expect(path).toMatchObject({ segmentCount: 1, dotCount: 1 });
  expect(head(path.segments, 4)).toEqual([150, 150, 300, 150]);
});

it('goes on after steps that are not finite, and never writes such a pixel', () => {
  const nothing = [Number.NaN, Number.NaN] as const;
  const path = trace([[0, 0], [Infinity, 0], nothing, [1, 0], [2, 0]]); // prettier-ignore
  expect(path.segmentCount).toBe(1);
  expect(path.segmentSteps[0]).toBe(4);
  expect(path.segments.every(Number.isFinite)).toBe(true);
  expect(path.dots.every(Number.isFinite)).toBe(true);
});

it('takes a run in parts to the same result as at once', () => {
  const at = (k: number): Point => [4 * Math.sin(k), 4 * Math.cos(1.7 * k)];
  const points = Array.from({ length: 500 }, (_, k) => at(k));
  const run = runThrough(points);
  const path = new PathPixels(viewport, SIDE);
  expect(path.advance(run, 123)).toBe(false);
  while (!path.advance(run, 123));
  expect(path.segments).toEqual(trace(points).segments);
});

it('forgets everything on reset', () => {
  const points: Point[] = [[0, 0], [1, 1]]; // prettier-ignore
  const path = trace(points);
  path.reset(viewport, SIDE);
  expect([path.segmentCount, path.dotCount]).toEqual([0, 0]);
  path.advance(runThrough(points), 2);
  expect([path.segmentCount, path.dotCount]).toEqual([1, 2]);
});

it('stays within its buffers on a chaotic run', () => {
  const at = (k: number): Point => [5 * Math.sin(k * k), 5 * Math.cos(k * k * 1.3)];
  const path = trace(Array.from({ length: 200_000 }, (_, k) => at(k)));
  expect(path.segmentCount).toBeLessThanOrEqual(path.segmentSteps.length);
});

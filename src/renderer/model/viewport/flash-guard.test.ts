import { expect, it } from 'vitest';
import { Trajectory } from '../../../core/run/trajectory';
import { coversFrame, jumpsToAndFro } from './flash-guard';
import { viewportOf } from './viewport';

const viewport = viewportOf({ x0: [-10, 10], x1: [-10, 10] });

/** A path along x0 with x1 = 0. */
const along = (...x0: readonly number[]): Trajectory =>
  new Trajectory(2, Float64Array.from(x0.flatMap((x) => [x, 0, x * x, 2 * x, 0])));

it.each([
  ['changes sides at each step', along(-3, 3, -3, 3, -3), true],
  ['runs away, seen on one border and the other', along(-3, 57, -1083, 20577), true],
  ['jumps once and stays', along(-8, 4, 4.1, 4, 4.1, 4), false],
  ['goes one way in short steps', along(-9, -6, -3, 0, 3, 6, 9), false],
  ['leaves float64', along(1, Number.NaN, Number.NaN, Number.NaN), false],
])('a point that %s: whether it jumps to and fro', (_, path, jumps) => {
  expect(jumpsToAndFro(path, viewport, 0, 22)).toBe(jumps);
});

it('a point that jumps is looked for among the next steps only, in the frame that is shown', () => {
  const path = along(1, 1, 1, 1, -3, 3, -3);
  expect(jumpsToAndFro(path, viewport, 0, 3)).toBe(false);
  expect(jumpsToAndFro(path, viewport, 3, 3)).toBe(true);
  expect(jumpsToAndFro(path, viewportOf({ x0: [-100, 100], x1: [-1, 1] }), 3, 3)).toBe(false);
});

const frame = { x0: [-5, 5], x1: [-5, 5] } as const;
const over = (from: number, to: number) => ({ x0: [from, 0, to], x1: [from, 0, to] });
it.each([
  ['is of that frame', over(-5, 5), true],
  ['is somewhat wider', over(-12, 12), true],
  ['is so much wider that the frame has one colour', over(-50, 50), false],
  ['leaves edges bare', over(-3, 3), false],
  ['lacks a hair', over(-4.95, 5), true],
  ['is beside it', over(6, 16), false],
])('a sample that %s: whether it covers the frame', (_, sample, covers) =>
  expect(coversFrame(sample, frame)).toBe(covers),
);

it('no sample covers a frame before the first, and one is found where differences overflow', () => {
  expect(coversFrame(null, frame)).toBe(false);
  const wide = { x0: [-8e307, 8e307], x1: [-8e307, 8e307] } as const;
  expect(coversFrame({ x0: [...wide.x0], x1: [...wide.x1] }, wide)).toBe(true);
});

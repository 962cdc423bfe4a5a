import { expect, it } from 'vitest';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { wholeAt } from './draw-path';

/** Six pixels of radius, and half of a rim of two. */
const style = { line: 1 } as DrawingStyle;

it('leaves a ball inside the frame where it is', () => {
  for (const pixel of [7, 100, 193]) expect(wholeAt(pixel, 200, style)).toBe(pixel);
});

it('moves a ball on the border in, so that none of it is cut', () => {
  expect(wholeAt(0, 200, style)).toBe(7);
  expect(wholeAt(199.9, 200, style)).toBe(193);
});

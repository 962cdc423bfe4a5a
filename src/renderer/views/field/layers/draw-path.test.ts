import { expect, it } from 'vitest';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { wholeAt } from './draw-path';

/** Six pixels of radius, and half of a rim of two. */
const style = { line: 1 } as DrawingStyle;

it('moves a ball on the border in, so that none of it is cut, and no other', () => {
  const places = [0, 7, 100, 193, 199.9].map((pixel) => wholeAt(pixel, 200, style));
  expect(places).toEqual([7, 7, 100, 193, 193]);
});

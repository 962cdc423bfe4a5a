// Type as a pen takes it from the style of the page, and where its baseline is in a line.

import type { PaintPen } from './pen';

export const fontOf = (style: CSSStyleDeclaration): string =>
  `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

const measuring = document.createElement('canvas').getContext('2d');
const baselines = new Map<string, number>();

/** How much of the height of a line's type is above its baseline. */
export function baselinePart(font: string): number {
  const known = baselines.get(font);
  if (known !== undefined) return known;
  if (!measuring) return 0.8;
  measuring.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } =
    measuring.measureText('x');
  const part = above / (above + below);
  baselines.set(font, part);
  return part;
}

export function takeType(pen: PaintPen, font: string, spacing: string): void {
  pen.font = font;
  pen.letterSpacing = spacing === 'normal' ? '0px' : spacing;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
}

/** How far a pen's own width of a text may be from the page's, in parts of it and in pixels. */
const PART = 0.004;
const LEAST = 0.3;

/** Where a letter begins that stands in the middle of the room that the page gives it. */
export const inMiddle = (pen: PaintPen, letter: string, from: number, to: number): number =>
  from + Math.max(0, to - from - pen.measureText(letter).width) / 2;

/** Whether a pen sets a text as wide as the page: not where the page's figures are tabular and its are not. */
export const isAsWide = (pen: PaintPen, text: string, width: number): boolean =>
  pen.keepsText === true ||
  Math.abs(pen.measureText(text).width - width) <= Math.max(LEAST, PART * width);

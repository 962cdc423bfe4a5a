// What a field of a view holds: its value as words, or the dot of a choice that is made.

import type { Edges } from './edges';
import type { PaintMark } from './pen';
import { baselinePart, fontOf, takeType } from './type';

/** Of an inked choice's dot, as a part of its box. */
const DOT = 0.28;
/** Of the ring around it, in pixels. */
const RING = 1;

/** Read as it is painted: what a field holds changes without a trace in the page. */
export function inputMarks(
  input: HTMLInputElement,
  style: CSSStyleDeclaration,
  box: Edges,
): PaintMark[] {
  const { color, letterSpacing, textAlign } = style;
  if (input.type === 'radio' || input.type === 'checkbox') return [choiceMark(input, color, box)];
  // A slider only sets what is written elsewhere.
  if (input.type === 'range') return [];
  const font = fontOf(style);
  const [before, after] = [style.paddingLeft, style.paddingRight].map(Number.parseFloat);
  const isRight = /right|end/.test(textAlign);
  return [
    (pen) => {
      takeType(pen, font, letterSpacing);
      const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
      pen.fillStyle = color;
      pen.textAlign = isRight ? 'right' : 'left';
      const x = isRight ? box.left + box.width - (after ?? 0) - 1 : box.left + (before ?? 0) + 1;
      const y = box.top + box.height / 2 + (baselinePart(font) - 0.5) * (above + below);
      pen.fillText(input.value, x, y);
    },
  ];
}

const choiceMark =
  (input: HTMLInputElement, color: string, { left, top, width, height }: Edges): PaintMark =>
  (pen) => {
    const [x, y] = [left + width / 2, top + height / 2];
    const radius = Math.min(width, height) / 2;
    pen.strokeStyle = color;
    pen.lineWidth = RING;
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(x, y, radius - RING / 2, 0, 2 * Math.PI);
    pen.stroke();
    if (!input.checked) return;
    pen.fillStyle = color;
    pen.beginPath();
    pen.arc(x, y, 2 * DOT * radius, 0, 2 * Math.PI);
    pen.fill();
  };

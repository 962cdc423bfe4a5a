// Words of an SVG: in the coordinates of their text element, each run of letters where the page puts it.

import type { PaintMark, PaintPen } from './pen';
import { fontOf, inMiddle, isAsWide, takeType } from './type';

export function svgWordMarks(text: SVGTextElement): PaintMark[] {
  const marks: PaintMark[] = [];
  const count = text.getNumberOfChars();
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const { data, parentElement } = node as Text;
    const to = Math.min(count, from + data.length);
    if (parentElement && to > from && /\S/.test(data)) {
      const starts = Array.from({ length: to - from }, (_, k) => {
        const { x, y } = text.getStartPositionOfChar(from + k);
        return { x, y };
      });
      const end = text.getEndPositionOfChar(to - 1);
      const letters = data.slice(0, to - from);
      // A line that is all of its text can stay anchored as that is.
      const { textAnchor } = getComputedStyle(text);
      const anchor = letters === text.textContent ? textAnchor : 'start';
      marks.push(...runMarks(letters, starts, end.x, anchor, parentElement));
    }
    from = to;
  }
  return marks;
}

/** How much of a line lies before its anchor. */
const ANCHORED: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function runMarks(
  data: string,
  starts: readonly { readonly x: number; readonly y: number }[],
  end: number,
  anchor: string,
  of: Element,
): PaintMark[] {
  const style = getComputedStyle(of);
  if (style.visibility !== 'visible' || style.display === 'none') return [];
  const [first] = starts;
  if (!first) return [];
  const font = fontOf(style);
  const { letterSpacing, fill, stroke, strokeWidth, strokeLinejoin } = style;
  const width = Number.parseFloat(strokeWidth);
  const stroked = stroke !== 'none' && width > 0;
  const under = style.paintOrder.startsWith('stroke');
  const straight = starts.every(({ y }) => Math.abs(y - first.y) < 0.01);
  const opacity = of instanceof SVGTextElement ? 1 : Number(style.opacity);

  const write = (pen: PaintPen, one: (letters: string, x: number, y: number) => void): void => {
    if (straight && pen.keepsText) {
      const part = ANCHORED[anchor] ?? 0;
      pen.textAlign = part === 0 ? 'left' : part === 1 ? 'right' : 'center';
      one(data, first.x + part * (end - first.x), first.y);
    } else if (straight && isAsWide(pen, data, end - first.x)) {
      one(data, first.x, first.y);
    } else {
      starts.forEach(({ x, y }, k) => {
        const letter = data[k] ?? '';
        one(letter, straight ? inMiddle(pen, letter, x, starts[k + 1]?.x ?? end) : x, y);
      });
    }
  };
  const strokes = (pen: PaintPen): void => {
    pen.strokeStyle = stroke;
    pen.lineWidth = width;
    pen.lineJoin = strokeLinejoin as CanvasLineJoin;
    pen.setLineDash([]);
    write(pen, (letters, x, y) => pen.strokeText(letters, x, y));
  };
  return [
    (pen) => {
      pen.save();
      pen.globalAlpha *= opacity;
      takeType(pen, font, letterSpacing);
      if (stroked && under) strokes(pen);
      if (fill !== 'none') {
        pen.fillStyle = fill;
        write(pen, (letters, x, y) => pen.fillText(letters, x, y));
      }
      if (stroked && !under) strokes(pen);
      pen.restore();
    },
  ];
}

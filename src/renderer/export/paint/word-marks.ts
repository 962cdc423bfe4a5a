// The words of a text node, line by line as the page has broken it.

import { isClear } from './box-marks';
import type { PaintMark, PaintPen } from './pen';
import { baselinePart, fontOf, inMiddle, isAsWide, takeType } from './type';

interface Line {
  text: string;
  readonly left: number;
  readonly top: number;
  right: number;
  readonly height: number;
  /** Where each letter begins. */
  readonly starts: number[];
}

export function wordMarks(
  node: Text,
  style: CSSStyleDeclaration,
  corner: { readonly left: number; readonly top: number },
): PaintMark[] {
  if (style.writingMode.startsWith('vertical')) return turnedMarks(node, style, corner);
  const lines = linesOf(node);
  if (lines.length === 0 || isClear(style.color)) return [];
  const font = fontOf(style);
  const { color, letterSpacing } = style;
  const above = baselinePart(font);
  const halo = haloOf(style.textShadow);
  const isRight = /right|end/.test(style.textAlign);
  const struck = style.textDecorationLine.includes('line-through');
  return lines.map((line) => (pen: PaintPen) => {
    const x = line.left - corner.left;
    const y = line.top - corner.top + above * line.height;
    takeType(pen, font, letterSpacing);
    const draw = (write: (text: string, x: number, y: number) => void): void => {
      if (pen.keepsText && isRight) {
        pen.textAlign = 'right';
        write(line.text, line.right - corner.left, y);
      } else if (isAsWide(pen, line.text, line.right - line.left)) write(line.text, x, y);
      else {
        Array.from(line.text).forEach((letter, k) =>
          write(
            letter,
            inMiddle(pen, letter, line.starts[k] ?? line.left, line.starts[k + 1] ?? line.right) -
              corner.left,
            y,
          ),
        );
      }
    };
    if (halo) {
      pen.strokeStyle = halo.color;
      pen.lineWidth = halo.width;
      pen.lineJoin = 'round';
      pen.setLineDash([]);
      draw((text, at, base) => pen.strokeText(text, at, base));
    }
    pen.fillStyle = color;
    draw((text, at, base) => pen.fillText(text, at, base));
    if (struck) {
      pen.beginPath();
      pen.rect(x, y - 0.3 * line.height * above, line.right - line.left, line.height / 18);
      pen.fill();
    }
  });
}

/** Latin letters in a line that runs down lie on their side. */
function turnedMarks(
  node: Text,
  style: CSSStyleDeclaration,
  corner: { readonly left: number; readonly top: number },
): PaintMark[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { top, right, width } = range.getBoundingClientRect();
  const text = node.data.trim();
  if (text === '' || width === 0) return [];
  const font = fontOf(style);
  const { color, letterSpacing } = style;
  const baseline = right - corner.left - baselinePart(font) * width;
  return [
    (pen) => {
      pen.save();
      pen.transform(0, 1, -1, 0, baseline, top - corner.top);
      takeType(pen, font, letterSpacing);
      pen.fillStyle = color;
      pen.fillText(text, 0, 0);
      pen.restore();
    },
  ];
}

/** Without the space that the page leaves out. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  if (!/\S/.test(node.data)) return lines;
  const range = document.createRange();
  let offset = 0;
  for (const letter of node.data) {
    range.setStart(node, offset);
    offset += letter.length;
    range.setEnd(node, offset);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const shown = /\s/.test(letter) ? ' ' : letter;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2 && box.left >= line.right - 1) {
      line.text += shown;
      line.right = box.right;
      line.starts.push(box.left);
    } else {
      const { left, top, right, height } = box;
      lines.push({ text: shown, left, top, right, height, starts: [left] });
    }
  }
  return lines;
}

/** Several shadows around letters, without an offset, are a border that keeps what lies under them off. */
function haloOf(shadow: string): { readonly color: string; readonly width: number } | null {
  const [, color = ''] = /^([a-z]+\([^)]*\)) 0px 0px/.exec(shadow) ?? [];
  return color === '' ? null : { color, width: 3 };
}

// The arrows of a step over the field. A filled head: the arrow is as long as on the axes; an open
// one: it only shows a direction. What is pointed at is thick, the rest steps back.

import type { CanvasPen } from '../../../../model/canvas-pen';
import type { DrawingStyle, StyleColor } from '../../../../drawing/drawing-style';
import type { StepArrowId } from '../../../../model/step-arrows/step-arrow';
import { arrowSymbol, type StepSymbol } from '../../../../model/step-symbol';
import type { ArrowPixels, DrawnStep } from './arrow-pixels';

type Pen = CanvasPen;

interface Stroke {
  readonly color: StyleColor;
  readonly width: number;
  /** Pixels of line and gap, at normal thickness. */
  readonly dash: readonly number[];
}

/** From below; the step itself lies on top. */
const strokes: Readonly<Record<StepArrowId, Stroke>> = {
  reach: { color: 'teal', width: 1.8, dash: [2, 4] },
  push: { color: 'ink', width: 2, dash: [6, 4] },
  tried: { color: 'ink', width: 1.4, dash: [6, 4] },
  decay: { color: 'ink', width: 2, dash: [2, 4] },
  carry: { color: 'teal', width: 2.6, dash: [] },
  slope: { color: 'ink', width: 2, dash: [] },
  mean: { color: 'teal', width: 2.4, dash: [] },
  move: { color: 'accent', width: 3.4, dash: [] },
};
const order = Object.keys(strokes) as StepArrowId[];

const HEAD = 9;
const CROSS = 3.5;
const LIT = 1.7;
const DIMMED = 0.3;

/** @param lit what is pointed at; null for nothing */
export function drawStepArrows(
  pen: Pen,
  { arrows, rejected }: DrawnStep,
  lit: StepSymbol | null,
  style: DrawingStyle,
): void {
  const sorted = arrows.toSorted((a, b) => order.indexOf(a.arrow.id) - order.indexOf(b.arrow.id));
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const { arrow, line, end } of sorted) {
    if (line.length === 0) continue;
    const stroke = strokes[arrow.id];
    const isLit = arrow.symbol === arrowSymbol(lit);
    pen.globalAlpha = lit === null || isLit ? 1 : DIMMED;
    drawLine(pen, line, stroke, isLit ? LIT : 1, arrow.kind, end === 'outside', style);
  }
  pen.globalAlpha = 1;
  drawCrosses(pen, rejected, style);
}

/** A cross at each step that was tried in vain. */
function drawCrosses(pen: Pen, places: DrawnStep['rejected'], style: DrawingStyle): void {
  const arm = CROSS * style.line;
  pen.beginPath();
  for (const [x, y] of places) {
    pen.moveTo(x - arm, y - arm);
    pen.lineTo(x + arm, y + arm);
    pen.moveTo(x + arm, y - arm);
    pen.lineTo(x - arm, y + arm);
  }
  pen.strokeStyle = style.card;
  pen.lineWidth = 4.4 * style.line;
  pen.stroke();
  pen.strokeStyle = style.ink;
  pen.lineWidth = 1.8 * style.line;
  pen.stroke();
}

function drawLine(
  pen: Pen,
  line: readonly number[],
  { color, width, dash }: Stroke,
  thicker: number,
  kind: ArrowPixels['arrow']['kind'],
  outside: boolean,
  style: DrawingStyle,
): void {
  const wide = width * thicker * style.line;
  const size = HEAD * Math.sqrt(thicker) * style.line;
  const strokeHead = () => {
    if (kind === 'ellipse') return;
    traceHead(pen, line, size, kind === 'length');
    pen.stroke();
  };
  // A rim of paper keeps it apart from the path and from the arrows of the field.
  pen.strokeStyle = style.card;
  pen.lineWidth = wide + 2.6 * style.line;
  traceLine(pen, line);
  pen.stroke();
  strokeHead();
  pen.strokeStyle = style[color];
  pen.lineWidth = wide;
  pen.setLineDash(dash.map((part) => part * style.line));
  traceLine(pen, line);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineWidth = Math.min(wide, 2 * style.line);
  strokeHead();
  // A head at the border is hollow: the arrow goes on.
  pen.fillStyle = outside ? style.card : style[color];
  if (kind === 'length') pen.fill();
}

function traceLine(pen: Pen, line: readonly number[]): void {
  pen.beginPath();
  for (let k = 0; k < line.length; k += 2) {
    const [x = 0, y = 0] = [line[k], line[k + 1]];
    if (k === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

function traceHead(pen: Pen, line: readonly number[], size: number, closed: boolean): void {
  const [ax = 0, ay = 0, bx = 0, by = 0] = line;
  const long = Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [(bx - ax) / long, (by - ay) / long];
  const back = Math.min(size, long * 0.7);
  const wing = back * 0.45;
  pen.beginPath();
  pen.moveTo(bx - dx * back - dy * wing, by - dy * back + dx * wing);
  pen.lineTo(bx, by);
  pen.lineTo(bx - dx * back + dy * wing, by - dy * back - dx * wing);
  if (closed) pen.closePath();
}

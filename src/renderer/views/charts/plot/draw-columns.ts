// A value by step: the line, a dot a step where there is room, and the mark of the step shown.

import type { DrawingStyle } from '../../../drawing/drawing-style';
import { xOf } from './step-x';
import type { ValueColumns } from './value-columns';
import type { ValueScale } from './value-scale';

type Pen = CanvasRenderingContext2D;

/** Pixels between steps from which each gets a dot. */
const DOT_ROOM = 6;

/** Where a line is drawn, in pixels of the plot. */
export interface Area {
  readonly width: number;
  readonly height: number;
  readonly top?: number;
}

/** What a line is drawn with. */
export interface Ink {
  /** To come, walked, and the dots of what was walked. */
  readonly pale: string;
  readonly line: string;
  readonly dot: string;
  /** Lengths of strokes and gaps; solid if left out. */
  readonly dash?: readonly number[];
}

/** The ink of the run itself. */
export const runInk = (style: DrawingStyle): Ink => ({
  pale: style.paleOnPaper,
  line: style.accent,
  dot: style.accentDeep,
});

/** Everything pale, then again strong up to `step`. */
export function drawColumns(
  pen: Pen,
  columns: ValueColumns,
  scale: ValueScale,
  area: Area,
  step: number,
  ink: Ink,
  style: DrawingStyle,
): void {
  const { width, height, top = 0 } = area;
  pen.save();
  pen.translate(0, top);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.setLineDash(ink.dash ?? []);
  pen.strokeStyle = ink.pale;
  pen.fillStyle = ink.pale;
  pen.lineWidth = 1.3 * style.line;
  strokeLine(pen, columns, scale, area);
  fillDots(pen, columns, scale, area, columns.total, 1.8 * style.line);

  const room = 4 * style.line;
  pen.save();
  pen.beginPath();
  pen.rect(-room, -room, xOf(step, columns.total, width) + room, height + 2 * room);
  pen.clip();
  pen.strokeStyle = ink.line;
  pen.lineWidth = 2.2 * style.line;
  strokeLine(pen, columns, scale, area);
  pen.restore();
  pen.fillStyle = ink.dot;
  fillDots(pen, columns, scale, area, step, 2.3 * style.line);
  pen.restore();
}

/** A hairline down the plot. */
export function drawHairline(pen: Pen, x: number, height: number, style: DrawingStyle): void {
  pen.strokeStyle = style.accent;
  pen.globalAlpha = 0.45;
  pen.lineWidth = style.line;
  pen.beginPath();
  pen.moveTo(x, 0);
  pen.lineTo(x, height);
  pen.stroke();
  pen.globalAlpha = 1;
}

/** The ball; nothing where its height is not finite. */
export function drawBall(
  pen: Pen,
  x: number,
  y: number,
  style: DrawingStyle,
  color: string = style.accent,
): void {
  if (!Number.isFinite(y)) return;
  pen.beginPath();
  pen.arc(x, y, 5 * Math.sqrt(style.line), 0, 2 * Math.PI);
  pen.fillStyle = color;
  pen.fill();
  pen.strokeStyle = style.card;
  pen.lineWidth = 2 * style.line;
  pen.stroke();
}

/** The height of the line, 0 … 1, at a step that may be fractional; NaN in a gap. */
export function heightAt(
  valueOf: (step: number) => number,
  last: number,
  scale: ValueScale,
  step: number,
): number {
  const whole = Math.floor(step);
  const a = valueOf(Math.min(whole, last));
  if (!Number.isFinite(a)) return Number.NaN;
  const low = scale.at(a);
  if (step === whole || whole >= last) return low;
  const b = valueOf(whole + 1);
  return Number.isFinite(b) ? low + (scale.at(b) - low) * (step - whole) : low;
}

function strokeLine(pen: Pen, columns: ValueColumns, scale: ValueScale, area: Area): void {
  const y = (f: number) => (1 - scale.at(f)) * area.height;
  let down = false;
  pen.beginPath();
  for (let c = 0; c < columns.arrived; c++) {
    const first = columns.first[c] ?? Number.NaN;
    if (Number.isNaN(first)) {
      // A column without a finite value is a gap.
      down = false;
      continue;
    }
    const start = columns.startOf(c);
    const end = Math.max(start, columns.startOf(c + 1) - 1);
    const x = xOf(start, columns.total, area.width);
    if (down) pen.lineTo(x, y(first));
    else pen.moveTo(x, y(first));
    down = true;
    if (start === end) continue;
    const last = columns.last[c] ?? first;
    const lowest = columns.lowest[c] ?? first;
    const highest = columns.highest[c] ?? first;
    // Only what sticks out between the ends needs a stroke of its own.
    const middle = xOf((start + end) / 2, columns.total, area.width);
    if (lowest < Math.min(first, last)) pen.lineTo(middle, y(lowest));
    if (highest > Math.max(first, last)) pen.lineTo(middle, y(highest));
    pen.lineTo(xOf(end, columns.total, area.width), y(last));
  }
  pen.stroke();
}

/** @param step dots up to here */
function fillDots(
  pen: Pen,
  columns: ValueColumns,
  scale: ValueScale,
  area: Area,
  step: number,
  radius: number,
): void {
  const alone = columns.count === columns.total;
  if (!alone || area.width / columns.total < DOT_ROOM) return;
  pen.beginPath();
  for (let c = 0; c < columns.arrived && c <= step; c++) {
    const f = columns.first[c] ?? Number.NaN;
    if (Number.isNaN(f)) continue;
    const x = xOf(c, columns.total, area.width);
    const y = (1 - scale.at(f)) * area.height;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  }
  pen.fill();
}

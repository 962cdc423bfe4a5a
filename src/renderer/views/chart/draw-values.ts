// The line of f by step, a dot a step where there is room, and the mark of the step shown.

import type { DrawingStyle } from '../drawing-style';
import type { ValueColumns } from './value-columns';
import type { ValueScale } from './value-scale';

type Pen = CanvasRenderingContext2D;

/** Pixels between steps from which each gets a dot. */
const DOT_ROOM = 6;

export interface ValuePlot {
  readonly width: number;
  readonly height: number;
}

/** x of a step in pixels; a run of one row stands at the left. */
export const xOf = (step: number, total: number, width: number): number =>
  total > 1 ? (step / (total - 1)) * width : 0;

/** Everything pale, then again strong up to `step`. */
export function drawValues(
  pen: Pen,
  columns: ValueColumns,
  scale: ValueScale,
  plot: ValuePlot,
  step: number,
  style: DrawingStyle,
): void {
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.strokeStyle = style.paleOnPaper;
  pen.fillStyle = style.paleOnPaper;
  pen.lineWidth = 1.3 * style.line;
  strokeLine(pen, columns, scale, plot);
  fillDots(pen, columns, scale, plot, columns.total, 1.8 * style.line);

  const room = 4 * style.line;
  pen.save();
  pen.beginPath();
  pen.rect(-room, -room, xOf(step, columns.total, plot.width) + room, plot.height + 2 * room);
  pen.clip();
  pen.strokeStyle = style.accent;
  pen.lineWidth = 2.2 * style.line;
  strokeLine(pen, columns, scale, plot);
  pen.restore();
  pen.fillStyle = style.accentDeep;
  fillDots(pen, columns, scale, plot, step, 2.3 * style.line);
}

/** A hairline through the step, and the ball where f is finite. */
export function drawMark(
  pen: Pen,
  x: number,
  y: number,
  plot: ValuePlot,
  style: DrawingStyle,
): void {
  pen.strokeStyle = style.accent;
  pen.globalAlpha = 0.45;
  pen.lineWidth = style.line;
  pen.beginPath();
  pen.moveTo(x, 0);
  pen.lineTo(x, plot.height);
  pen.stroke();
  pen.globalAlpha = 1;
  if (!Number.isFinite(y)) return;
  pen.beginPath();
  pen.arc(x, y, 5 * Math.sqrt(style.line), 0, 2 * Math.PI);
  pen.fillStyle = style.accent;
  pen.fill();
  pen.strokeStyle = style.card;
  pen.lineWidth = 2 * style.line;
  pen.stroke();
}

function strokeLine(pen: Pen, columns: ValueColumns, scale: ValueScale, plot: ValuePlot): void {
  const y = (f: number) => (1 - scale.at(f)) * plot.height;
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
    const x = xOf(start, columns.total, plot.width);
    if (down) pen.lineTo(x, y(first));
    else pen.moveTo(x, y(first));
    down = true;
    if (start === end) continue;
    const last = columns.last[c] ?? first;
    const lowest = columns.lowest[c] ?? first;
    const highest = columns.highest[c] ?? first;
    // Only what sticks out between the ends needs a stroke of its own.
    const middle = xOf((start + end) / 2, columns.total, plot.width);
    if (lowest < Math.min(first, last)) pen.lineTo(middle, y(lowest));
    if (highest > Math.max(first, last)) pen.lineTo(middle, y(highest));
    pen.lineTo(xOf(end, columns.total, plot.width), y(last));
  }
  pen.stroke();
}

/** @param step dots up to here */
function fillDots(
  pen: Pen,
  columns: ValueColumns,
  scale: ValueScale,
  plot: ValuePlot,
  step: number,
  radius: number,
): void {
  const alone = columns.count === columns.total;
  if (!alone || plot.width / columns.total < DOT_ROOM) return;
  pen.beginPath();
  for (let c = 0; c < columns.arrived && c <= step; c++) {
    const f = columns.first[c] ?? Number.NaN;
    if (Number.isNaN(f)) continue;
    const x = xOf(c, columns.total, plot.width);
    const y = (1 - scale.at(f)) * plot.height;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  }
  pen.fill();
}

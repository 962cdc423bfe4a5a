// Draws marks on a canvas whose origin is the plot's upper left corner.

import type { CanvasPen } from '../../../model/canvas-pen';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type {
  BallMark,
  BandMark,
  BarMark,
  ClipMark,
  DotsMark,
  FadedMark,
  LineMark,
  Mark,
  MarkColor,
  SegmentMark,
} from './marks';
import { paintBox } from '../../../drawing/outcomes/outcome-paint';
import { traceMarker } from '../../../drawing/run-marks/marker-outline';
import type { PlotArea, Series } from './series';

type Pen = CanvasPen;

/** What is left of what steps back. */
const FADED = 0.2;

const colorOf = (color: MarkColor, style: DrawingStyle): string =>
  typeof color === 'string' ? style[color] : (style.runs[color.run] ?? style)[color.ink];

/** Pixels by which a point that is a dot is long: a round cap needs a direction. */
const LONE = 0.01;

/** From the first, at the back, to the last. */
export function paintMarks(
  pen: Pen,
  marks: readonly Mark[],
  area: PlotArea,
  style: DrawingStyle,
): void {
  for (const mark of marks) paintMark(pen, mark, area, style);
}

function paintMark(pen: Pen, mark: Mark, area: PlotArea, style: DrawingStyle): void {
  switch (mark.type) {
    case 'line':
      return paintLine(pen, mark, style);
    case 'dots':
      return paintDots(pen, mark, style);
    case 'segment':
      return paintSegment(pen, mark, style);
    case 'ball':
      return paintBall(pen, mark, style);
    case 'band':
      return paintBand(pen, mark, area, style);
    case 'bar':
      return paintBar(pen, mark, style);
    case 'clip':
      return paintClipped(pen, mark, area, style);
    case 'faded':
      return paintFaded(pen, mark, area, style);
  }
}

function paintLine(pen: Pen, mark: LineMark, style: DrawingStyle): void {
  const { points, color, width, dash = [], loneDots = false } = mark;
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.setLineDash(dash.map((length) => length * style.line));
  pen.strokeStyle = colorOf(color, style);
  pen.lineWidth = width * style.line;
  pen.beginPath();
  tracePoints(pen, points, loneDots);
  pen.stroke();
  pen.restore();
}

function tracePoints(pen: Pen, { x, y }: Series, loneDots: boolean): void {
  let drawing = false;
  for (let k = 0; k < x.length; k++) {
    const [px = Number.NaN, py = Number.NaN] = [x[k], y[k]];
    if (!Number.isFinite(px + py)) {
      drawing = false;
      continue;
    }
    if (drawing) pen.lineTo(px, py);
    else pen.moveTo(px, py);
    drawing = true;
    const besideGap = Number.isNaN((y[k + 1] ?? Number.NaN) + (y[k - 1] ?? 0));
    if (loneDots && besideGap) pen.lineTo(px + LONE, py);
  }
}

function paintDots(pen: Pen, mark: DotsMark, style: DrawingStyle): void {
  const { x, y } = mark.points;
  const radius = mark.radius * style.line;
  const count = Math.min(x.length, mark.count ?? x.length);
  pen.beginPath();
  for (let k = 0; k < count; k++) {
    const [px = Number.NaN, py = Number.NaN] = [x[k], y[k]];
    if (!Number.isFinite(px + py)) continue;
    pen.moveTo(px + radius, py);
    pen.arc(px, py, radius, 0, 2 * Math.PI);
  }
  pen.fillStyle = colorOf(mark.color, style);
  pen.fill();
}

function paintSegment(pen: Pen, mark: SegmentMark, style: DrawingStyle): void {
  pen.save();
  pen.strokeStyle = colorOf(mark.color, style);
  pen.globalAlpha *= mark.opacity ?? 1;
  pen.lineWidth = style.line;
  pen.setLineDash((mark.dash ?? []).map((length) => length * style.line));
  pen.beginPath();
  pen.moveTo(...mark.from);
  pen.lineTo(...mark.to);
  pen.stroke();
  pen.restore();
}

function paintBall(
  pen: Pen,
  { x, y, color, marker = 'circle' }: BallMark,
  style: DrawingStyle,
): void {
  if (!Number.isFinite(y)) return;
  pen.beginPath();
  traceMarker(pen, marker, x, y, 5 * Math.sqrt(style.line));
  pen.fillStyle = colorOf(color, style);
  pen.fill();
  pen.strokeStyle = style.card;
  pen.lineWidth = 2 * style.line;
  pen.stroke();
}

function paintBand(pen: Pen, mark: BandMark, { height }: PlotArea, style: DrawingStyle): void {
  paintBox(pen, mark.paint, { x: mark.x, y: 0, width: mark.width, height }, style, true);
}

function paintBar(pen: Pen, { x, y, width, height, color }: BarMark, style: DrawingStyle): void {
  pen.fillStyle = colorOf(color, style);
  pen.fillRect(x, y, width, height);
}

function paintClipped(pen: Pen, mark: ClipMark, area: PlotArea, style: DrawingStyle): void {
  const { to, rim, marks } = mark;
  pen.save();
  pen.beginPath();
  pen.rect(-rim, -rim, to + rim, area.height + 2 * rim);
  pen.clip();
  paintMarks(pen, marks, area, style);
  pen.restore();
}

function paintFaded(pen: Pen, { marks }: FadedMark, area: PlotArea, style: DrawingStyle): void {
  pen.save();
  pen.globalAlpha *= FADED;
  paintMarks(pen, marks, area, style);
  pen.restore();
}

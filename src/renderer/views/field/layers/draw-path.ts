// The path over the field: what has been walked strong, what is to come pale, a dot a step, the
// ball, and −∇f at the ball. Drawn anew every frame from buffers: nothing is allocated.

import type { CanvasPen } from '../../../model/canvas-pen';
import type { DrawingStyle, RunInks } from '../../../drawing/drawing-style';
import { traceMarker } from '../../../drawing/run-marks/marker-outline';
import type { MarkerShape } from '../../../drawing/run-styles';
import { addArrow } from './draw-arrows';
import type { BorderPoint } from '../outside-point';
import type { PathPixels } from './path-pixels';

type Pen = CanvasPen;

/** The radius of the ball in pixels. */
const BALL = 6;

/**
 * @param step whole steps up to here count as walked
 * @param dash of what has been walked, at normal thickness
 * @param rimmed whether what is to come has a dark rim, on a map of many colours
 */
export function drawPath(
  pen: Pen,
  path: PathPixels,
  step: number,
  style: DrawingStyle,
  dash: readonly number[],
  rimmed: boolean,
): void {
  const walkedSegments = countUpTo(path.segmentSteps, path.segmentCount, step);
  const walkedDots = countUpTo(path.dotSteps, path.dotCount, step);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  if (rimmed) {
    pen.strokeStyle = style.isoline;
    pen.lineWidth = 3.6 * style.line;
    strokeSegments(pen, path, walkedSegments, path.segmentCount);
  }
  pen.strokeStyle = style.paleOnMap;
  pen.fillStyle = style.paleOnMap;
  pen.lineWidth = 1.2 * style.line;
  pen.globalAlpha = 0.85;
  strokeSegments(pen, path, walkedSegments, path.segmentCount);
  fillDots(pen, path, walkedDots, path.dotCount, 1.7 * style.line);
  pen.globalAlpha = 1;

  pen.strokeStyle = style.accent;
  pen.lineWidth = 2.4 * style.line;
  if (dash.length > 0) pen.setLineDash(dash.map((part) => part * style.line));
  strokeSegments(pen, path, 0, walkedSegments);
  if (dash.length > 0) pen.setLineDash([]);
  pen.fillStyle = style.accentDeep;
  fillDots(pen, path, 0, walkedDots, 2.3 * style.line);
}

/** All of a path of another run, pale and thin: what it walks is painted over it. */
export function drawAhead(pen: Pen, path: PathPixels, inks: RunInks, thickness: number): void {
  const alpha = pen.globalAlpha;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = inks.paleOnMap;
  pen.lineWidth = 1.2 * thickness;
  pen.globalAlpha = 0.85 * alpha;
  strokeSegments(pen, path, 0, path.segmentCount);
  pen.globalAlpha = alpha;
}

/** The piece from the last whole step to the ball. */
export function drawStride(
  pen: Pen,
  part: Float64Array,
  side: number,
  color: string,
  width: number,
): void {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo((part[0] ?? 0) * side, (1 - (part[1] ?? 0)) * side);
  pen.lineTo((part[2] ?? 0) * side, (1 - (part[3] ?? 0)) * side);
  pen.stroke();
}

/** −∇f from the rim of the ball; (dx, dy) a unit vector on the screen. */
export function drawSlope(
  pen: Pen,
  x: number,
  y: number,
  dx: number,
  dy: number,
  length: number,
  style: DrawingStyle,
): void {
  const rim = rimOf(style);
  const middle = rim + length / 2;
  const head = 7 * style.line;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  addArrow(pen, x + dx * middle, y + dy * middle, dx, dy, length, head);
  // A rim of paper keeps the ink apart from the path and the arrows of the field.
  pen.strokeStyle = style.card;
  pen.lineWidth = 4.6 * style.line;
  pen.stroke();
  pen.strokeStyle = style.ink;
  pen.lineWidth = 2 * style.line;
  pen.stroke();
}

/** Of the ball, with what an arrow leaves free around it. */
export const rimOf = ({ line }: DrawingStyle): number => (BALL + 2.5) * Math.sqrt(line);

const ballRadius = ({ line }: DrawingStyle): number => BALL * Math.sqrt(line);

/** Where the ball is drawn, in pixels: one on the very border a little inside, so that it is whole. */
export function wholeAt(pixel: number, side: number, style: DrawingStyle): number {
  const reach = ballRadius(style) + style.line;
  return Math.min(side - reach, Math.max(reach, pixel));
}

/** @param size of the ball, as a part of the active one's */
export function drawBall(
  pen: Pen,
  x: number,
  y: number,
  color: string,
  marker: MarkerShape,
  style: DrawingStyle,
  size = 1,
): void {
  pen.beginPath();
  traceMarker(pen, marker, x, y, size * ballRadius(style));
  pen.lineJoin = 'round';
  pen.fillStyle = color;
  pen.fill();
  pen.strokeStyle = style.card;
  pen.lineWidth = 2 * style.line;
  pen.stroke();
}

/** Where another run starts: its marker, hollow. */
export function drawStart(
  pen: Pen,
  x: number,
  y: number,
  color: string,
  marker: MarkerShape,
  style: DrawingStyle,
): void {
  pen.lineJoin = 'round';
  pen.beginPath();
  traceMarker(pen, marker, x, y, 1.15 * ballRadius(style));
  pen.strokeStyle = style.card;
  pen.lineWidth = 4.6 * style.line;
  pen.stroke();
  pen.strokeStyle = color;
  pen.lineWidth = 2 * style.line;
  pen.stroke();
}

/**
 * A point outside: hollow, at the border, pointing to where it is.
 *
 * @param part of the size of the active run's
 */
export function drawAway(
  pen: Pen,
  at: BorderPoint,
  side: number,
  color: string,
  style: DrawingStyle,
  part = 1,
): void {
  const size = 7 * part * Math.sqrt(style.line);
  const x = Math.min(side - 1.5, Math.max(1.5, at.u * side));
  const y = Math.min(side - 1.5, Math.max(1.5, (1 - at.v) * side));
  const dx = at.du;
  const dy = -at.dv;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - dx * 2 * size - dy * size, y - dy * 2 * size + dx * size);
  pen.lineTo(x - dx * 2 * size + dy * size, y - dy * 2 * size - dx * size);
  pen.closePath();
  pen.lineJoin = 'round';
  pen.fillStyle = style.card;
  pen.fill();
  pen.strokeStyle = color;
  pen.lineWidth = 2.2 * style.line;
  pen.stroke();
}

/** How many of the ascending steps are at most `step`. */
export function countUpTo(steps: Uint32Array, count: number, step: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] ?? 0) <= step) low = middle + 1;
    else high = middle;
  }
  return low;
}

function strokeSegments(pen: Pen, { segments }: PathPixels, from: number, to: number): void {
  let endX = Number.NaN;
  let endY = Number.NaN;
  pen.beginPath();
  for (let k = 4 * from; k < 4 * to; k += 4) {
    const ax = segments[k] ?? 0;
    const ay = segments[k + 1] ?? 0;
    // One line as long as one segment begins where the last ended: round joins, one stroke.
    if (ax !== endX || ay !== endY) pen.moveTo(ax, ay);
    endX = segments[k + 2] ?? 0;
    endY = segments[k + 3] ?? 0;
    pen.lineTo(endX, endY);
  }
  pen.stroke();
}

function fillDots(pen: Pen, { dots }: PathPixels, from: number, to: number, radius: number): void {
  pen.beginPath();
  for (let k = 2 * from; k < 2 * to; k += 2) {
    const x = dots[k] ?? 0;
    const y = dots[k + 1] ?? 0;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  }
  pen.fill();
}

// The field of −∇f (or ∇f) as one arrow a cell. An arrow stands in the middle of its cell and
// never leaves it; a slope of zero is a dot, a non-finite one nothing.

import type { CanvasPen } from '../../../model/canvas-pen';
import type { FieldSample } from '../../../../shared/protocol/protocol';
import type { Viewport } from '../../../model/viewport/viewport';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { ArrowScale } from './arrow-scale';

/** The part of its cell that the longest arrow fills. */
export const LONGEST_IN_CELL = 0.92;

/**
 * The side of a cell in pixels: smaller than the frame's own when an old, wider sample shows, and
 * never larger, when the sample is of a frame to come.
 */
export const cellSide = (sample: FieldSample, viewport: Viewport, side: number): number => {
  const { x0 } = sample;
  const [a = 0, b = 1] = [x0[x0.length >> 1], x0[(x0.length >> 1) + 1]];
  return Math.min(Math.abs(viewport.x0(b) - viewport.x0(a)), 1 / x0.length) * side;
};

/** Adds an arrow from its middle to a path: the tip points along (dx, dy), a unit vector. */
export function addArrow(
  pen: CanvasPen,
  x: number,
  y: number,
  dx: number,
  dy: number,
  length: number,
  head: number,
): void {
  const tipX = x + (dx * length) / 2;
  const tipY = y + (dy * length) / 2;
  const back = Math.min(head, length * 0.6);
  const wing = back * 0.55;
  pen.moveTo(x - (dx * length) / 2, y - (dy * length) / 2);
  pen.lineTo(tipX, tipY);
  pen.moveTo(tipX - dx * back - dy * wing, tipY - dy * back + dx * wing);
  pen.lineTo(tipX, tipY);
  pen.lineTo(tipX - dx * back + dy * wing, tipY - dy * back - dx * wing);
}

/** Keeps a slope times a rate inside float64, whatever the frame: 1e200 · 1e-200 and not 1e-400. */
export const widthOf = ({ frame }: Viewport): number => Math.abs(frame.x0[1] - frame.x0[0]);

/** What an arrow must know of the height map under it. */
export interface ArrowBackground {
  /** Whether something else must be read at this pixel; then the arrow is left out. */
  readonly hidden: (x: number, y: number) => boolean;
  /** Whether the height map is dark here, in data coordinates. */
  readonly dark: (x0: number, x1: number) => boolean;
}

export function drawArrows(
  pen: CanvasPen,
  sample: FieldSample,
  viewport: Viewport,
  side: number,
  uphill: boolean,
  lengths: ArrowScale,
  style: DrawingStyle,
  background: ArrowBackground,
): void {
  const cell = cellSide(sample, viewport, side);
  const head = Math.max(2.5, cell * 0.24);
  const sign = uphill ? 1 : -1;
  const reach = widthOf(viewport);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.lineWidth = Math.min(1.15 * style.line, cell / 8);
  const columns = Float64Array.from(sample.x0, (x0) => viewport.x0(x0) * side);
  const onDark: ArrowPlace[] = [];
  const onLight: ArrowPlace[] = [];
  sample.x1.forEach((x1, j) => {
    const y = (1 - viewport.x1(x1)) * side;
    sample.x0.forEach((x0, i) => {
      const x = columns[i]!;
      const k = 2 * (j * sample.x0.length + i);
      const g0 = sample.gradients[k] ?? 0;
      const g1 = sample.gradients[k + 1] ?? 0;
      const size = Math.hypot(g0, g1);
      if (!Number.isFinite(size) || background.hidden(x, y)) return;
      const places = background.dark(x0, x1) ? onDark : onLight;
      const length = lengths.length(size) * cell * LONGEST_IN_CELL;
      // The way that a step goes on this plane, whose axes may be logarithmic.
      const d0 = g0 * viewport.x0.rate(x0) * reach;
      const d1 = g1 * viewport.x1.rate(x1) * reach;
      const far = Math.hypot(d0, d1);
      const shows = length > 1 && far > 0 && Number.isFinite(far);
      // On screen x1 grows upwards.
      const way = shows ? { dx: (sign * d0) / far, dy: (-sign * d1) / far, length } : null;
      places.push({ x, y, way });
    });
  });
  strokeArrows(pen, onDark, head, style.contour, 0.72);
  strokeArrows(pen, onLight, head, style.isoline, 0.85);
  pen.globalAlpha = 1;
}

interface ArrowPlace {
  readonly x: number;
  readonly y: number;
  /** null for a dot. */
  readonly way: { readonly dx: number; readonly dy: number; readonly length: number } | null;
}

function strokeArrows(
  pen: CanvasPen,
  places: readonly ArrowPlace[],
  head: number,
  color: string,
  alpha: number,
): void {
  pen.beginPath();
  for (const { x, y, way } of places) {
    if (way) addArrow(pen, x, y, way.dx, way.dy, way.length, head);
    else addDot(pen, x, y);
  }
  pen.strokeStyle = color;
  pen.globalAlpha = alpha;
  pen.stroke();
}

/** A line of no length: round caps make it a dot as wide as the lines. */
function addDot(pen: CanvasPen, x: number, y: number): void {
  pen.moveTo(x, y);
  pen.lineTo(x, y + 0.01);
}

/** A small cross on each known minimum, with its number where a legend names them. */
export function drawMinima(
  pen: CanvasPen,
  minima: readonly (readonly number[])[],
  viewport: Viewport,
  side: number,
  style: DrawingStyle,
  numbered: boolean,
): void {
  const arm = 3.5 * Math.sqrt(style.line);
  const crosses = () => {
    pen.beginPath();
    for (const [x0 = Number.NaN, x1 = Number.NaN] of minima) {
      const x = viewport.x0(x0) * side;
      const y = (1 - viewport.x1(x1)) * side;
      pen.moveTo(x - arm, y - arm);
      pen.lineTo(x + arm, y + arm);
      pen.moveTo(x + arm, y - arm);
      pen.lineTo(x - arm, y + arm);
    }
    pen.stroke();
  };
  pen.lineCap = 'round';
  pen.strokeStyle = style.isoline;
  pen.lineWidth = 3.6 * style.line;
  crosses();
  pen.strokeStyle = style.contour;
  pen.lineWidth = 1.6 * style.line;
  crosses();
  if (!numbered) return;
  pen.font = `600 ${style.font}`;
  pen.lineWidth = 3 * style.line;
  pen.lineJoin = 'round';
  pen.strokeStyle = style.isoline;
  pen.fillStyle = style.contour;
  minima.forEach(([x0 = Number.NaN, x1 = Number.NaN], i) => {
    const x = viewport.x0(x0) * side + 2 * arm;
    const y = (1 - viewport.x1(x1)) * side - arm;
    pen.strokeText(String(i + 1), x, y);
    pen.fillText(String(i + 1), x, y);
  });
}

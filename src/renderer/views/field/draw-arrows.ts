// The field of −∇f (or ∇f) as one arrow a cell. An arrow stands in the middle of its cell and
// never leaves it; a slope of zero is a dot, a non-finite one nothing.

import type { FieldSample } from '../../../shared/protocol';
import type { Stage } from '../../state/stage';
import type { DrawingStyle } from '../drawing-style';
import type { ArrowLength } from './arrow-length';

/** The part of its cell that the longest arrow fills. */
export const LONGEST = 0.92;

/** The side of a cell in pixels: smaller than the frame's own when an old, wider sample shows. */
export const cellSide = (sample: FieldSample, stage: Stage, side: number): number => {
  const [a = 0, b = 1] = sample.x0;
  return Math.abs(stage.x0(b) - stage.x0(a)) * side;
};

/** Adds an arrow from its middle to the pen's path: the tip points along (dx, dy), a unit vector. */
export function addArrow(
  pen: CanvasRenderingContext2D,
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

/** @param hidden whether something else must be read at this pixel; then the arrow is left out */
export function drawArrows(
  pen: CanvasRenderingContext2D,
  sample: FieldSample,
  stage: Stage,
  side: number,
  uphill: boolean,
  lengths: ArrowLength,
  style: DrawingStyle,
  hidden: (x: number, y: number) => boolean,
): void {
  const cell = cellSide(sample, stage, side);
  const head = Math.max(2.5, cell * 0.24);
  const sign = uphill ? 1 : -1;
  pen.strokeStyle = style.arrow;
  pen.fillStyle = style.arrow;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.lineWidth = Math.min(1.1 * style.line, cell / 10);
  pen.globalAlpha = 0.85;
  pen.beginPath();
  const dots: [number, number][] = [];
  sample.x1.forEach((x1, j) => {
    const y = (1 - stage.x1(x1)) * side;
    sample.x0.forEach((x0, i) => {
      const x = stage.x0(x0) * side;
      const k = 2 * (j * sample.x0.length + i);
      const g0 = sample.gradients[k] ?? 0;
      const g1 = sample.gradients[k + 1] ?? 0;
      const size = Math.hypot(g0, g1);
      if (!Number.isFinite(size) || hidden(x, y)) return;
      const length = lengths.length(size) * cell * LONGEST;
      if (length < 1) dots.push([x, y]);
      // On screen x1 grows upwards.
      else addArrow(pen, x, y, (sign * g0) / size, (-sign * g1) / size, length, head);
    });
  });
  pen.stroke();
  pen.beginPath();
  for (const [x, y] of dots) {
    pen.moveTo(x + 1, y);
    pen.arc(x, y, style.line, 0, 2 * Math.PI);
  }
  pen.fill();
  pen.globalAlpha = 1;
}

/** A small cross on each known minimum. */
export function drawMinima(
  pen: CanvasRenderingContext2D,
  minima: readonly (readonly number[])[],
  stage: Stage,
  side: number,
  style: DrawingStyle,
): void {
  const arm = 3.5 * Math.sqrt(style.line);
  const crosses = () => {
    pen.beginPath();
    for (const [x0 = Number.NaN, x1 = Number.NaN] of minima) {
      const x = stage.x0(x0) * side;
      const y = (1 - stage.x1(x1)) * side;
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
}

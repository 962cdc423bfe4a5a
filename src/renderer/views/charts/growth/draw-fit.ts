// The line on which the distance would go on without rounding.

import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Area } from '../plot/draw-columns';
import { xOf } from '../plot/step-x';
import type { ValueScale } from '../plot/value-scale';
import type { StraightPart } from './straight-part';

type Pen = CanvasRenderingContext2D;

/** The line goes on by this part of itself, so that it can be seen who leaves it. */
const FURTHER = 0.12;

/** @param total steps + 1 of the axis */
export function drawFit(
  pen: Pen,
  line: StraightPart,
  total: number,
  scale: ValueScale,
  { width, height }: Area,
  style: DrawingStyle,
): void {
  const end = Math.min(total - 1, line.to + Math.max(1, FURTHER * (line.to - line.from)));
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  pen.beginPath();
  pen.strokeStyle = style.ink;
  pen.lineWidth = style.line;
  pen.setLineDash([4, 3]);
  pen.moveTo(xOf(line.from, total, width), yOf(line, line.from, scale, height));
  pen.lineTo(xOf(end, total, width), yOf(line, end, scale, height));
  pen.stroke();
  pen.restore();
}

/** A line that leaves float64 ends at the border. */
const yOf = (line: StraightPart, step: number, scale: ValueScale, height: number): number =>
  (1 - scale.at(Math.min(Number.MAX_VALUE, 10 ** line.at(step)))) * height;

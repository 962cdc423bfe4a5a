// The outcome bands behind the lines.

import type { SweepResult } from '../../../model/queries/results';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Area } from '../plot/draw-columns';
import type { LogAxis } from '../plot/log-axis';
import { outcomeBands } from '../plot/outcome-bands';
import { paintBox, paintOf } from '../plot/outcome-paint';

export function drawBands(
  pen: CanvasRenderingContext2D,
  sweep: SweepResult,
  axis: LogAxis,
  { width, height }: Area,
  style: DrawingStyle,
): void {
  for (const { kind, from, to } of outcomeBands(sweep)) {
    const x = axis.at(from) * width;
    const wide = axis.at(to) * width - x;
    paintBox(pen, paintOf[kind], { x, y: 0, width: wide, height }, style, true);
  }
}

// The outcome bands behind the lines, each with its name where it has room.

import type { OutcomeKind } from '../../../core/outcome-kinds';
import type { Language } from '../../../core/words';
import { verdictTitle } from '../../../shared/verdict';
import type { SweepResult } from '../../state/results';
import type { DrawingStyle } from '../drawing-style';
import type { Area } from '../plot/draw-columns';
import type { LogAxis } from '../plot/log-axis';
import { outcomeBands } from '../plot/outcome-bands';
import { paintBox, paintOf } from '../plot/outcome-paint';

type Pen = CanvasRenderingContext2D;

export function drawBands(
  pen: Pen,
  sweep: SweepResult,
  axis: LogAxis,
  { width, height }: Area,
  language: Language,
  style: DrawingStyle,
): void {
  pen.font = style.font;
  for (const { kind, from, to } of outcomeBands(sweep)) {
    const x = axis.at(from) * width;
    const wide = axis.at(to) * width - x;
    paintBox(pen, paintOf[kind], { x, y: 0, width: wide, height }, style, true);
    nameBand(pen, kind, x, wide, height, language, style);
  }
}

/** Across at the foot, or upright where only that fits. */
function nameBand(
  pen: Pen,
  kind: OutcomeKind,
  x: number,
  wide: number,
  height: number,
  language: Language,
  style: DrawingStyle,
): void {
  const text = verdictTitle(kind)[language];
  const size = style.label;
  const long = pen.measureText(text).width;
  const upright = long + 6 > wide;
  if (upright && (wide < 1.15 * size || long > height - size)) return;
  pen.save();
  pen.textAlign = upright ? 'left' : 'center';
  pen.textBaseline = upright ? 'middle' : 'alphabetic';
  pen.translate(x + wide / 2, height - 0.5 * size);
  if (upright) pen.rotate(-Math.PI / 2);
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeStyle = style.paper;
  pen.globalAlpha = 0.8;
  pen.strokeText(text, 0, 0);
  pen.globalAlpha = 1;
  pen.fillStyle = style.ink;
  pen.fillText(text, 0, 0);
  pen.restore();
}

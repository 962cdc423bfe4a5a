// The two panels of the gradient view, and between them a strip per coordinate: where x ± h is x.

import type { DrawingStyle } from '../../../drawing/drawing-style';
import { xOf } from '../plot/step-x';
import type { Drawn } from './prepare';

export interface Band {
  readonly top: number;
  readonly height: number;
}

export interface Panels {
  readonly sizes: Band;
  readonly strips: readonly Band[];
  readonly errors: Band;
}

/** @param rows how many coordinates have a strip */
export function layPanels(height: number, style: DrawingStyle, rows: number): Panels {
  const strip = Math.ceil(1.15 * style.label);
  const gap = Math.ceil(0.55 * style.label);
  const rest = height - rows * strip - 2 * gap;
  const upper = Math.round(rest * 0.5);
  return {
    sizes: { top: 0, height: upper },
    strips: Array.from({ length: rows }, (_, k) => ({
      top: upper + gap + k * strip,
      height: strip - 3,
    })),
    errors: { top: height - (rest - upper), height: rest - upper },
  };
}

/** A bar over the steps at which x ± h is x, one strip a coordinate. */
export function drawLost(
  pen: CanvasRenderingContext2D,
  { total, panels, lost }: Pick<Drawn, 'total' | 'panels' | 'lost'>,
  width: number,
  style: DrawingStyle,
): void {
  panels.strips.forEach(({ top, height }, row) => {
    pen.fillStyle = style.grid;
    pen.fillRect(0, top + height / 2, width, 1);
    pen.fillStyle = style.iceInk;
    for (const { from, to } of lost[row]?.spans ?? []) {
      const left = xOf(from, total, width);
      pen.fillRect(left - 1.5, top, Math.max(3, xOf(to, total, width) - left + 1.5), height);
    }
  });
}

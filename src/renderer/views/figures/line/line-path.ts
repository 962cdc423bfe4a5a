// Curves and lines of a slice as SVG paths, clipped to the plot, so that no attribute gets a
// number it cannot hold.

import { clipSegment } from '../../../drawing/clip';
import type { SliceLine, LineScale } from './line-scale';

/** Of the plot, in pixels. */
export interface LineArea {
  readonly width: number;
  readonly height: number;
}

const part = new Float64Array(4);

/** The curve, with gaps where f is no finite number. */
export function curvePath(
  { offsets, values, f }: SliceLine,
  scale: LineScale,
  box: LineArea,
): string {
  const pen = new Pen(box);
  for (let k = 1; k < offsets.length; k++) {
    pen.segment(
      scale.across(offsets[k - 1] ?? 0),
      scale.up((values[k - 1] ?? Number.NaN) - f),
      scale.across(offsets[k] ?? 0),
      scale.up((values[k] ?? Number.NaN) - f),
    );
  }
  return pen.text;
}

/** The straight line of that slope through a point, from edge to edge. */
export function straightPath(
  through: { readonly offset: number; readonly difference: number },
  slope: number,
  scale: LineScale,
  box: LineArea,
): string {
  const pen = new Pen(box);
  const at = (across: number) =>
    scale.up(through.difference + slope * (scale.offset(across) - through.offset));
  pen.segment(0, at(0), 1, at(1));
  return pen.text;
}

/** Draws in the unit square, y up. */
class Pen {
  text = '';
  private last = '';

  constructor(private readonly box: LineArea) {}

  segment(ax: number, ay: number, bx: number, by: number): void {
    if (!clipSegment(ax, ay, bx, by, part)) return;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = part;
    const begin = this.at(x0, y0);
    const end = this.at(x1, y1);
    this.text += this.last === begin ? `L${end}` : `M${begin}L${end}`;
    this.last = end;
  }

  private at(x: number, y: number): string {
    return `${(x * this.box.width).toFixed(2)},${((1 - y) * this.box.height).toFixed(2)}`;
  }
}

// The preview: while the frame zooms by itself, and until contours are traced, the same bands of
// colour, painted point by point at half the resolution, which takes a small part of a frame.

import type { CanvasPen } from '../../../model/canvas-pen';
import { bisectRight, rgb } from 'd3';
import type { SurfaceSample } from '../../../../shared/protocol/protocol';
import type { HeightScale } from '../../../model/viewport/height-scale';
import type { Viewport } from '../../../model/viewport/viewport';
import { heightColor } from '../../../drawing/palette';
import { bandLevels } from './band-trace';
import { bandHeight } from './draw-contours';

/** CSS pixels a painted point. */
const COARSE = 2;

export class ContourPreview {
  private readonly canvas = document.createElement('canvas');
  private readonly brush = this.canvas.getContext('2d');
  private pixels: ImageData | null = null;

  draw(
    pen: CanvasPen,
    sample: SurfaceSample,
    heightScale: HeightScale,
    viewport: Viewport,
    side: number,
  ): void {
    const { canvas, brush } = this;
    const count = Math.max(1, Math.ceil(side / COARSE));
    if (!brush) return;
    if (this.pixels?.width !== count) {
      canvas.width = canvas.height = count;
      this.pixels = brush.createImageData(count, count);
    }
    const levels = Float64Array.from(bandLevels(heightScale));
    const colors = Int32Array.from(levels, (level) =>
      packed(heightColor(bandHeight(heightScale, level))),
    );
    const columns = indices(sample.x0, (w) => viewport.x0.invert(w), count);
    const rows = indices(sample.x1, (w) => viewport.x1.invert(1 - w), count);
    paint(new Int32Array(this.pixels.data.buffer), sample, columns, rows, levels, colors);
    brush.putImageData(this.pixels, 0, 0);
    pen.drawImage(canvas, 0, 0, side, side);
  }
}

/** For `count` points over the frame, where each lies among the samples; NaN outside of them. */
function indices(
  positions: readonly number[],
  at: (w: number) => number,
  count: number,
): Float64Array {
  const last = positions.length - 1;
  return Float64Array.from({ length: count }, (_, k) => {
    const x = at((k + 0.5) / count);
    const i = Math.min(last - 1, bisectRight(positions, x) - 1);
    const [a, b] = [positions[i] ?? Number.NaN, positions[i + 1] ?? Number.NaN];
    const index = i + (x - a) / (b - a);
    return index >= 0 && index <= last ? index : Number.NaN;
  });
}

/** A colour as the four bytes of a pixel, red first in memory. */
function packed(color: string): number {
  const { r, g, b } = rgb(color);
  return 0xff000000 | (b << 16) | (g << 8) | r;
}

/** Numbers only: this runs for twenty thousand points a frame. NaN and what has no sample is paper. */
function paint(
  pixels: Int32Array,
  { values, x0, x1 }: SurfaceSample,
  columns: Float64Array,
  rows: Float64Array,
  levels: Float64Array,
  colors: Int32Array,
): void {
  const across = x0.length;
  const line = new Float64Array(across);
  let at = 0;
  // Neighbours mostly lie in the same band: the search begins where the last one ended.
  let band = 0;
  // Counted, not iterated: an iterator makes heap objects of its numbers.
  for (let n = 0; n < rows.length; n++) {
    const y = rows[n]!;
    const j = Math.min(Math.floor(y), x1.length - 2);
    const t = y - j;
    for (let i = 0; i < across; i++) {
      const k = j * across + i;
      line[i] = values[k]! * (1 - t) + values[k + across]! * t;
    }
    for (let m = 0; m < columns.length; m++) {
      const x = columns[m]!;
      const i = Math.min(Math.floor(x), across - 2);
      const s = x - i;
      const f = line[i]! * (1 - s) + line[i + 1]! * s;
      if (f - f === 0) {
        while (band > 0 && f < levels[band]!) band--;
        while (band + 1 < levels.length && f >= levels[band + 1]!) band++;
        pixels[at++] = colors[band]!;
      } else {
        pixels[at++] = 0;
      }
    }
  }
}

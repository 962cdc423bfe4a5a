// The height of f as filled bands with thin lines between them. Where f is not finite the paper
// shows through.

import type { CanvasPen } from '../../../model/canvas-pen';
import type { SurfaceSample } from '../../../../shared/protocol/protocol';
import type { HeightScale } from '../../../model/viewport/height-scale';
import { heightColor } from '../../../drawing/palette';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { between, type ContourRings, type GridPixels } from './contour-rings';

/** The middle height of the band above a level. */
export function bandHeight(heightScale: HeightScale, level: number): number {
  const above = heightScale.levels.find((l) => l > level) ?? heightScale.high;
  return (heightScale.height(level) + heightScale.height(above)) / 2;
}

export function drawContours(
  pen: CanvasPen,
  bands: readonly ContourRings[],
  grid: GridPixels,
  sample: SurfaceSample,
  heightScale: HeightScale,
  style: DrawingStyle,
): void {
  for (const { level, rings } of bands) {
    pen.beginPath();
    for (const ring of rings) trace(pen, ring, grid);
    pen.fillStyle = heightColor(bandHeight(heightScale, level));
    pen.fill('evenodd');
  }
  pen.strokeStyle = style.contour;
  pen.globalAlpha = 0.8;
  pen.lineWidth = 0.8 * style.line;
  pen.beginPath();
  for (const { rings } of bands.slice(1)) for (const ring of rings) traceInside(pen, ring, grid);
  pen.stroke();
  pen.globalAlpha = 1;
  clearNonFinite(pen, sample, grid);
}

function trace(pen: CanvasPen, ring: Float64Array, grid: GridPixels): void {
  for (let k = 0; k < ring.length; k += 2) {
    const x = between(grid.x, ring[k] ?? 0);
    const y = between(grid.y, ring[k + 1] ?? 0);
    if (k === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
}

/** A ring without the pieces that only close it along the edge of the sample. */
function traceInside(pen: CanvasPen, ring: Float64Array, grid: GridPixels): void {
  const right = grid.x.length - 1;
  const top = grid.y.length - 1;
  let down = false;
  for (let k = 0; k + 3 < ring.length; k += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[k], ring[k + 1], ring[k + 2], ring[k + 3]];
    const onEdge =
      (ax === bx && (ax === 0 || ax === right)) || (ay === by && (ay === 0 || ay === top));
    if (!onEdge) {
      if (!down) pen.moveTo(between(grid.x, ax), between(grid.y, ay));
      pen.lineTo(between(grid.x, bx), between(grid.y, by));
    }
    down = !onEdge;
  }
}

function clearNonFinite(pen: CanvasPen, { values, x0, x1 }: SurfaceSample, grid: GridPixels): void {
  const across = x0.length;
  const line = (lines: Float64Array, i: number) =>
    lines[Math.min(lines.length - 1, Math.max(0, i))] ?? 0;
  for (let k = 0; k < values.length; k++) {
    if (Number.isFinite(values[k])) continue;
    const i = k % across;
    const j = Math.floor(k / across);
    const x = line(grid.x, i - 1);
    const y = line(grid.y, Math.min(j + 1, x1.length - 1));
    pen.clearRect(x, y, line(grid.x, i + 1) - x, line(grid.y, j - 1) - y);
  }
}

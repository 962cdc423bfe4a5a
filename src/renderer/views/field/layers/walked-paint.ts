// What a run has walked, painted as it walks: each frame adds what is new, so that eight long runs
// cost no more than their last steps. Dashes go on where they stopped, and markers keep their
// distance.

import type { CanvasPen } from '../../../model/canvas-pen';
import { traceMarker } from '../../../drawing/run-marks/marker-outline';
import type { RunStyle } from '../../../drawing/run-styles';
import { countUpTo } from './draw-path';
import type { PathPixels } from './path-pixels';

type Pen = CanvasPen;

/** How a run is painted; lengths in pixels at normal thickness. */
export interface RunPaint {
  readonly look: Pick<RunStyle, 'dash' | 'marker'>;
  readonly line: string;
  readonly dot: string;
  /** Around lines and markers, so that they stand out from the map. */
  readonly rim: string;
  readonly width: number;
  /** Line thickness as a factor. */
  readonly thickness: number;
}

const MARKER = 3;
/** From one marker to the next, in pixels at normal thickness. */
const APART = 17;

export class WalkedPaint {
  private segments = 0;
  private dots = 0;
  /** Of what has been painted, in pixels: where in its pattern the dash stands. */
  private length = 0;
  private markerX = Number.NaN;
  private markerY = Number.NaN;

  /** Nothing is painted. */
  reset(): void {
    this.segments = this.dots = this.length = 0;
    this.markerX = this.markerY = Number.NaN;
  }

  /** Whether more is painted than has been walked at a step: it cannot be taken back. */
  isBeyond(path: PathPixels, step: number): boolean {
    return countUpTo(path.segmentSteps, path.segmentCount, step) < this.segments;
  }

  /** Paints what has been walked since the last time. */
  advance(pen: Pen, path: PathPixels, step: number, paint: RunPaint): void {
    const segments = countUpTo(path.segmentSteps, path.segmentCount, step);
    const dots = countUpTo(path.dotSteps, path.dotCount, step);
    if (segments > this.segments) this.stroke(pen, path, segments, paint);
    if (dots > this.dots) this.mark(pen, path, dots, paint);
  }

  private stroke(pen: Pen, { segments }: PathPixels, to: number, paint: RunPaint): void {
    const { look, line, rim, width, thickness } = paint;
    pen.beginPath();
    const from = this.length;
    let [endX, endY] = [Number.NaN, Number.NaN];
    for (let k = 4 * this.segments; k < 4 * to; k += 4) {
      const [ax, ay] = [segments[k] ?? 0, segments[k + 1] ?? 0];
      const [bx, by] = [segments[k + 2] ?? 0, segments[k + 3] ?? 0];
      if (ax !== endX || ay !== endY) pen.moveTo(ax, ay);
      pen.lineTo(bx, by);
      this.length += Math.hypot(bx - ax, by - ay);
      [endX, endY] = [bx, by];
    }
    this.segments = to;
    pen.lineJoin = 'round';
    pen.lineCap = 'butt';
    pen.lineWidth = (width + 2) * thickness;
    pen.strokeStyle = rim;
    pen.stroke();
    pen.setLineDash(look.dash.map((part) => part * thickness));
    pen.lineDashOffset = from;
    pen.lineWidth = width * thickness;
    pen.strokeStyle = line;
    pen.stroke();
    pen.setLineDash([]);
    pen.lineDashOffset = 0;
  }

  private mark(pen: Pen, { dots }: PathPixels, to: number, paint: RunPaint): void {
    const { look, dot, rim, thickness } = paint;
    const apart = APART * thickness;
    pen.beginPath();
    for (let k = 2 * this.dots; k < 2 * to; k += 2) {
      const x = dots[k] ?? 0;
      const y = dots[k + 1] ?? 0;
      if (Math.hypot(x - this.markerX, y - this.markerY) < apart) continue;
      [this.markerX, this.markerY] = [x, y];
      traceMarker(pen, look.marker, x, y, MARKER * thickness);
    }
    this.dots = to;
    pen.lineJoin = 'round';
    pen.strokeStyle = rim;
    pen.lineWidth = 1.6 * thickness;
    pen.stroke();
    pen.fillStyle = dot;
    pen.fill();
  }
}

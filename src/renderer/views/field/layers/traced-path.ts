// A run as pixels of the field, which keeps up with the run as it arrives.

import type { Trajectory } from '../../../../core/run/trajectory';
import type { Viewport } from '../../../model/viewport/viewport';
import { PathPixels } from './path-pixels';

export class TracedPath {
  readonly pixels: PathPixels;
  private rows: Float64Array | null = null;
  private length = 0;

  constructor(viewport: Viewport) {
    this.pixels = new PathPixels(viewport, 1);
  }

  /** Begins anew: another run, frame or size. @param side of the frame, in pixels */
  restart(run: Trajectory | null, viewport: Viewport, side: number): void {
    this.pixels.reset(viewport, side);
    this.rows = run?.rows ?? null;
    this.length = 0;
  }

  /** Whether the run is another one, or shows less than before; parts of one run share their rows. */
  isOutdated(run: Trajectory | null): boolean {
    return (run?.rows ?? null) !== this.rows || (run?.length ?? 0) < this.length;
  }

  /**
   * @param rows so many at most are brought to pixels
   * @returns whether all that has arrived is on the path
   */
  trace(run: Trajectory | null, rows: number): boolean {
    this.length = run?.length ?? 0;
    return !run || this.pixels.advance(run, rows);
  }
}

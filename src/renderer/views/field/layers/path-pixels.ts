// A path of up to a million steps as the few segments and dots that the screen can tell apart.
// One pass in float64, in parts, so that no frame has to take a whole run. Steps closer than half
// a pixel are one; a segment that has been drawn before (a cycle) is not drawn again, so the
// first visit decides from which step on it counts as walked.

import type { Trajectory } from '../../../../core/run/trajectory';
import type { Viewport } from '../../../model/viewport/viewport';
import { clipSegment } from '../../../drawing/clip';
import { cellOf, DrawnCells } from '../../../drawing/drawn-cells';

/** More segments than this are a solid patch at any size of screen. */
const MOST = 8192;
/** Positions on one axis that are told apart. */
const FINEST = 2047;

export class PathPixels {
  /** Pixels: x, y of the two ends of each segment, y downwards. */
  readonly segments = new Float32Array(4 * MOST);
  /** The step at which each segment has been walked; ascending. */
  readonly segmentSteps = new Uint32Array(MOST);
  segmentCount = 0;
  /** Pixels: x, y of each dot. */
  readonly dots = new Float32Array(2 * MOST);
  readonly dotSteps = new Uint32Array(MOST);
  dotCount = 0;

  private readonly drawnSegments = new DrawnCells(MOST);
  private readonly drawnDots = new DrawnCells(MOST);
  private readonly part = new Float64Array(4);
  private next = 0;
  private lastU = Number.NaN;
  private lastV = Number.NaN;

  /** @param side the frame's side in pixels */
  constructor(
    private viewport: Viewport,
    private side: number,
  ) {}

  /** Forgets the run; the buffers stay, as a drag resets a path every frame. */
  reset(viewport: Viewport, side: number): void {
    this.viewport = viewport;
    this.side = side;
    this.segmentCount = 0;
    this.dotCount = 0;
    this.drawnSegments.clear();
    this.drawnDots.clear();
    this.next = 0;
    this.lastU = Number.NaN;
    this.lastV = Number.NaN;
  }

  /**
   * Takes at most `count` more rows of the same run.
   *
   * @returns whether all rows that are here have been taken
   */
  advance(trajectory: Trajectory, count: number): boolean {
    const { viewport, side } = this;
    // Full buffers are a solid patch: what would come on top of it cannot be seen.
    if (this.segmentCount === MOST && this.dotCount === MOST) return true;
    const near = 0.5 / side;
    const end = Math.min(trajectory.length, this.next + count);
    let heldX0 = Number.NaN;
    let heldX1 = Number.NaN;
    for (let step = this.next; step < end; step++) {
      const x0 = trajectory.x(step, 0);
      const x1 = trajectory.x(step, 1);
      // A run that has stopped costs no scale.
      if (x0 === heldX0 && x1 === heldX1) continue;
      heldX0 = x0;
      heldX1 = x1;
      const u = viewport.x0(x0);
      const v = viewport.x1(x1);
      if (Math.abs(u - this.lastU) < near && Math.abs(v - this.lastV) < near) continue;
      this.addSegment(u, v, step);
      this.addDot(u, v, step);
      this.lastU = u;
      this.lastV = v;
    }
    this.next = end;
    return end === trajectory.length;
  }

  private addSegment(u: number, v: number, step: number): void {
    const { part, side, segments } = this;
    if (this.segmentCount === MOST) return;
    if (!clipSegment(this.lastU, this.lastV, u, v, part)) return;
    const [au = 0, av = 0, bu = 0, bv = 0] = part;
    if (!this.drawnSegments.addSegment(this.cell(au, av), this.cell(bu, bv))) return;
    let k = 4 * this.segmentCount;
    segments[k++] = au * side;
    segments[k++] = (1 - av) * side;
    segments[k++] = bu * side;
    segments[k] = (1 - bv) * side;
    this.segmentSteps[this.segmentCount++] = step;
  }

  private addDot(u: number, v: number, step: number): void {
    if (this.dotCount === MOST || !(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return;
    if (!this.drawnDots.addDot(this.cell(u, v))) return;
    this.dots[2 * this.dotCount] = u * this.side;
    this.dots[2 * this.dotCount + 1] = (1 - v) * this.side;
    this.dotSteps[this.dotCount++] = step;
  }

  private cell(u: number, v: number): number {
    return cellOf(u, v, Math.min(this.side, FINEST));
  }
}

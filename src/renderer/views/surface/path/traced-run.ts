// A run as far as it is drawn: its segments and dots, which strokes and dots of several pens share.

import type { Trajectory } from '../../../../core/run/trajectory';
import { segmentQuads } from '../lines/strokes';
import type { Detail } from './detail';
import { dotQuads } from './dots';
import type { DrawnPath } from './nearest-segment';
import { PathTrace, type PathPlace } from './path-trace';

/** Rows looked at between two looks at the clock. */
const ROWS = 4096;

export class TracedRun {
  readonly segments;
  readonly cloud;
  /** For who looks for the path under the pointer. */
  readonly drawn: DrawnPath;
  private readonly trace: PathTrace;
  private run: Trajectory | null = null;

  constructor(detail: Detail) {
    this.trace = new PathTrace(detail);
    this.segments = segmentQuads(this.trace.segments);
    this.cloud = dotQuads(this.trace.dots);
    this.drawn = this.trace;
  }

  /**
   * Takes a run, or none; what is drawn of it already is kept while it goes on.
   *
   * @param anew whether the surface that it lies on is another one
   */
  take(run: Trajectory | null, anew: boolean): void {
    const goesOn =
      run !== null && run.rows === this.run?.rows && !anew && run.length >= this.run.length;
    this.run = run;
    if (goesOn) return;
    this.trace.clear();
    this.segments.show(0);
    this.cloud.show(0);
  }

  /**
   * Draws on.
   *
   * @param until the time to stop at, as `performance.now()` tells it
   * @returns whether there is more to do
   */
  extend(place: PathPlace, until: number): boolean {
    const { run, trace } = this;
    if (!run) return false;
    const segments = trace.segmentCount;
    const marks = trace.dotCount;
    let more = true;
    while (more && performance.now() < until) more = trace.extend(run, place, ROWS);
    this.segments.show(trace.segmentCount, segments);
    this.cloud.show(trace.dotCount, marks);
    return more;
  }

  dispose(): void {
    this.segments.dispose();
    this.cloud.dispose();
  }
}

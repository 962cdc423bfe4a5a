// How far a run goes: the box of its finite points, and where it becomes non-finite. Kept while
// runs arrive in parts, so that no row is looked at twice.

import type { Trajectory } from '../../../core/run/trajectory';
import { reachOf, type Home, type Point } from './follow-frame';

export interface RunExtent {
  /** Rows before the first that is not finite; all that are here, if none is. */
  readonly finite: number;
  readonly low: Point;
  readonly high: Point;
}

interface Progress {
  next: number;
  ended: boolean;
  readonly low: [number, number];
  readonly high: [number, number];
}

const begun = (): Progress => ({
  next: 0,
  ended: false,
  low: [Infinity, Infinity],
  high: [-Infinity, -Infinity],
});

/** Keeps what it knows of each run for as long as the run itself is kept. */
export function reachKeeper(): (path: Trajectory) => RunExtent {
  const known = new WeakMap<Float64Array, Progress>();

  /** @param path a run on the plane, 2-D rows */
  return (path) => {
    const progress = known.get(path.rows) ?? begun();
    known.set(path.rows, progress);
    const { low, high } = progress;
    for (; progress.next < path.length && !progress.ended; progress.next++) {
      const x0 = path.x(progress.next, 0);
      const x1 = path.x(progress.next, 1);
      progress.ended = !(Number.isFinite(x0) && Number.isFinite(x1));
      if (progress.ended) break;
      low[0] = Math.min(low[0], x0);
      low[1] = Math.min(low[1], x1);
      high[0] = Math.max(high[0], x0);
      high[1] = Math.max(high[1], x1);
    }
    return { finite: progress.next, low: [low[0], low[1]], high: [high[0], high[1]] };
  };
}

/** A run on the plane with its extent. */
export interface MeasuredPath {
  readonly line: Trajectory;
  readonly extent: RunExtent;
}

/** Rows at both ends of a long run that are looked at for its nearest point. */
const EARLY = 1000;
const LATE = 20_000;

/** The least distance above 0 from a centre, in half widths of home; null where there is none. */
export function nearestExtent(
  path: Trajectory,
  finite: number,
  home: Home,
  centre: Point,
): number | null {
  let least = Infinity;
  for (let k = 0; k < finite; k++) {
    if (k === EARLY) k = Math.max(k, finite - LATE);
    const reach = reachOf(home, centre, [path.x(k, 0), path.x(k, 1)]);
    if (reach > 0 && reach < least) least = reach;
  }
  return Number.isFinite(least) ? least : null;
}

// Where the limit 2/λmax of lr is asked for: at the minimum at which the run arrives, else at the
// known one nearest to its start. Where none is known, the last arrival on the same function stays
// in use: the limit is a property of the function, and lr may be dragged beyond it.

import { atMinimum } from '../../../core/outcome/nearest-minimum';
import type { ObjectiveInfo } from '../../../shared/session/objective-info';
import type { RunResult } from './results';

/** A known minimum nearer than this part of the distances at hand is the one that was reached. */
const SAME = 1e-2;

type Asked = Pick<ObjectiveInfo, 'key' | 'minima'>;

/** @returns a function of the subject, the start and the run so far; null where nothing is known */
export function stabilityPoint() {
  let lastArrival: { readonly key: string; readonly at: readonly number[] } | null = null;

  return (
    subject: Asked,
    start: readonly number[],
    run: RunResult | null,
    runOf: string | null,
  ): readonly number[] | null => {
    const arrived = run && runOf === subject.key ? arrival(run) : null;
    if (arrived) {
      const known = nearestMinimumTo(subject.minima, arrived);
      const at = known && away(known, arrived) <= SAME * (1 + size(arrived)) ? known : arrived;
      lastArrival = { key: subject.key, at };
      return at;
    }
    const known = nearestMinimumTo(subject.minima, start);
    if (known) return known;
    return lastArrival?.key === subject.key ? lastArrival.at : null;
  };
}

function arrival({ outcome, trajectory }: RunResult): readonly number[] | null {
  if (!outcome || !atMinimum(outcome)) return null;
  return [...trajectory.point(trajectory.length - 1)];
}

/** The entry of `points` nearest to x; null if there are none. */
export function nearestMinimumTo(
  points: readonly (readonly number[])[],
  x: readonly number[],
): readonly number[] | null {
  let closest: readonly number[] | null = null;
  for (const point of points) if (!closest || away(point, x) < away(closest, x)) closest = point;
  return closest;
}

const size = (x: readonly number[]): number => Math.max(...x.map(Math.abs));

const away = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));

// How fast a run comes nearer: which part of the way one of its steps leaves, on average.

import { distance, type Points } from '../../../core/math/distance';

/**
 * The geometric mean over the first steps of a run of ‖x(k + 1) − end‖ / ‖x(k) − end‖, where the end
 * is the last point of the run: 0.8 where each step leaves 80 % of the way.
 *
 * @param path the whole run
 * @param last its last step
 * @param steps over how many steps, at least 1
 */
export function meanPace(path: Points, last: number, steps: number): number {
  return (distance(path, steps, last) / distance(path, 0, last)) ** (1 / steps);
}

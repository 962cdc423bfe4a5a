// Which known minimum a run has come to.

import type { Outcome } from './kinds';

/**
 * A run counts as arrived by an estimate of what remains (see local-model.ts), which is exact for a
 * parabola and up to a few times too short where f is flatter than one: so many times the
 * tolerance may the point really be away.
 */
export const SLACK = 10;

/** Whether a run has come to level ground that is no maximum and no saddle. */
export function atMinimum({ kind, evidence }: Outcome): boolean {
  if (kind !== 'converged' && kind !== 'oscillating') return false;
  return evidence.curvature === 'minimum' || evidence.curvature === 'flat';
}

/**
 * @param tolerance what may remain of the way, in the units of x
 * @returns the index of the nearest of `minima` to x, or −1 where none is near
 */
export function nearestMinimum(
  minima: readonly ArrayLike<number>[],
  x: ArrayLike<number>,
  tolerance: number,
): number {
  let nearest = -1;
  let least = SLACK * tolerance;
  for (let k = 0; k < minima.length; k++) {
    const minimum = minima[k];
    let square = 0;
    for (let i = 0; i < x.length; i++) square += (x[i] - minimum[i]) * (x[i] - minimum[i]);
    const away = Math.sqrt(square);
    if (away <= least) {
      least = away;
      nearest = k;
    }
  }
  return nearest;
}

/** From x to the nearest of `minima`, in the units of x; null where there is none. Never overflows. */
export const distanceToNearest = (
  minima: readonly (readonly number[])[],
  x: ArrayLike<number>,
): number | null =>
  minima.length === 0
    ? null
    : Math.min(...minima.map((at) => Math.hypot(...at.map((value, i) => x[i] - value))));

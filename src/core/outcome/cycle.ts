// Does a run come back to the same points for ever?

import { distance } from '../math/distance';
import type { Run } from '../run/run';
import type { Trajectory } from '../run/trajectory';
import { isNoisy } from '../noise/gradient-noise';
import { isSettled, rateOf } from '../schedules/rates';

export interface Cycle {
  readonly period: number;
  /** The longest step of a round, in the units of x. */
  readonly swing: number;
  /** The first step of the cycle. */
  readonly step: number;
}

/** In steps. */
export const LONGEST_PERIOD = 16;

/** A round may miss its first point by this part of a step; more is a spiral. */
const EXACT = 1e-9;
/** And never by more than this, whatever rounding does. */
export const MISS = 1e-3;

/**
 * The shortest cycle in which the run ends, or null. Where the rate goes on changing or the gradient
 * has noise, nothing comes back for ever.
 */
export function cycle(run: Run, path: Trajectory): Cycle | null {
  const last = path.length - 1;
  if (!repeats(run, last)) return null;
  for (let period = 2; period <= Math.min(LONGEST_PERIOD, last); period++) {
    let swing = 0;
    for (let k = last - period; k < last; k++) swing = Math.max(swing, distance(path, k, k + 1));
    const miss = Math.min(EXACT * swing + period * rounding(run, path), MISS * swing);
    let step = last - period;
    while (step >= 0 && distance(path, step, step + period) <= miss) step--;
    const matched = last - period - step;
    if (swing > 0 && matched >= Math.min(period, last - period + 1)) {
      return { period, swing, step: step + 1 };
    }
  }
  return null;
}

/** Whether what the latest steps did is done again: with the same rate, and without chance. */
export const repeats = (run: Run, last: number): boolean =>
  !isNoisy(run.noise) && isSettled(run, Math.max(1, last - LONGEST_PERIOD));

/** What rounding alone can do to x in one step: of x itself, and of f in the central difference. */
function rounding(run: Run, path: Trajectory): number {
  const last = path.length - 1;
  let size = 0;
  for (let i = 0; i < path.dimension; i++) size = Math.max(size, Math.abs(path.x(last, i)));
  const ofGradient =
    run.gradient === 'numerical' ? (rateOf(run)(last) * Math.abs(path.f(last))) / run.h : 0;
  return 8 * Number.EPSILON * (size + ofGradient);
}

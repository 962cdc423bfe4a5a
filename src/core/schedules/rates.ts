// The rates of a run, one an update.

import type { ChosenSchedule } from './chosen-schedule';
import { constant } from './constant';
import { resolveSchedule } from './resolve-schedule';

/** All that the rates of a run depend on. */
export interface Scheduled {
  readonly lr: number;
  readonly steps: number;
  /** Constant if left out. */
  readonly schedule?: ChosenSchedule;
}

/** Whether every update has the rate lr itself. */
export const hasConstantRate = ({ schedule }: Scheduled): boolean =>
  schedule === undefined || schedule.id === constant.id;

/**
 * η_t for update t = 1 … steps.
 *
 * @throws RangeError for an unknown schedule or a parameter outside its range
 */
export function rateOf({ lr, steps, schedule: chosen }: Scheduled): (t: number) => number {
  const { schedule, params } = resolveSchedule(chosen);
  return (t) => schedule.rate(lr, t, steps, params);
}

/** More updates than any run has. */
const EVER = Number.MAX_SAFE_INTEGER;

/** Whether all rates from update `from` on are one, however long the run goes on. */
export function isSettled(run: Scheduled, from: number): boolean {
  const rate = rateOf(run);
  return hasConstantRate(run) || (!spansRun(run) && rate(from) === rate(EVER));
}

const spansRun = ({ schedule }: Scheduled): boolean => resolveSchedule(schedule).schedule.spansRun;

export interface UnusableRate {
  /** The first update that has it. */
  readonly step: number;
  /** What it is there: 0 or Infinity. */
  readonly rate: number;
}

/**
 * Where the rates first leave the numbers that a step can be made with, above 0 and finite; null
 * where none does. O(log steps): a schedule only falls or only rises.
 */
export function unusableRate(run: Scheduled): UnusableRate | null {
  const rate = rateOf(run);
  const usable = (t: number) => rate(t) > 0 && rate(t) < Infinity;
  if (usable(run.steps)) return usable(1) ? null : { step: 1, rate: rate(1) };
  let [good, bad] = [0, run.steps];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (usable(middle)) good = middle;
    else bad = middle;
  }
  return { step: bad, rate: rate(bad) };
}

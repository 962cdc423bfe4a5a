// What becomes of one run for many learning rates: the verdict of outcome.ts for each.
//
// Whether a rate is right or too large is asked of at least TRIAL_STEPS steps: a short run says
// nothing about its rate. Where the schedule spans the run, a longer one would be another: then the
// run itself is asked.
//
// A run goes on to its last step, unless the rest is known exactly beforehand:
// - x stands still bit for bit, and a step depends on x alone: all further rows are the same,
//   and no question of outcome.ts is answered otherwise for more of them (a test compares);
// - f or x has left float64: the first such row alone decides.
// A run that merely looks as if it had arrived goes on: it could leave a saddle again. So a sweep
// never says anything else than the whole run would. One buffer serves all rates.

import { arrivalTolerance } from '../outcome/arrival-tolerance';
import { Descent } from '../run/descent';
import { distance } from '../math/distance';
import { outcome } from '../outcome/outcome';
import { outcomeKinds, type Outcome } from '../outcome/kinds';
import { overshot } from '../outcome/overshot';
import { atMinimum, nearestMinimum } from '../outcome/nearest-minimum';
import type { Run } from '../run/run';
import { rowWidth } from '../kernels/row-width';
import { Trajectory } from '../run/trajectory';
import { resolveSchedule } from '../schedules/resolve-schedule';

/** A rate is tried for so many steps, or for all of the run where it has more. */
export const TRIAL_STEPS = 100;

/** Rows between two looks whether the rest is known. */
const LOOK = 64;

/**
 * So many rows in a row must be alike: more than the longest cycle that outcome.ts looks for, so
 * that all its questions about the end of a run see still rows only.
 */
const STILL = 18;

export class Sweep {
  /** η of each run: even on a logarithmic scale, both ends exact. */
  readonly lr: Float64Array;
  /** Index into `outcomeKinds`. */
  readonly kind: Uint8Array;
  /** The step from which the verdict holds. */
  readonly step: Float64Array;
  /** The step at which it arrived at its minimum; NaN for a run that did not. */
  readonly arrived: Float64Array;
  /** f at the last step; of a run that left float64, at the step at which it left. */
  readonly f: Float64Array;
  /** Index into the objective's known minima, −1 for none of them. */
  readonly minimum: Int16Array;
  /** As `arrived`, of the trial. */
  readonly reached: Float64Array;
  /** 1 where the trial got away because lr is too large. */
  readonly overshot: Uint8Array;
  /** 1 where f was above its first value on the way of the trial. */
  readonly rose: Uint8Array;

  private readonly rows: Float64Array;
  private readonly trial: Run;
  private descent: Descent | null = null;
  private judged = 0;

  /**
   * @param run its own lr plays no part
   * @throws RangeError unless 0 < from < to < ∞ and count is a whole number of at least 2
   */
  constructor(
    private readonly run: Run,
    from: number,
    to: number,
    count: number,
  ) {
    const { spansRun } = resolveSchedule(run.schedule).schedule;
    this.trial = spansRun ? run : { ...run, steps: Math.max(run.steps, TRIAL_STEPS) };
    this.lr = rates(from, to, count);
    this.kind = new Uint8Array(count);
    this.step = new Float64Array(count);
    this.arrived = new Float64Array(count).fill(Number.NaN);
    this.f = new Float64Array(count);
    this.minimum = new Int16Array(count).fill(-1);
    this.reached = new Float64Array(count).fill(Number.NaN);
    this.overshot = new Uint8Array(count);
    this.rose = new Uint8Array(count);
    this.rows = new Float64Array((this.trial.steps + 1) * rowWidth(run.objective.dimension));
  }

  /** How many rates have their verdict: the first so many entries of the results are filled. */
  get done(): number {
    return this.judged;
  }

  get complete(): boolean {
    return this.judged === this.lr.length;
  }

  /** Goes on for about `maxSteps` steps of descent, within a run where need be. */
  advance(maxSteps: number): void {
    let left = maxSteps;
    while (left > 0 && !this.complete) {
      const lr = this.lr[this.judged];
      const descent = (this.descent ??= new Descent({ ...this.trial, lr }));
      const before = descent.step;
      descent.write(this.rows, before, Math.min(LOOK, left));
      left -= descent.step - before;
      if (descent.step === descent.total || this.restIsKnown(descent)) {
        this.judge(lr, descent);
        this.descent = null;
      }
    }
  }

  private restIsKnown({ step, dimension, memoryless }: Descent): boolean {
    const width = rowWidth(dimension);
    const end = (step - 1) * width;
    for (let i = 0; i <= dimension; i++) if (!Number.isFinite(this.rows[end + i])) return true;
    if (step <= STILL || !memoryless) return false;
    const still = (step - STILL) * width;
    for (let i = 0; i < dimension; i++) {
      if (!Object.is(this.rows[still + i], this.rows[still + width + i])) return false;
    }
    return true;
  }

  private judge(lr: number, { dimension, step }: Descent): void {
    const k = this.judged++;
    const run = { ...this.run, lr };
    const path = new Trajectory(dimension, this.rows, Math.min(step, run.steps + 1));
    const verdict = outcome(run, path);
    const tried = new Trajectory(dimension, this.rows, step);
    const trial = step === path.length ? verdict : outcome({ ...this.trial, lr }, tried);
    const last = path.length - 1;
    const left = verdict.kind === 'overflow' || verdict.kind === 'undefined-here';
    this.kind[k] = outcomeKinds.indexOf(verdict.kind);
    this.step[k] = verdict.step;
    this.reached[k] = arrival(trial);
    this.overshot[k] = Number(overshot(trial));
    this.rose[k] = Number(rose(tried));
    this.f[k] = path.f(left ? verdict.step : last);
    if (atMinimum(verdict)) {
      const { minima = [] } = run.objective;
      this.arrived[k] = arrival(verdict);
      const x = path.point(last);
      const moved = distance(path, 0, last);
      this.minimum[k] = nearestMinimum(minima, x, arrivalTolerance(moved, x));
    }
  }
}

/** The step at which a run arrived at its minimum; NaN where it did not. */
function arrival(verdict: Outcome): number {
  if (!atMinimum(verdict)) return Number.NaN;
  const swung = verdict.kind === 'oscillating' ? verdict.evidence.arrived : null;
  return swung ?? verdict.step;
}

function rose(path: Trajectory): boolean {
  const first = path.f(0);
  for (let step = 1; step < path.length; step++) if (path.f(step) > first) return true;
  return false;
}

function rates(from: number, to: number, count: number): Float64Array {
  if (!(from > 0 && from < to && to < Infinity && Number.isInteger(count) && count >= 2)) {
    throw new RangeError(
      `Expected 0 < from < to and a count of at least 2, got from ${from} to ${to}, count ${count}.`,
    );
  }
  const [low, high] = [Math.log10(from), Math.log10(to)];
  const last = count - 1;
  const lr = Float64Array.from(
    { length: count },
    (_, k) => 10 ** (low + ((high - low) * k) / last),
  );
  lr[0] = from;
  lr[last] = to;
  return lr;
}

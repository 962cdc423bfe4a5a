// Runs that were made, with all that a file says of them.

import type { Outcome } from '../core/outcome/kinds';
import { arrivalStep } from '../core/outcome/arrival';
import { distanceToNearest } from '../core/outcome/nearest-minimum';
import type { Evaluations } from '../core/run/evaluations';
import type { Trajectory } from '../core/run/trajectory';
import type { Scripted } from '../shared/python/write-python';
import type { ObjectiveInfo } from '../shared/session/objective-info';

export interface RecordedRun {
  /** What it is called beside the others. */
  readonly name: string;
  readonly run: Scripted['run'];
  readonly trajectory: Trajectory;
  readonly outcome: Outcome;
  /** What it cost as far as its arrival, else to its end. */
  readonly evaluations: Evaluations;
}

/** One run or several of one function. */
export interface Recording {
  readonly subject: ObjectiveInfo;
  readonly runs: readonly RecordedRun[];
}

/** A run in the few numbers of a table that compares. */
export function summaryOf({ subject }: Pick<Recording, 'subject'>, recorded: RecordedRun) {
  const { trajectory, outcome, evaluations } = recorded;
  const last = trajectory.length - 1;
  return {
    /** The step of arrival at a minimum; null where there was none. */
    arrived: arrivalStep(outcome),
    f: trajectory.f(last),
    /** From the last point to the nearest known minimum; null where none is known. */
    distance: distanceToNearest(subject.minima, trajectory.point(last)),
    evaluations,
  };
}

// The verdict on a run. Each question below is asked of the run in turn; the first that answers
// decides. A zero gradient alone convinces nobody: the formula is asked how steep it really is.

import { float64End } from './float64-end';
import { grownBy } from './growth';
import { hasOneLaw } from './one-law';
import { detectConverged } from './converged';
import { detectFrozen } from './frozen';
import { summarize } from './run-evidence';
import { detectStoppedBySchedule } from './stopped-by-schedule';
import { detectWandering } from './wandering';
import {
  detectCreeping,
  detectCycle,
  detectDivergence,
  stillMoving,
  detectOscillation,
} from './in-motion';
import { lacksStep } from './singular';
import type { Outcome } from './kinds';
import type { Run } from '../run/run';
import type { Trajectory } from '../run/trajectory';

/**
 * O(rows), without evaluating f: a run of 1e6 steps costs a few milliseconds.
 *
 * @param trajectory the whole run
 */
export function outcome(run: Run, trajectory: Trajectory): Outcome {
  const left = leftFloat64(run, trajectory);
  if (left) return left;
  const it = summarize(run, trajectory);
  return (
    detectConverged(it) ??
    detectWandering(it) ??
    detectStoppedBySchedule(it) ??
    detectFrozen(it) ??
    detectCycle(it) ??
    detectDivergence(it) ??
    detectOscillation(it) ??
    detectCreeping(it) ??
    stillMoving(it)
  );
}

function leftFloat64(run: Run, path: Trajectory): Outcome | null {
  const end = float64End(path);
  if (!end) return null;
  const step = end.lastWhole + 1;
  const singular = lacksStep(run, path, end);
  if (singular || !end.overflow) {
    const whole = end.xStep === step ? end.lastWhole : step;
    return { kind: 'undefined-here', step, evidence: { x: [...path.point(whole)], singular } };
  }
  const { fStep, xStep } = end;
  const factor = hasOneLaw(run) ? grownBy(path, end.lastWhole) : null;
  const uphill = step > 0 && (path.f(step) > path.f(0) || path.f(end.lastWhole) > path.f(0));
  return { kind: 'overflow', step, evidence: { fStep, xStep, factor, uphill } };
}

// A run made here, with all that a file says of it.

import { arrivalStep } from '../core/outcome/arrival';
import { outcome } from '../core/outcome/outcome';
import { descend } from '../core/run/descend';
import { evaluations } from '../core/run/evaluations';
import type { Run } from '../core/run/run';
import type { RecordedRun } from './recorded-run';

export function recordRun(run: RecordedRun['run'] & Run, name: string): RecordedRun {
  const trajectory = descend(run);
  const verdict = outcome(run, trajectory);
  const steps = arrivalStep(verdict) ?? trajectory.length - 1;
  return {
    name,
    run,
    trajectory,
    outcome: verdict,
    evaluations: evaluations(run, trajectory, steps),
  };
}

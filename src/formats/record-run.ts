// A run made here, with all that a file says of it.

import { arrivalStep } from '../core/outcome/arrival';
import { outcome } from '../core/outcome/outcome';
import { descend } from '../core/run/descend';
import { evaluations } from '../core/run/evaluations';
import type { RecordedRun } from '../formats/recorded-run';
import type { Request } from './request';

export function recordRun(run: Request['run'], name: string): RecordedRun {
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

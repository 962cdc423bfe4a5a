// Which run of a session has a schedule that its steps cannot be made with.

import type { Problem } from '../problem';
import { rateProblem } from './schedule-choice';
import type { SessionRun } from './session-run';

/** @param runs all of a session; null where all can be made */
export function ratesMisfit(runs: readonly SessionRun[]): Problem | null {
  for (const [k, run] of runs.entries()) {
    const why = rateProblem(run);
    if (why) return runs.length === 1 ? why : { code: 'inRun', run: k + 1, why };
  }
  return null;
}

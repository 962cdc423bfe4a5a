// Did the schedule of the rate bring a run to a stop before it arrived? Then the pace that is left
// would take very many steps, and the pace of its largest rate would not.

import { distance } from '../math/distance';
import { hasConstantRate } from '../schedules/rates';
import { gradientNorm } from './growth';
import { CREEPING } from './in-motion';
import type { Outcome } from './kinds';
import { paceOf } from './pace';
import type { RunEvidence } from './run-evidence';

export function detectStoppedBySchedule(it: RunEvidence): Outcome | null {
  const { run, path, last, localModel, moved, scale, tolerance } = it;
  // Where the computed gradient is 0 no rate would move it.
  if (hasConstantRate(run) || gradientNorm(path, last) === 0) return null;
  const way = Number.isFinite(localModel.remaining) ? localModel.remaining : scale;
  const { now, atMost, rate, largest } = paceOf(it);
  const stepsNeeded = way / now;
  if (way <= tolerance || stepsNeeded < CREEPING.steps || way / atMost >= CREEPING.steps)
    return null;
  let step = last;
  while (step > 0 && distance(path, step - 1, last) <= tolerance) step--;
  const f = path.f(last);
  const evidence = { largest, rate, stepsNeeded, distance: moved, f, uphill: f > path.f(0) };
  return { kind: 'stopped-by-schedule', step, evidence };
}

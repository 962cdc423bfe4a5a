// How long a step of a run is at its last rate, and how long at the largest that it had.

import { rateOf } from '../schedules/rates';
import { gradientNorm } from './growth';
import type { RunEvidence } from './run-evidence';
import { stepLength } from './stateful';

export interface Pace {
  /** Lengths of a step at the last rate of the run, and at the largest that it had. */
  readonly now: number;
  readonly atMost: number;
  /** Those rates. */
  readonly rate: number;
  readonly largest: number;
}

/** A schedule only falls or only rises, so its largest rate is at an end. */
export function paceOf({ run, path, last }: RunEvidence): Pace {
  const rate = rateOf(run);
  const largest = Math.max(rate(1), rate(last));
  const steepness = gradientNorm(path, last);
  const now = stepLength(path, last) || rate(last) * steepness;
  const atMost = now > 0 ? now * (largest / rate(last)) : largest * steepness;
  return { now, atMost, rate: rate(last), largest };
}

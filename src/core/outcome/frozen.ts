// Does a run stand still where float64 tells it no more of the slope?

import { distance } from '../math/distance';
import { gradientNorm, grows, growth, grownBy } from './growth';
import { slopeLostSince } from './stateful';
import { FAR, type RunEvidence } from './run-evidence';
import type { Evidence, Outcome } from './kinds';
import { hasOneLaw } from './one-law';
import { paceOf } from './pace';
import { decayOf } from './weight-decay';
import { searchedInVain } from './search-in-vain';
import { ulp } from '../math/ulp';

export function detectFrozen(it: RunEvidence): Outcome | null {
  const { path, last, x, localModel, moved } = it;
  const flat = gradientNorm(path, last) === 0;
  const since = stillSince(it, flat);
  if (since === null || localModel.remaining <= it.tolerance) return null;
  const cause = whyStill(it, flat);
  if (cause === 'step' && isSlowed(it)) return null;
  const evidence = {
    x: [...x],
    ulp: Array.from(x, ulp),
    slope: localModel.slope,
    cause,
    factor: hasOneLaw(it.run) ? grownBy(path, since - 1) : null,
    distance: moved,
    ranAway: ranAwayBefore(it, since),
  } as const;
  return { kind: 'frozen', step: since, evidence };
}

/** Whether its schedule has left the run a smaller rate than it had: then that is why it stands. */
function isSlowed(it: RunEvidence): boolean {
  const { rate, largest } = paceOf(it);
  return rate < largest;
}

/**
 * Whether the run ran away before it stood still at step `since`: uphill if it is far out or grew
 * steadily; downhill only if its slope grew, as it may also have come a long way to a minimum.
 */
function ranAwayBefore(
  { path, last, moved, scale }: RunEvidence,
  since: number,
): 'up' | 'down' | null {
  const far = moved >= FAR * scale;
  const steady = grownBy(path, since - 1) !== null;
  if (path.f(last) > path.f(0)) return far || steady ? 'up' : null;
  return steady || (far && grows(growth(path, 0, since - 1))) ? 'down' : null;
}

function stillSince(it: RunEvidence, flat: boolean): number | null {
  const { run, path, last, moved, remembers } = it;
  const lost = remembers && decayOf(run) === 0 ? slopeLostSince(path) : null;
  if (lost !== null) return lost;
  let step = last;
  while (step > 0 && distance(path, step - 1, last) === 0) step--;
  // A method that remembers may turn round within one step.
  const still = (moved > 0 || searchedInVain(it)) && step < (remembers ? last - 1 : last);
  return still || (flat && !remembers) ? step : null;
}

function whyStill(it: RunEvidence, flat: boolean): Evidence['frozen']['cause'] {
  const { run, x, localModel } = it;
  if (run.lr * Math.hypot(...localModel.slope) < Number.EPSILON) return 'slope';
  if (flat) {
    const lost = x.every((value) => value + run.h === value && value - run.h === value);
    return lost ? 'point' : 'value';
  }
  if (searchedInVain(it)) return 'search';
  return decayOf(run) >= Number.EPSILON ? 'decay' : 'step';
}

// Has a run come to rest, and where: on level ground, or where float64 tells it no more of the slope?

import { distance, distanceTo } from '../math/distance';
import { gradientNorm, grows, growth, grownBy } from './growth';
import { slopeLostSince, stepLength } from './stateful';
import { FAR, type RunEvidence } from './run-evidence';
import type { Arrival, Evidence, Outcome } from './kinds';
import { hasOneLaw } from './one-law';
import { oscillationOf } from './oscillation';
import { paceOf } from './pace';
import { decayOf } from './weight-decay';
import { searchedInVain } from './search-in-vain';
import { ulp } from '../math/ulp';
import { staysThere } from './wandering';

export function detectConverged(it: RunEvidence): Outcome | null {
  const { run, path, last, goal, tolerance } = it;
  if (goal === null && !(it.localModel.remaining <= tolerance)) return null;
  if (!isThere(it, last) || !stays(it)) return null;
  let step = 0;
  while (!isThere(it, step)) step++;
  const arrival = arrivalAt(it, step);
  const { share, turns, factor, axis, width } = oscillationOf(path, 0, step);
  if (share >= 0.5 && turns >= 2 && factor < 1) {
    const swings = { factor, axis, swing: width, arrived: step, ...arrival };
    const evidence = hasOneLaw(run) ? swings : { ...swings, onAverage: true as const };
    return { kind: 'oscillating', step: 0, evidence };
  }
  return { kind: 'converged', step, evidence: arrival };
}

/** From the level point that the run has come to, or its last point where none is found. */
const away = ({ path, goal, last }: RunEvidence, step: number): number =>
  goal ? distanceTo(path, step, goal) : distance(path, step, last);

/** Near enough at a step; a method that remembers must have slowed down too. */
const isThere = (it: RunEvidence, step: number): boolean =>
  away(it, step) <= it.tolerance && (!it.remembers || stepLength(it.path, step) <= it.tolerance);

/** Noise may just pass by: it must have stayed near for a while. */
function stays(it: RunEvidence): boolean {
  let since = it.last;
  while (since > 0 && away(it, since - 1) <= it.tolerance) since--;
  return staysThere(it.run, it.last, since);
}

function arrivalAt(it: RunEvidence, step: number): Arrival {
  const { path, localModel, goal, way } = it;
  return {
    x: [...path.point(step)],
    f: path.f(step),
    gradientNorm: gradientNorm(path, step),
    curvature: localModel.curvature,
    goal: goal && [...goal],
    distance: away(it, step),
    way,
  };
}

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

// Has a run come to a level point, at which step, and by what measure?

import { distance, distanceFrom } from '../math/distance';
import { gradientNorm } from './growth';
import type { RunEvidence } from './run-evidence';
import type { ArrivalEvidence, Outcome } from './kinds';
import { SLACK } from './nearest-minimum';
import { hasOneLaw } from './one-law';
import { oscillationOf } from './oscillation';
import { stepLength } from './stateful';
import { decayOf } from './weight-decay';
import { staysThere } from './wandering';

export function detectConverged(it: RunEvidence): Outcome | null {
  const { run, path, goal, tolerance } = it;
  if (goal === null && !(it.localModel.remaining <= tolerance)) return null;
  const step = arrivedAt(it);
  if (step === null || !stays(it)) return null;
  const arrival = arrivalAt(it, step);
  const { share, turns, factor, axis, width } = oscillationOf(path, 0, landing(it));
  if (share >= 0.5 && turns >= 2 && factor < 1) {
    const swings = { factor, axis, swing: width, arrived: step, ...arrival };
    const evidence = hasOneLaw(run) ? swings : { ...swings, onAverage: true as const };
    return { kind: 'oscillating', step: 0, evidence };
  }
  return { kind: 'converged', step, evidence: arrival };
}

/** From the level point that the run has come to, or its last point where none is found. */
const away = ({ path, goal, last }: RunEvidence, step: number): number =>
  goal ? distanceFrom(path, step, goal) : distance(path, step, last);

/** The first step near enough; null where there is none, or the run has gone well away again. */
function arrivedAt(it: RunEvidence): number | null {
  // Weight decay does not let it rest where f is lowest, however near it came by.
  const slack = decayOf(it.run) > 0 ? 1 : SLACK;
  if (!(away(it, it.last) <= slack * it.tolerance)) return null;
  for (let step = 0; step <= it.last; step++) if (isThere(it, step)) return step;
  return null;
}

/** Where the way to the level point ends: the first step that near, and one more to see it turn. */
function landing(it: RunEvidence): number {
  let step = 0;
  while (step < it.last && away(it, step) > it.tolerance) step++;
  return Math.min(step + 1, it.last);
}

/** Near enough at a step; a method that remembers must have slowed down too. */
const isThere = (it: RunEvidence, step: number): boolean =>
  away(it, step) <= it.tolerance && (!it.remembers || stepLength(it.path, step) <= it.tolerance);

/** Noise may just pass by: it must have stayed near for a while. */
function stays(it: RunEvidence): boolean {
  let since = it.last;
  while (since > 0 && away(it, since - 1) <= it.tolerance) since--;
  return staysThere(it.run, it.last, since);
}

function arrivalAt(it: RunEvidence, step: number): ArrivalEvidence {
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

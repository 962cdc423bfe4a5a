// What a run does that has not come to rest: it goes round, runs away, swings, creeps or just moves.

import { cycle, repeats } from './cycle';
import { distance } from '../math/distance';
import { isNoisy } from '../noise/gradient-noise';
import { gradientNorm, grownBy, growth, growthOf, grows, GROWS } from './growth';
import { divergenceOf, longestStep, stepLength, type Divergence } from './stateful';
import { hasOneLaw } from './one-law';
import { paceOf } from './pace';
import { FAR, recent, type RunEvidence } from './run-evidence';
import type { Outcome } from './kinds';
import { oscillationOf } from './oscillation';
import { isDrowned } from './wandering';
import type { Trajectory } from '../run/trajectory';

/** Less than this part of the way is creeping, if so many steps are still needed. */
export const CREEPING = { part: 0.01, steps: 1e4 } as const;
/**
 * A step shorter than the longest one by more than this times the steps made was shortened by the
 * method. On even ground AdaGrad itself shortens by √steps only.
 */
const SHRINKING = 10;

export function detectCycle({ run, path, last, tolerance }: RunEvidence): Outcome | null {
  const round = cycle(run, path);
  if (!round || round.swing <= tolerance) return null;
  const { step, period, swing } = round;
  const f = path.f(last);
  const evidence = { period, swing, f, factor: f > path.f(0) ? grownBy(path, step) : null };
  return { kind: 'cycling', step, evidence };
}

export function detectDivergence(it: RunEvidence): Outcome | null {
  const { run, path, last, moved, scale, remembers } = it;
  const from = recent(last);
  const far = moved >= FAR * scale;
  const f = path.f(last);
  const flight = { distance: moved, f, uphill: f > path.f(0) };
  if (far && flight.uphill && lostItsSlope(it)) {
    return { kind: 'diverging', step: last, evidence: { factor: null, ...flight, uneven: true } };
  }
  if (isDrowned(it)) return null;
  const away = remembers
    ? divergenceOf(path, from, last, path.f(0), far)
    : fled(path, from, last, far);
  if (!away) return null;
  let step = last;
  while (step > 0 && gradientNorm(path, step - 1) < gradientNorm(path, step)) step--;
  if (repeats(run, last)) {
    return { kind: 'diverging', step, evidence: { factor: away.factor, ...flight } };
  }
  const strides = growthOf((k) => distance(path, k, k + 1), from, last - 1);
  const evidence = { factor: null, ...flight };
  return {
    kind: 'diverging',
    step,
    evidence: grows(strides) ? evidence : { ...evidence, uneven: true },
  };
}

/** Whether only noise is left of a gradient that is really steep: rounding took the slope. */
function lostItsSlope({ run, path, last, localModel }: RunEvidence): boolean {
  return isNoisy(run.noise) && Math.hypot(...localModel.slope) > 10 * gradientNorm(path, last);
}

/** `flight` for plain descent, where a step is lr times the gradient: it grows as that grows. */
function fled(path: Trajectory, from: number, last: number, far: boolean): Divergence | null {
  const slopes = growth(path, from, last);
  const f = path.f(last);
  let highest = f > path.f(0);
  for (let step = from; step < last; step++) highest &&= path.f(step) < f;
  if (!grows(slopes) || !(highest || far)) return null;
  return { factor: slopes.steady ? slopes.factor : null };
}

export function detectOscillation(it: RunEvidence): Outcome | null {
  const { run, path, last } = it;
  // To and fro by chance is no swing.
  if (isDrowned(it)) return null;
  const from = recent(last);
  const { share, turns, factor, axis, width } = oscillationOf(path, from, last);
  if (share < 0.5 || turns < 2) return null;
  const f = path.f(last);
  if (factor > 1 / GROWS && factor < GROWS && repeats(run, last)) {
    const evidence = { period: 2, swing: width, f, factor: null };
    return { kind: 'cycling', step: from, evidence };
  }
  if (factor >= 1 || !falls(path, from)) return null;
  const swings = { factor, axis, swing: width, arrived: null, f, curvature: null };
  const evidence = hasOneLaw(run) ? swings : { ...swings, onAverage: true as const };
  return { kind: 'oscillating', step: from, evidence };
}

export function detectCreeping(it: RunEvidence): Outcome | null {
  const { run, path, last, localModel, moved, scale, remembers } = it;
  const way = Number.isFinite(localModel.remaining) ? localModel.remaining : scale;
  const mean = moved / last;
  const perStep = remembers ? stepLength(path, last) : mean;
  // Where the rate changes, or chance has its part: not even with its longest steps.
  const pace = hasOneLaw(run) ? perStep : Math.max(mean, paceOf(it).atMost);
  const stepsNeeded = way / pace;
  if (moved > CREEPING.part * way || stepsNeeded < CREEPING.steps) return null;
  const longest = remembers ? longestStep(path) : 0;
  const shrunkFrom = longest > SHRINKING * last * pace ? longest : null;
  const evidence = { moved, perStep: pace, stepsNeeded, shrunkFrom };
  return { kind: 'creeping', step: 0, evidence };
}

export function stillMoving({ path, last }: RunEvidence): Outcome {
  const first = path.f(0);
  const f = path.f(last);
  const evidence = {
    gradientNorm: gradientNorm(path, last),
    f,
    part: first > 0 && f >= 0 ? f / first : null,
    falling: falls(path, recent(last)),
  };
  return { kind: 'still-moving', step: last, evidence };
}

/** Whether f falls at every step from `from` on. */
function falls(path: Trajectory, from: number): boolean {
  for (let step = from; step + 1 < path.length; step++) {
    if (!(path.f(step + 1) < path.f(step))) return false;
  }
  return true;
}

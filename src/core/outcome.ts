// The verdict on a run. Each question below is asked of the run in turn; the first that answers
// decides. A zero gradient alone convinces nobody: the formula is asked how steep it really is.

import { arrivalTolerance } from './arrival-tolerance';
import { cycle } from './cycle';
import { distance } from './distance';
import { float64End } from './float64-end';
import { gradientNorm, growth, GROWS } from './growth';
import { flight, type Flight, remembers, slopeLostSince, stride } from './memory';
import type { Outcome } from './outcome-kinds';
import type { Run } from './run';
import { swings } from './swings';
import { terrain, type Terrain } from './terrain';
import type { Trajectory } from './trajectory';
import { ulp } from './ulp';

/** A run with what most questions ask about it. */
interface Case {
  readonly run: Run;
  readonly path: Trajectory;
  readonly last: number;
  readonly x: Float64Array;
  readonly ground: Terrain;
  /** ‖x − start‖ at the end. */
  readonly moved: number;
  /** What may remain of the way for it to count as done. */
  readonly tolerance: number;
  /** What remains at least; a method that remembers does not stop short of its last step. */
  readonly remaining: number;
  readonly remembers: boolean;
  /** The size of things in x: 1, or the start if that is larger. */
  readonly scale: number;
}

/** Less than this part of the way is creeping, if so many steps are still needed. */
export const CREEPING = { part: 0.01, steps: 1e4 } as const;
/** A run that falls has run away when it is so many times the size of its start from it. */
export const FAR = 10;

/**
 * O(rows), without evaluating f: a run of 1e6 steps costs a few milliseconds.
 *
 * @param trajectory the whole run
 */
export function outcome(run: Run, trajectory: Trajectory): Outcome {
  const left = leftFloat64(trajectory);
  if (left) return left;
  const last = trajectory.length - 1;
  const x = trajectory.point(last);
  const moved = distance(trajectory, 0, last);
  const ground = terrain(run.objective, x);
  const remembered = remembers(run);
  const it: Case = {
    run,
    path: trajectory,
    last,
    x,
    ground,
    remaining: remembered ? Math.max(ground.remaining, stride(trajectory)) : ground.remaining,
    remembers: remembered,
    moved,
    tolerance: arrivalTolerance(moved, x),
    scale: Math.max(1, ...trajectory.point(0).map(Math.abs)),
  };
  return (
    arrived(it) ??
    stoodStill(it) ??
    cycled(it) ??
    ranAway(it) ??
    swung(it) ??
    crept(it) ??
    stillMoving(it)
  );
}

function leftFloat64(path: Trajectory): Outcome | null {
  const end = float64End(path);
  if (!end) return null;
  const step = end.lastWhole + 1;
  if (!end.overflow) {
    const whole = end.xStep === step ? end.lastWhole : step;
    return { kind: 'undefined-here', step, evidence: { x: [...path.point(whole)] } };
  }
  const { fStep, xStep } = end;
  const factor = grownBy(path, Math.max(0, end.lastWhole));
  return { kind: 'overflow', step, evidence: { fStep, xStep, factor } };
}

function arrived({ path, last, x, ground, remaining, tolerance }: Case): Outcome | null {
  if (!(remaining <= tolerance)) return null;
  let step = last;
  while (step > 0 && distance(path, step - 1, last) <= tolerance) step--;
  const { curvature } = ground;
  const f = path.f(last);
  const { share, turns, factor, axis, width } = swings(path, 0, Math.min(step + 1, last));
  if (share >= 0.5 && turns >= 2 && factor < 1) {
    const evidence = { factor, axis, swing: width, arrived: step, f, curvature };
    return { kind: 'oscillating', step: 0, evidence };
  }
  const evidence = { x: [...x], f, gradientNorm: gradientNorm(path, last), curvature };
  return { kind: 'converged', step, evidence };
}

function stoodStill(it: Case): Outcome | null {
  const { run, path, last, x, ground, moved } = it;
  const flat = gradientNorm(path, last) === 0;
  const since = stillSince(it, flat);
  if (since === null || ground.remaining <= it.tolerance) return null;
  const lost = x.every((value) => value + run.h === value && value - run.h === value);
  const evidence = {
    x: [...x],
    ulp: Array.from(x, ulp),
    slope: ground.slope,
    cause: !flat ? 'step' : lost ? 'point' : 'value',
    factor: grownBy(path, Math.max(0, since - 1)),
    distance: moved,
  } as const;
  return { kind: 'frozen', step: since, evidence };
}

function stillSince({ path, last, moved, remembers }: Case, flat: boolean): number | null {
  const lost = remembers ? slopeLostSince(path) : null;
  if (lost !== null) return lost;
  let step = last;
  while (step > 0 && distance(path, step - 1, last) === 0) step--;
  // A method that remembers may turn round within one step.
  const still = moved > 0 && step < (remembers ? last - 1 : last);
  return still || (flat && !remembers) ? step : null;
}

function cycled({ run, path, last, tolerance }: Case): Outcome | null {
  const round = cycle(run, path);
  if (!round || round.swing <= tolerance) return null;
  const { step, period, swing } = round;
  const f = path.f(last);
  const evidence = { period, swing, f, factor: f > path.f(0) ? grownBy(path, step) : null };
  return { kind: 'cycling', step, evidence };
}

function ranAway({ path, last, moved, scale, remembers }: Case): Outcome | null {
  const from = recent(last);
  const far = moved >= FAR * scale;
  const f = path.f(last);
  const away = remembers ? flight(path, from, last, path.f(0), far) : fled(path, from, last, far);
  if (!away) return null;
  let step = last;
  while (step > 0 && gradientNorm(path, step - 1) < gradientNorm(path, step)) step--;
  return { kind: 'diverging', step, evidence: { factor: away.factor, distance: moved, f } };
}

/** The same for plain descent, where a step is lr times the gradient: it grows as that grows. */
function fled(path: Trajectory, from: number, last: number, far: boolean): Flight | null {
  const { factor, steady } = growth(path, from, last);
  const f = path.f(last);
  let highest = f > path.f(0);
  for (let step = from; step < last; step++) highest &&= path.f(step) < f;
  return factor >= GROWS && (highest || far) ? { factor: steady ? factor : null } : null;
}

function swung({ path, last }: Case): Outcome | null {
  const from = recent(last);
  const { share, turns, factor, axis, width } = swings(path, from, last);
  if (share < 0.5 || turns < 2) return null;
  const f = path.f(last);
  if (factor > 1 / GROWS && factor < GROWS) {
    const evidence = { period: 2, swing: width, f, factor: null };
    return { kind: 'cycling', step: from, evidence };
  }
  if (factor >= 1 || !falls(path, from)) return null;
  const evidence = { factor, axis, swing: width, arrived: null, f, curvature: null };
  return { kind: 'oscillating', step: from, evidence };
}

function crept({ path, last, ground, moved, scale, remembers }: Case): Outcome | null {
  const way = Number.isFinite(ground.remaining) ? ground.remaining : scale;
  const perStep = remembers ? stride(path) : moved / last;
  const stepsNeeded = way / perStep;
  if (moved > CREEPING.part * way || stepsNeeded < CREEPING.steps) return null;
  return { kind: 'creeping', step: 0, evidence: { moved, perStep, stepsNeeded } };
}

function stillMoving({ path, last }: Case): Outcome {
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

/** The latest part of a run has at most so many steps. */
export const LATEST = 64;

/** Where the latest part of a run begins: its last quarter, at least 8 steps. */
export const recent = (last: number): number =>
  Math.max(0, last - Math.min(LATEST, Math.max(8, Math.ceil(last / 4))));

/** Whether f falls at every step from `from` on. */
function falls(path: Trajectory, from: number): boolean {
  for (let step = from; step + 1 < path.length; step++) {
    if (!(path.f(step + 1) < path.f(step))) return false;
  }
  return true;
}

/** The steady growth a step up to `to`, or null where there was none. */
function grownBy(path: Trajectory, to: number): number | null {
  const { factor, steady } = growth(path, 0, to);
  return steady && factor >= GROWS ? factor : null;
}

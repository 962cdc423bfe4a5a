// Does noise keep a run moving around a level point? One point of it says nothing, so the latest
// quarter is asked as a cloud.

import { distanceFrom } from '../math/distance';
import { localModelAt } from './local-model';
import type { Outcome } from './kinds';
import type { RunEvidence } from './run-evidence';
import type { Run } from '../run/run';
import type { Trajectory } from '../run/trajectory';
import { isNoisy } from '../noise/gradient-noise';

/** Fewer steps than this tell no wandering from a way. */
const LEAST_ROWS = 8;
/**
 * The mean square of the gradients in units of the noise alone: 1 at the level point itself, below
 * 10 for plain descent up to nine tenths of the limit 2/λ, where it is 1 + lr·λ/(2 − lr·λ). More is a
 * slope that the noise does not hide: a way, a swing or a flight.
 */
const DROWNED = 10;

/**
 * So many times its own size the cloud may be away from the level point: where the rate falls it
 * lags behind. A run whose steps are too short to get anywhere is farther away.
 */
const NEAR = 2;

/** Where the latest part of a noisy run begins: its last quarter, at least 8 steps. */
const latest = (last: number): number => last - Math.max(LEAST_ROWS, Math.ceil(last / 4));

/** Whether the run stayed within its tolerance for long enough that the noise did not just pass by. */
export const staysThere = (run: Run, last: number, since: number): boolean =>
  !isNoisy(run.noise) || since <= latest(last);

/** Whether the gradients at the end of a run tell more of the slope than of the noise. */
export function isDrowned({ run, path, last }: RunEvidence): boolean {
  if (!isNoisy(run.noise)) return false;
  const { sigma } = run.noise;
  const from = Math.max(0, latest(last));
  let mean = 0;
  for (let step = from; step <= last; step++) {
    let square = 0;
    for (let i = 0; i < path.dimension; i++) square += (path.gradient(step, i) / sigma) ** 2;
    mean += square / path.dimension / (last - from + 1);
  }
  return mean <= DROWNED;
}

export function detectWandering(it: RunEvidence): Outcome | null {
  const { run, path, last } = it;
  const from = latest(last);
  if (from < 0 || !isDrowned(it)) return null;
  const x = centre(path, from, last);
  const size = radius(path, x, from, last);
  const { curvature, remaining } = localModelAt(run.objective, x);
  if (curvature !== 'minimum' || remaining > NEAR * size) return null;
  let step = from;
  while (step > 0 && distanceFrom(path, step - 1, x) <= size) step--;
  const evidence = { x: [...x], within: size + remaining, f: path.f(last) };
  return { kind: 'wandering', step, evidence };
}

/** The mean of the points of steps `from` … `to`. */
function centre(path: Trajectory, from: number, to: number): Float64Array {
  const mean = new Float64Array(path.dimension);
  for (let step = from; step <= to; step++) {
    for (let i = 0; i < mean.length; i++) mean[i] += path.x(step, i) / (to - from + 1);
  }
  return mean;
}

function radius(path: Trajectory, x: Float64Array, from: number, to: number): number {
  let within = 0;
  for (let step = from; step <= to; step++) within = Math.max(within, distanceFrom(path, step, x));
  return within;
}

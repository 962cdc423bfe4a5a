// The part of a curve that is a straight line on a logarithmic axis, where the value changes by the
// same factor every step, and where it leaves that line.

import { spreadSteps } from '../../../model/queries/visible-steps';

export interface StraightPart {
  readonly from: number;
  readonly to: number;
  /** By so much every step. */
  readonly factor: number;
  /** log₁₀ of the line at a step, fractions included. */
  readonly at: (step: number) => number;
}

/** Steps that are looked at; more would tell the same. */
const LOOKS = 64;
/** A line bends by less than this part of the height that it covers. */
const BEND = 0.03;
/** Fewer points than this are on a line anyhow. */
const FEWEST = 4;
/** In decades: less is the rounding of the values themselves. */
const NOTHING = 1e-9;

/**
 * The straight part that covers most decades, up or down. Its factor is the median of the ratios in
 * it, so that the few steps that rounding disturbs do not count.
 *
 * @param valueOf the value at a whole step
 * @param last the last step to look at
 * @returns null where no part is straight, or nothing changes
 */
export function straightPart(valueOf: (step: number) => number, last: number): StraightPart | null {
  const steps = spreadSteps(last, LOOKS);
  const logs: number[] = [];
  for (const step of steps) {
    const log = Math.log10(valueOf(step));
    if (!Number.isFinite(log)) break;
    logs.push(log);
  }
  let best: readonly [number, number] | null = null;
  let most = NOTHING;
  for (let a = 0; a + FEWEST <= logs.length; a++) {
    for (let b = logs.length - 1; b - a + 1 >= FEWEST; b--) {
      const covered = Math.abs(get(logs, b) - get(logs, a));
      if (covered > most && isStraight(steps, logs, a, b)) {
        best = [a, b];
        most = covered;
      }
    }
  }
  if (!best) return null;
  const [a, b] = best;
  const slopes: number[] = [];
  for (let k = a; k < b; k++) {
    slopes.push((get(logs, k + 1) - get(logs, k)) / (get(steps, k + 1) - get(steps, k)));
  }
  const slope = median(slopes);
  const from = get(steps, a);
  const heights = logs.slice(a, b + 1).map((log, k) => log - slope * (get(steps, a + k) - from));
  const height = median(heights);
  return {
    from,
    to: get(steps, b),
    factor: 10 ** slope,
    at: (step) => height + slope * (step - from),
  };
}

/**
 * The first step whose value is off the line by more than `part` of itself; null if none is.
 *
 * @param until the last step to look at
 */
export function leavesLine(
  valueOf: (step: number) => number,
  line: StraightPart,
  until: number,
  part = 1e-3,
): number | null {
  const far = Math.log10(1 + part);
  for (let step = line.from; step <= until; step++) {
    if (Math.abs(Math.log10(valueOf(step)) - line.at(step)) > far) return step;
  }
  return null;
}

function isStraight(
  steps: readonly number[],
  logs: readonly number[],
  a: number,
  b: number,
): boolean {
  const rise = get(logs, b) - get(logs, a);
  const run = get(steps, b) - get(steps, a);
  const tolerance = BEND * Math.abs(rise);
  for (let k = a + 1; k < b; k++) {
    const chord = get(logs, a) + (rise * (get(steps, k) - get(steps, a))) / run;
    if (Math.abs(get(logs, k) - chord) > tolerance) return false;
  }
  return true;
}

/** The loops above stay within bounds. */
const get = (values: readonly number[], k: number): number => values[k] ?? Number.NaN;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return get(sorted, sorted.length >> 1);
}

// Does a run go to and fro? A displacement swings along an axis when the one before or after it
// goes the other way and is not negligible beside it.

import type { Trajectory } from '../run/trajectory';

export interface Oscillation {
  /** The part of the way's length that was walked to and fro, 0 … 1. */
  readonly share: number;
  /** The axis with the most of it. */
  readonly axis: number;
  /** How many times the direction turned along that axis. */
  readonly turns: number;
  /** Geometric mean of each swing's width over the one before, for the latest swings. */
  readonly factor: number;
  /** The width of the first swing, in the units of x. */
  readonly width: number;
}

/** A turn whose way back is less than this part of the way there is a landing, not a swing. */
const LANDING = 1e-3;

const LATEST = 64;

/** The swings between steps `from` and `to`. */
export function oscillationOf(path: Trajectory, from: number, to: number): Oscillation {
  const n = path.dimension;
  const walked = new Float64Array(n);
  let whole = 0;
  let swung = 0;
  for (let step = from; step < to; step++) {
    let length = 0;
    let across = 0;
    for (let i = 0; i < n; i++) {
      const move = moved(path, step, i);
      length = Math.hypot(length, move);
      if ((step > from && turns(path, step - 1, i)) || (step + 1 < to && turns(path, step, i))) {
        across = Math.hypot(across, move);
        walked[i] += Math.abs(move);
      }
    }
    whole += length;
    swung += across;
  }
  const axis = walked.indexOf(Math.max(...walked));
  return { share: whole > 0 ? swung / whole : 0, axis, ...alongAxis(path, from, to, axis) };
}

function alongAxis(path: Trajectory, from: number, to: number, axis: number) {
  let count = 0;
  let width = 0;
  const latest: number[] = [];
  for (let step = from; step + 1 < to; step++) {
    if (!turns(path, step, axis)) continue;
    if (count === 0) width = Math.abs(moved(path, step, axis));
    latest[count++ % LATEST] = Math.abs(moved(path, step + 1, axis) / moved(path, step, axis));
  }
  const logs = latest.reduce((sum, ratio) => sum + Math.log(ratio), 0);
  return { turns: count, width, factor: count > 0 ? Math.exp(logs / latest.length) : 0 };
}

const moved = (path: Trajectory, step: number, i: number): number =>
  path.x(step + 1, i) - path.x(step, i);

/** Whether the displacement after the one that leaves `step` goes back. */
function turns(path: Trajectory, step: number, i: number): boolean {
  const there = moved(path, step, i);
  const back = moved(path, step + 1, i);
  return there * back < 0 && Math.abs(back) >= LANDING * Math.abs(there);
}

// What the questions of a verdict ask about a run: its numbers, and what f
// is like where it ends.

import { arrivalTolerance } from './arrival-tolerance';
import { distance } from '../math/distance';
import { isStateful, stepLength } from './stateful';
import type { Run } from '../run/run';
import { localModelAt, type LocalModel } from './local-model';
import type { Trajectory } from '../run/trajectory';

/** A run with what most questions ask about it. */
export interface RunEvidence {
  readonly run: Run;
  readonly path: Trajectory;
  readonly last: number;
  readonly x: Float64Array;
  readonly localModel: LocalModel;
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

/** @param path the whole run, finite to its end */
export function summarize(run: Run, path: Trajectory): RunEvidence {
  const last = path.length - 1;
  const x = path.point(last);
  const moved = distance(path, 0, last);
  const localModel = localModelAt(run.objective, x);
  const remembered = isStateful(run);
  return {
    run,
    path,
    last,
    x,
    localModel,
    moved,
    tolerance: arrivalTolerance(moved, x),
    remaining: remembered ? Math.max(localModel.remaining, stepLength(path)) : localModel.remaining,
    remembers: remembered,
    scale: Math.max(1, ...path.point(0).map(Math.abs)),
  };
}

/** A run has come far when it is so many times the size of its start from it. */
export const FAR = 10;

/** The latest part of a run has at most so many steps. */
export const LATEST = 64;

/** Where the latest part of a run begins: its last quarter, at least 8 steps. */
export const recent = (last: number): number =>
  Math.max(0, last - Math.min(LATEST, Math.max(8, Math.ceil(last / 4))));

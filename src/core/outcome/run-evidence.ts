// What the questions of a verdict ask about a run: its numbers, and what f
// is like where it ends.

import { arrivalTolerance } from './arrival-tolerance';
import { distance, distanceFrom } from '../math/distance';
import { LevelPointFinder } from './level-point';
import { SLACK } from './nearest-minimum';
import { isStateful } from './stateful';
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
  /** The level point that it has come to; null where none is found, or none is near. */
  readonly goal: Float64Array | null;
  /** ‖goal − start‖; as far as the last point where there is no goal. */
  readonly way: number;
  /** What may remain of the way for it to count as done. */
  readonly tolerance: number;
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
  const covered = arrivalTolerance(moved, x);
  const isNear = localModel.remaining <= SLACK * covered;
  const goal = isNear ? new LevelPointFinder(run.objective).find(x, covered) : null;
  const way = goal ? distanceFrom(path, 0, goal) : moved;
  return {
    run,
    path,
    last,
    x,
    localModel,
    moved,
    goal,
    way,
    tolerance: goal ? arrivalTolerance(way, goal) : covered,
    remembers: isStateful(run),
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

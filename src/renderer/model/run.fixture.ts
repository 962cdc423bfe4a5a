// Runs as the core answers them: one that is computed, and one whose rows a test makes up.

import { objectiveById } from '../../core/objectives';
import { outcome } from '../../core/outcome/outcome';
import { descend } from '../../core/run/descend';
import { Trajectory } from '../../core/run/trajectory';
import { defaultSession, runOf, type RunRequest } from '../../shared/session/session';
import type { RunResult } from './queries/results';

/** The run of a function of the catalogue, the book's unless it is changed. */
export function computedRun(changes: Partial<RunRequest> = {}): RunResult {
  const request = { ...runOf(defaultSession), ...changes };
  if (!('id' in request.objective)) throw new Error('Expected a function of the catalogue.');
  const run = { ...request, objective: objectiveById(request.objective.id) };
  const trajectory = descend(run);
  return { request, trajectory, total: trajectory.length, outcome: outcome(run, trajectory) };
}

/** @param rows x0, x1, f and both slopes of each step */
export function madeUpRun(rows: Iterable<number>, changes: Partial<RunResult> = {}): RunResult {
  const trajectory = new Trajectory(2, Float64Array.from(rows));
  const request = runOf(defaultSession);
  return { request, trajectory, total: trajectory.length, outcome: null, ...changes };
}

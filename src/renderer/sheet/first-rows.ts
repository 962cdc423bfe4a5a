// The first rows of a run, for a table to fill in. A sheet is made of a lesson that need not be open, so
// it does not ask the worker, whose run is the one on screen: a few steps take no time.

import { descend } from '../../core/run/descend';
import type { Trajectory } from '../../core/run/trajectory';
import { objectiveInfo } from '../../shared/session/objective-info';
import type { RunRequest } from '../../shared/session/session';

/** Rows of a table, the start among them. */
export const TABLE_ROWS = 5;

/** null for a formula that somebody typed: only the worker can evaluate it. */
export function firstRows(request: RunRequest): Trajectory | null {
  const { entry } = objectiveInfo(request.objective);
  return entry && descend({ ...request, objective: entry, steps: TABLE_ROWS - 1 });
}

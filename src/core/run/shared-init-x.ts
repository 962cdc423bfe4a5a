// The notebook's cells as they really ran: `x = init_x` gives a second name to one array, and
// `x -= lr * grad` changes it in place, so each run begins where the one before has ended.

import { descend } from './descend';
import type { Run } from './run';
import type { Trajectory } from './trajectory';

export interface Cell {
  readonly lr: number;
  readonly steps: number;
}

export interface CellRun {
  readonly cell: Cell;
  readonly path: Trajectory;
  /** The shared array when the cell begins, and what the cell leaves in it. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** @param run all but lr and step_num; its start is the array as the first cell finds it */
export function sharedInitX(
  run: Omit<Run, 'lr' | 'steps'>,
  cells: readonly Cell[],
): readonly CellRun[] {
  const shared = Float64Array.from(run.start);
  return cells.map((cell) => {
    const before = shared.slice();
    const path = descend({ ...run, ...cell, start: before });
    shared.set(path.point(path.length - 1));
    return { cell, path, before, after: shared.slice() };
  });
}

// A whole run at once.

import { Descent } from './descent';
import type { Run } from './run';
import { rowWidth } from '../kernels/row-width';
import { Trajectory } from './trajectory';

/**
 * Walks `run.steps` steps from `run.start` and returns steps + 1 rows, step 0 first
 * (40 bytes a row in two dimensions). The start is copied, never changed.
 */
export function descend(run: Run): Trajectory {
  const descent = new Descent(run);
  const rows = new Float64Array(descent.total * rowWidth(descent.dimension));
  descent.write(rows, 0, descent.total);
  return new Trajectory(descent.dimension, rows);
}

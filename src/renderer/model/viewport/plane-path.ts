// The path as the plane shows it: two coordinates of each row, with f and their two slopes. In
// two dimensions it is the run itself.

import { rowWidth } from '../../../core/kernels/row-width';
import { Trajectory } from '../../../core/run/trajectory';

const WIDTH = rowWidth(2);

/** Projects runs; one that is still arriving is continued, not projected again. */
export function planePath(): (run: Trajectory, axes: readonly [number, number]) => Trajectory {
  let source: Float64Array | null = null;
  let plane: readonly [number, number] = [0, 1];
  let rows = new Float64Array(0);
  let done = 0;

  return (run, axes) => {
    const [i, j] = axes;
    if (run.dimension === 2 && i === 0 && j === 1) return run;
    if (run.rows !== source || plane[0] !== i || plane[1] !== j) {
      source = run.rows;
      plane = axes;
      rows = new Float64Array((run.rows.length / rowWidth(run.dimension)) * WIDTH);
      done = 0;
    }
    for (let step = done, k = done * WIDTH; step < run.length; step++) {
      rows[k++] = run.x(step, i);
      rows[k++] = run.x(step, j);
      rows[k++] = run.f(step);
      rows[k++] = run.gradient(step, i);
      rows[k++] = run.gradient(step, j);
    }
    done = run.length;
    return new Trajectory(2, rows, run.length);
  };
}

import { expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { notebook } from './notebook';

const { start, runs } = golden.descentSharedInitX;
const { cells, start: its } = notebook();
/** x0, x1, f, g0, g1. */
const WIDTH = 5;
const pointOf = (rows: Float64Array, step: number) =>
  [...rows.subarray(step * WIDTH, step * WIDTH + 2)] as const;

test.each(runs.map((run, k) => ({ ...run, k })))(
  'lr = $lr leaves what the notebook printed, and the golden rows from a copy',
  ({ k, lr, steps, result }) => {
    expect([cells[k].lr, cells[k].steps, cells.length]).toEqual([lr, steps, runs.length]);
    expect(cells[k].shared).toHaveLength((steps + 1) * WIDTH);
    expect(pointOf(cells[k].shared, steps)).toEqual(result);
    // The start itself is left alone.
    expect(its).toEqual(start);
    expect(pointOf(cells[k].shared, 0)).toEqual(k === 0 ? start : runs[k - 1].result);
    const { rows } = golden.descentFresh.find((run) => run.lr === lr)!;
    expect([...cells[k].copied]).toEqual(rows.flat());
  },
);

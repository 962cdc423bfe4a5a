import { expect, test } from 'vitest';
import { descend } from './descend';
import { optimizerIds } from '../optimizers';
import { batchDescent } from './batch-descent';
import { runOf } from './run.fixture';

test.each(optimizerIds)('a walk of %s makes the points of a descent, bit for bit', (id) => {
  const run = runOf({ objective: 'rosenbrock', lr: 1e-3, optimizer: { id } });
  const path = new Float64Array(2 * 101);
  const { lanes, go } = batchDescent(run);
  expect(lanes).toBe(1);
  for (let again = 0; again < 2; again++) {
    const x = Float64Array.from(run.start);
    path.set(x);
    go(x, path, 0, 37);
    go(x, path, 37, 100);
    const rows = descend(run);
    for (let step = 0; step <= 100; step++) {
      expect(path.subarray(2 * step, 2 * step + 2)).toEqual(rows.point(step));
    }
  }
});

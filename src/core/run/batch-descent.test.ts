import { expect, test } from 'vitest';
import { descend } from './descend';
import { custom } from '../outcome/outcome-cases.fixture';
import { objectiveById } from '../objectives';
import { optimizerIds } from '../optimizers';
import type { Run } from './run';
import { batchDescent } from './batch-descent';

test.each(optimizerIds)('a walk of %s makes the points of a descent, bit for bit', (id) => {
  const objective = custom(objectiveById('rosenbrock').f, objectiveById('rosenbrock').gradient);
  const run: Run = {
    objective,
    start: [-1.2, 1],
    lr: 1e-3,
    steps: 100,
    gradient: 'numerical',
    h: 1e-4,
    optimizer: { id },
  };
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

import { describe, expect, test } from 'vitest';
import { optimizerIds } from '../optimizers';
import { batchDescent } from './batch-descent';
import { BatchPath } from './batch-path';
import { descend } from './descend';
import { runOf } from './run.fixture';
import { Trajectory } from './trajectory';

const noisy = { noise: { sigma: 0.5, seed: 3 }, schedule: { id: 'cosine' } };

describe.each([{}, noisy])('with %j', (more) => {
  test.each(optimizerIds)('a batch of %s has the rows of a descent, bit for bit', (id) => {
    const run = runOf({ objective: 'rosenbrock', lr: 1e-3, optimizer: { id }, ...more });
    const { lanes, go } = batchDescent(run);
    expect(lanes).toBe(1);
    const whole = descend(run);
    const points = new Float64Array(101 * 2);
    for (let again = 0; again < 2; again++) {
      const x = Float64Array.from(run.start);
      points.set(x);
      go(x, points, 0, 37);
      go(x, points, 37, 100);
      const path = new BatchPath(run, points, lanes);
      path.select(0, 100);
      const rows = new Trajectory(2, new Float64Array(101 * 5));
      path.copyRows(0, 100, rows);
      expect(rows).toEqual(whole);
      expect(path.gradientNormAt(7)).toBe(Math.hypot(whole.gradient(7, 0), whole.gradient(7, 1)));
    }
  });
});

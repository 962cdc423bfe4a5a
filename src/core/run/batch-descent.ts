// The inner loop of a map: runs of which only the points are kept. The map takes it as a parameter,
// so that a loop made for one function can stand in for this general one. Such a loop may go from
// several starts at once: a step waits for the one before, so a processor that has only one run
// to do is idle most of the time.

import { gradientFor } from './gradient';
import { LANES } from '../kernels/loops';
import { noiseTable } from '../noise/gradient-noise';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import { updateOn } from '../optimizers/update-on';
import { gradientDescent } from '../optimizers/gradient-descent';
import { rateOf } from '../schedules/rates';
import { isMemoryless } from './memoryless';
import type { Run } from './run';

export interface BatchDescent {
  /** How many runs go side by side. */
  readonly lanes: number;
  /**
   * Takes the points in `x`, `lanes` × n numbers, from step `from` to step `to` and writes those of
   * each step on the way, from + 1 … to, into `path` at [step * lanes * n]. A call with from = 0
   * begins new runs. Points are bit for bit those of `Descent`; nothing is allocated or checked.
   */
  readonly go: (x: Float64Array, path: Float64Array, from: number, to: number) => void;
}

/** The batch of any run; its start plays no part. All its runs have the same noise. */
export function batchDescent(run: Run): BatchDescent {
  const { objective, lr, gradient, h, optimizer: chosen } = run;
  const n = objective.dimension;
  const { optimizer, params } = resolveOptimizer(chosen);
  const noise = noiseTable(run.noise, run.steps, n);
  const plain = optimizer === gradientDescent && isMemoryless(run);
  const loop = plain ? objective.kernels?.points(gradient) : null;
  if (loop) return { lanes: LANES, go: (x, path, from, to) => loop(x, lr, h, path, from, to) };
  const update = updateOn(optimizer, objective);
  const rate = rateOf(run);
  const gradientInto = gradientFor(objective, gradient, h);
  const g = new Float64Array(n);
  const state = new Float64Array(n * optimizer.slots.length);
  const move = new Float64Array(n);
  const go: BatchDescent['go'] = (x, path, from, to) => {
    if (from === 0) state.fill(0);
    let k = (from + 1) * n;
    for (let step = from + 1; step <= to; step++) {
      gradientInto(x, g);
      if (noise) for (let i = 0; i < n; i++) g[i] += noise[(step - 1) * n + i];
      update(x, g, rate(step), state, step, params, move);
      for (let i = 0; i < n; i++) path[k++] = x[i] += move[i];
    }
  };
  return { lanes: 1, go };
}

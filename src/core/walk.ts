// The inner loop of a map: many runs of which only the points are kept. The map takes it as a
// parameter, so that a loop made for one function can stand in for this general one.

import { gradientOf } from './gradient-of';
import { optimizerOf } from './optimizer-of';
import type { Run } from './run';

/**
 * Takes x from step `from` to step `to` of a run and writes the point of each step on the way,
 * from + 1 … to, into `path` at [step * n]. A call with from = 0 begins a new run. The points are
 * bit for bit those of `Descent`; nothing is allocated and nothing is checked.
 */
export type Walk = (x: Float64Array, path: Float64Array, from: number, to: number) => void;

/** The walk of any run; its start and its number of steps play no part. */
export function walkOf({ objective, lr, gradient, h, optimizer: chosen }: Run): Walk {
  const n = objective.dimension;
  const { optimizer, params } = optimizerOf(chosen);
  const { update } = optimizer;
  const gradientInto = gradientOf(objective, gradient, h);
  const g = new Float64Array(n);
  const state = new Float64Array(n * optimizer.slots.length);
  return (x, path, from, to) => {
    if (from === 0) state.fill(0);
    let k = (from + 1) * n;
    for (let step = from + 1; step <= to; step++) {
      gradientInto(x, g);
      update(x, g, lr, state, step, params);
      for (let i = 0; i < n; i++) path[k++] = x[i];
    }
  };
}

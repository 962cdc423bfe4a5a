// What a run of a million steps keeps in memory: everything that the process holds more while the
// rows are there. Needs node --expose-gc.
import { Descent } from '../src/core/run/descent';

/**
 * @param {import('../src/core/objectives/objective').Objective} objective
 * @returns {number} bytes a step
 */
export function memory(objective) {
  const steps = 1_000_000;
  const run = { objective, start: [-3, 4], lr: 1e-6, gradient: 'numerical', h: 1e-4 };
  const go = (/** @type {number} */ count) => {
    const descent = new Descent(
      /** @type {import('../src/core/run/run').Run} */ ({ ...run, steps: count }),
    );
    const rows = new Float64Array(descent.total * 5);
    while (descent.step < descent.total) descent.write(rows, descent.step, 20_000);
    return { descent, rows };
  };
  go(1000);
  const before = held();
  const kept = go(steps);
  const after = held();
  if (kept.descent.step !== steps + 1) throw new Error('The run did not reach its end.');
  return (after - before) / steps;
}

function held() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

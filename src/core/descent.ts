// One run of gradient descent that can be taken in parts: a million steps need not be waited
// for in one piece. Nothing is clamped: where f or x leaves float64 the rows go on with
// Infinity and NaN, because that is what happens.

import { gradientOf } from './gradient-of';
import type { GradientInto } from './objective';
import type { Optimizer } from './optimizer';
import { optimizerOf } from './optimizer-of';
import type { Run } from './run';
import { rowWidth } from './trajectory';

export class Descent {
  readonly dimension: number;
  /** How many rows the whole run has: steps + 1. */
  readonly total: number;
  private readonly x: Float64Array;
  private readonly g: Float64Array;
  private readonly state: Float64Array;
  private readonly gradientInto: GradientInto;
  private readonly optimizer: Optimizer;
  private readonly params: Float64Array;
  private written = 0;

  /**
   * Copies the start; the caller's array is never changed.
   *
   * @throws RangeError when the start does not have one number a variable, or for an unknown method
   */
  constructor(private readonly run: Run) {
    const n = run.objective.dimension;
    if (run.start.length !== n) {
      throw new RangeError(`Expected a start of ${n} numbers, got ${run.start.length}.`);
    }
    this.dimension = n;
    this.total = run.steps + 1;
    this.x = Float64Array.from(run.start);
    this.g = new Float64Array(n);
    const { optimizer, params } = optimizerOf(run.optimizer);
    this.optimizer = optimizer;
    this.params = params;
    this.state = new Float64Array(n * optimizer.slots.length);
    this.gradientInto = gradientOf(run.objective, run.gradient, run.h);
  }

  /** The step whose row is written next; equal to `total` when the run is complete. */
  get step(): number {
    return this.written;
  }

  /** Whether a step depends on x alone: where x once stands still, it then stays. */
  get memoryless(): boolean {
    return this.optimizer.slots.length === 0;
  }

  /**
   * Writes the next rows (x…, f, g…; see trajectory.ts), at most `count` and never more than are
   * left, into `rows` from its row `at` on. Allocates nothing.
   *
   * @returns how many rows were written
   * @throws RangeError when `rows` is too short for them
   */
  write(rows: Float64Array, at: number, count: number): number {
    const { x, g, state, params, gradientInto, dimension: n } = this;
    const { lr, objective } = this.run;
    const { f } = objective;
    const { update } = this.optimizer;
    const width = rowWidth(n);
    const end = Math.min(this.total, this.written + count);
    const wanted = end - this.written;
    if ((at + wanted) * width > rows.length) {
      throw new RangeError(
        `Expected room for ${wanted} rows of ${width} numbers from row ${at}, got ${rows.length} numbers.`,
      );
    }
    let k = at * width;
    for (let step = this.written; step < end; step++) {
      if (step > 0) update(x, g, lr, state, step, params);
      for (let i = 0; i < n; i++) rows[k++] = x[i];
      rows[k++] = f(x);
      gradientInto(x, g);
      for (let i = 0; i < n; i++) rows[k++] = g[i];
    }
    this.written = end;
    return wanted;
  }
}

// One run of gradient descent that can be taken in parts: a million steps need not be waited
// for in one piece. Nothing is clamped: where f or x leaves float64 the rows go on with
// Infinity and NaN, because that is what happens.

import { gradientFor } from './gradient';
import type { RowsLoop } from '../kernels/loops';
import type { GradientInto } from '../math/differentiable';
import { gradientNoise } from '../noise/gradient-noise';
import type { Update } from '../optimizers/optimizer';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import { updateOn } from '../optimizers/update-on';
import { gradientDescent } from '../optimizers/gradient-descent';
import { rateOf } from '../schedules/rates';
import { isMemoryless } from './memoryless';
import type { Run } from './run';
import { rowWidth } from '../kernels/row-width';

/** An array costs as much time as twenty steps. */
const nothing = new Float64Array(0);

export class Descent {
  readonly dimension: number;
  /** How many rows the whole run has: steps + 1. */
  readonly total: number;
  /** Whether a step depends on x alone: where x once stands still, it then stays. */
  readonly memoryless: boolean;
  private readonly x: Float64Array;
  private readonly g: Float64Array;
  private readonly state: Float64Array;
  private readonly gradientInto: GradientInto;
  private readonly params: Float64Array;
  private readonly rate: (t: number) => number;
  /** The noise of one coordinate of a gradient after the other; null where there is none. */
  private readonly noise: (() => number) | null;
  private readonly update: Update;
  /** The step Δx under way. */
  private readonly move: Float64Array;
  /** The loop made for this function, if there is one for this method. */
  private readonly loop: RowsLoop | null;
  private written = 0;

  /**
   * Copies the start; the caller's array is never changed.
   *
   * @throws RangeError when the start does not have one number a variable, or for a method, a schedule
   *   or a noise that there is not
   */
  constructor(private readonly run: Run) {
    const n = run.objective.dimension;
    if (run.start.length !== n) {
      throw new RangeError(`Expected a start of ${n} numbers, got ${run.start.length}.`);
    }
    this.dimension = n;
    this.total = run.steps + 1;
    this.x = new Float64Array(n);
    for (let i = 0; i < n; i++) this.x[i] = run.start[i];
    this.g = new Float64Array(n);
    const { optimizer, params } = resolveOptimizer(run.optimizer);
    this.params = params;
    this.update = updateOn(optimizer, run.objective);
    this.rate = rateOf(run);
    this.noise = gradientNoise(run.noise);
    const { slots } = optimizer;
    this.state = slots.length === 0 ? nothing : new Float64Array(n * slots.length);
    this.gradientInto = gradientFor(run.objective, run.gradient, run.h);
    this.memoryless = isMemoryless(run);
    const plain = optimizer === gradientDescent && this.memoryless;
    this.loop = (plain && run.objective.kernels?.rows(run.gradient)) || null;
    this.move = this.loop ? nothing : new Float64Array(n);
  }

  /** The step whose row is written next; equal to `total` when the run is complete. */
  get step(): number {
    return this.written;
  }

  /**
   * Writes the next rows (x…, f, g…; see trajectory.ts), at most `count` and never more than are
   * left, into `rows` from its row `at` on. Allocates nothing.
   *
   * @returns how many rows were written
   * @throws RangeError when `rows` is too short for them
   */
  write(rows: Float64Array, at: number, count: number): number {
    const width = rowWidth(this.dimension);
    const end = Math.min(this.total, this.written + count);
    const wanted = end - this.written;
    if ((at + wanted) * width > rows.length) {
      throw new RangeError(
        `Expected room for ${wanted} rows of ${width} numbers from row ${at}, got ${rows.length} numbers.`,
      );
    }
    const { x, g, loop, run } = this;
    if (loop) loop(x, g, run.lr, run.h, rows, at, this.written, end);
    else this.goOn(rows, at * width, end);
    this.written = end;
    return wanted;
  }

  /** The general loop, for any function, method, schedule and noise. */
  private goOn(rows: Float64Array, k: number, end: number): void {
    const { x, g, state, params, update, move, rate, noise, gradientInto, dimension: n } = this;
    const { objective } = this.run;
    const { f } = objective;
    for (let step = this.written; step < end; step++) {
      if (step > 0) {
        update(x, g, rate(step), state, step, params, move);
        for (let i = 0; i < n; i++) x[i] += move[i];
      }
      for (let i = 0; i < n; i++) rows[k++] = x[i];
      rows[k++] = f(x);
      gradientInto(x, g);
      if (noise) for (let i = 0; i < n; i++) g[i] += noise();
      for (let i = 0; i < n; i++) rows[k++] = g[i];
    }
  }
}

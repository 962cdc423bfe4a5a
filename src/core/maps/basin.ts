// Where a run ends for every start of a grid: a map of the basins of attraction. A run ends early
// only where the rest is known: x stands still bit for bit and a step depends on x alone, or x
// has left float64. fast-outcome.ts says how a kind is found.

import { FastOutcome } from '../outcome/fast-outcome';
import { outcomeKinds, type OutcomeKind } from '../outcome/kinds';
import { nearestMinimum } from '../outcome/nearest-minimum';
import type { Run } from '../run/run';
import { batchDescent, type BatchDescent } from '../run/batch-descent';
import { isMemoryless } from '../run/memoryless';

/** Steps between two looks whether the rest of a run is known. */
const LOOK = 256;

/** What judging a run costs, in steps. */
const JUDGING = 20;

/** More minima than this are not told apart. */
const MOST_MINIMA = 256;

const codeOf = Object.fromEntries(outcomeKinds.map((kind, code) => [kind, code])) as Readonly<
  Record<OutcomeKind, number>
>;

export class Basin {
  /** Results are row-major: [j * columns + i] for the start at x0[i], x1[j]. An index into `outcomeKinds`. */
  readonly kind: Uint8Array;
  /** Index into `minima`, −1 where none was reached. */
  readonly minimum: Int16Array;
  /** The step at which it arrived, froze or left float64; else the last one. */
  readonly step: Float64Array;
  /** f at the last step; of a run that left float64, at the step at which it left. */
  readonly f: Float64Array;
  readonly columns: number;

  private readonly minimaSoFar: ArrayLike<number>[];
  private readonly batch: BatchDescent;
  /** The points of the runs under way, one lane of the batch after the other. */
  private readonly x: Float64Array;
  private readonly path: Float64Array;
  private readonly end: FastOutcome;
  private readonly memoryless: boolean;
  private judged = 0;
  private stepsDone = 0;

  /**
   * @param run its start gives the coordinates that the grid does not
   * @param axes the coordinates of the start that x0 and x1 replace
   * @throws RangeError when start or axes do not fit the objective
   */
  constructor(
    private readonly run: Run,
    private readonly axes: readonly [number, number],
    private readonly x0: ArrayLike<number>,
    private readonly x1: ArrayLike<number>,
  ) {
    const n = run.objective.dimension;
    const fits = axes.every((i) => Number.isInteger(i) && i >= 0 && i < n) && axes[0] !== axes[1];
    if (run.start.length !== n || !fits) {
      throw new RangeError(
        `Expected ${n} start coordinates and two axes among them, got ${run.start.length} and ${axes.join()}.`,
      );
    }
    const size = x0.length * x1.length;
    this.columns = x0.length;
    this.kind = new Uint8Array(size);
    this.minimum = new Int16Array(size).fill(-1);
    this.step = new Float64Array(size);
    this.f = new Float64Array(size);
    this.minimaSoFar = [...(run.objective.minima ?? [])];
    this.batch = batchDescent(run);
    this.x = new Float64Array(this.batch.lanes * n);
    this.path = new Float64Array((run.steps + 1) * this.x.length);
    this.end = new FastOutcome(run, this.path, this.batch.lanes);
    this.memoryless = isMemoryless(run);
  }

  /** How many rows are complete. */
  get rows(): number {
    return Math.floor(this.judged / this.columns);
  }

  get complete(): boolean {
    return this.judged === this.kind.length;
  }

  /** The objective's known minima, then the others at which runs arrived so far, in grid order. */
  get minima(): readonly ArrayLike<number>[] {
    return this.minimaSoFar;
  }

  /** Goes on for about `maxSteps` steps of descent, within a run where need be. */
  advance(maxSteps: number): void {
    const { batch, x, path, run } = this;
    let left = maxSteps;
    while (left > 0 && !this.complete) {
      if (this.stepsDone === 0) this.begin();
      const many = Math.min(LOOK, Math.ceil(left / batch.lanes));
      const to = Math.min(run.steps, this.stepsDone + many);
      batch.go(x, path, this.stepsDone, to);
      left -= (to - this.stepsDone) * batch.lanes;
      this.stepsDone = to;
      if (to === run.steps || this.restIsKnown()) {
        this.record();
        left -= JUDGING * batch.lanes;
      }
    }
  }

  private begin(): void {
    const { x, axes, run, columns, judged } = this;
    const n = run.start.length;
    const final = this.kind.length - 1;
    for (let at = 0; at < x.length; at += n) {
      // Where no start is left a lane repeats the last one.
      const k = Math.min(judged + at / n, final);
      for (let i = 0; i < n; i++) x[at + i] = run.start[i];
      x[at + axes[0]] = this.x0[k % columns];
      x[at + axes[1]] = this.x1[Math.floor(k / columns)];
    }
    this.path.set(x);
  }

  /** Whether all points have left float64 or stand still for good. */
  private restIsKnown(): boolean {
    const { x, path, memoryless, run } = this;
    const n = run.start.length;
    const before = (this.stepsDone - 1) * x.length;
    for (let at = 0; at < x.length; at += n) {
      let stands = memoryless;
      let finite = true;
      for (let i = at; i < at + n; i++) {
        stands &&= Object.is(path[before + i], x[i]);
        finite &&= Number.isFinite(x[i]);
      }
      if (finite && !stands) return false;
    }
    return true;
  }

  private record(): void {
    const { end, kind, batch } = this;
    for (let lane = 0; lane < batch.lanes && !this.complete; lane++) {
      const k = this.judged++;
      end.judge(lane, this.stepsDone);
      kind[k] = codeOf[end.kind];
      this.step[k] = end.step;
      this.f[k] = end.f;
      if (end.kind === 'converged' || end.kind === 'wandering') {
        this.minimum[k] = this.minimumReached();
      }
    }
    this.stepsDone = 0;
  }

  private minimumReached(): number {
    const { minimaSoFar } = this;
    const { x, curvature, tolerance } = this.end;
    if (curvature === 'saddle' || curvature === 'maximum') return -1;
    const index = nearestMinimum(minimaSoFar, x, tolerance);
    // Where it wanders about, nobody knows the minimum better than that.
    if (this.end.kind === 'wandering') return index;
    // On level ground every end would be a minimum of its own.
    if (index >= 0 || curvature === 'flat' || minimaSoFar.length === MOST_MINIMA) return index;
    return minimaSoFar.push(x.slice()) - 1;
  }
}

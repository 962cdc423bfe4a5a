// The outcome of a run, cheaply enough to be asked at each point of a map. The questions are those
// of outcome.ts, in their order, but only as far as they are needed for the kind:
// - overflow, undefined-here: f is asked on the way only if the last x or the last f is not finite;
// - converged: also where the run swung before it arrived, which outcome.ts calls `oscillating`;
// - cycling: only where points come back; not where one coordinate jumps to and fro undamped while
//   others still settle;
// - still-moving: everything else that has not arrived, swings included.
// A run whose steps depend on more than x is asked in full, at two or three times the cost.

import { distance, distanceFrom } from '../math/distance';
import { rowWidth } from '../kernels/row-width';
import { BatchPath } from '../run/batch-path';
import { isMemoryless } from '../run/memoryless';
import type { Run } from '../run/run';
import { Trajectory } from '../run/trajectory';
import { arrivalTolerance } from './arrival-tolerance';
import { cycle, LONGEST_PERIOD, MISS } from './cycle';
import { float64End } from './float64-end';
import { growth, grows } from './growth';
import { CREEPING } from './in-motion';
import type { OutcomeKind } from './kinds';
import { LevelPointFinder } from './level-point';
import { LocalModelBuffer, type Curvature } from './local-model';
import { SLACK } from './nearest-minimum';
import { outcome } from './outcome';
import { lacksStep } from './singular';
import { FAR, LATEST, recent } from './run-evidence';

export class FastOutcome {
  kind: OutcomeKind = 'still-moving';
  /** The step at which it arrived, froze or left float64; else the last one of the run. */
  step = 0;
  /** f at the last step; where the run left float64, at the step at which it left. */
  f = 0;
  /** What may remain of the way, in the units of x. */
  tolerance = 0;

  private readonly path: BatchPath;
  private readonly localModel: LocalModelBuffer;
  private readonly goals: LevelPointFinder;
  /** ‖x − start‖ at the end. */
  private moved = 0;
  /** Rows for the latest part of a run. */
  private readonly latest: Trajectory;
  /** Rows for a whole run whose steps depend on more than x. */
  private readonly whole: Float64Array | null;

  /** @param points of `lanes` runs (see batch-descent.ts) */
  constructor(
    private readonly run: Run,
    points: Float64Array,
    lanes: number,
  ) {
    const n = run.objective.dimension;
    this.path = new BatchPath(run, points, lanes);
    this.localModel = new LocalModelBuffer(run.objective);
    this.goals = new LevelPointFinder(run.objective);
    this.latest = new Trajectory(n, new Float64Array((LATEST + 1) * rowWidth(n)));
    this.whole = isMemoryless(run) ? null : new Float64Array((run.steps + 1) * rowWidth(n));
  }

  /** Where it has converged. */
  get x(): Float64Array {
    return this.path.point;
  }

  /** What the last point is, if the run has arrived there. */
  get curvature(): Curvature {
    return this.localModel.curvature;
  }

  /**
   * Fills the fields above; allocates nothing unless the run left float64, comes back to where it
   * was or may run away.
   *
   * @param last the last step of the lane's run that is there
   */
  judge(lane: number, last: number): void {
    const { run, path, localModel } = this;
    path.select(lane, last);
    this.step = run.steps;
    this.f = path.valueAt(last);
    if (!Number.isFinite(this.f) || !path.isFinite()) {
      this.leaveFloat64();
      return;
    }
    localModel.update(path.point);
    this.moved = distance(path, 0, last);
    this.tolerance = arrivalTolerance(this.moved, path.point);
    if (this.whole) {
      this.askInFull(this.whole);
      return;
    }
    const arrived = this.arrivedAt();
    if (arrived >= 0) {
      this.kind = 'converged';
      this.step = arrived;
    } else if (this.standsStill()) {
      this.kind = 'frozen';
      this.step = path.firstNear(path.point, 0);
    } else if (this.cycles()) this.kind = 'cycling';
    else if (this.diverges()) this.kind = 'diverging';
    else this.kind = this.creeps() ? 'creeping' : 'still-moving';
  }

  /** The step of arrival at the level point near the last point, −1 where there is none; and what may remain of the way. */
  private arrivedAt(): number {
    const { path, localModel } = this;
    if (!(localModel.remaining <= SLACK * this.tolerance)) return -1;
    const goal = this.goals.find(path.point, this.tolerance);
    if (goal) this.tolerance = arrivalTolerance(distanceFrom(path, 0, goal), goal);
    else if (localModel.remaining > this.tolerance) return -1;
    const to = goal ?? path.point;
    const isNear = distanceFrom(path, path.last, to) <= SLACK * this.tolerance;
    return isNear ? path.firstNear(to, this.tolerance) : -1;
  }

  /** Finds the first step at which f or x is not finite, and whether it grew or f is undefined. */
  private leaveFloat64(): void {
    const { path } = this;
    let step = 0;
    let f = path.valueAt(0);
    while (Number.isFinite(f) && path.isFinite()) f = path.valueAt(++step);
    const { dimension } = path;
    const before = Math.max(0, step - 1);
    const rows = new Float64Array((step - before + 1) * rowWidth(dimension));
    const end = new Trajectory(dimension, rows);
    path.copyRows(before, step, end);
    const left = float64End(end);
    const grew = left?.overflow === true && !lacksStep(this.run, end, left);
    this.kind = grew ? 'overflow' : 'undefined-here';
    this.step = step;
    this.f = f;
  }

  private askInFull(rows: Float64Array): void {
    const { run, path } = this;
    const trajectory = new Trajectory(path.dimension, rows, path.last + 1);
    path.copyRows(0, path.last, trajectory);
    const { kind, step, evidence } = outcome(run, trajectory);
    if (kind === 'oscillating') {
      this.kind = evidence.arrived === null ? 'still-moving' : 'converged';
      this.step = evidence.arrived ?? run.steps;
      return;
    }
    this.kind = kind;
    if (kind === 'wandering') this.tolerance = evidence.within;
    if (kind !== 'still-moving' && kind !== 'cycling' && kind !== 'diverging') this.step = step;
  }

  /** The gradient that the run computed is 0, or its last step, after others, led nowhere. */
  private standsStill(): boolean {
    const { path, moved } = this;
    if (path.gradientNormAt(path.last) === 0) return true;
    return moved > 0 && distance(path, path.last - 1, path.last) === 0;
  }

  /** The last points are a cycle, and a wider one than what may remain of the way. */
  private cycles(): boolean {
    if (!this.comesBack()) return false;
    const { run, path, latest, tolerance } = this;
    // Two rounds of the longest cycle are enough to tell.
    const from = Math.max(0, path.last - 2 * LONGEST_PERIOD);
    path.copyRows(from, path.last, latest);
    const round = cycle(run, new Trajectory(path.dimension, latest.rows, path.last - from + 1));
    return round !== null && round.swing > tolerance;
  }

  /** The last point is one of those before it, as nearly as a cycle may miss it. */
  private comesBack(): boolean {
    const { path } = this;
    const { last } = path;
    let swing = 0;
    for (let back = 1; back <= Math.min(LONGEST_PERIOD, last); back++) {
      swing = Math.max(swing, distance(path, last - back, last - back + 1));
      if (back > 1 && distance(path, last - back, last) <= MISS * swing) return true;
    }
    return false;
  }

  /** The gradient grows, and the run is far out or f is higher than ever in its latest part. */
  private diverges(): boolean {
    const { path, f, latest } = this;
    const far = this.moved >= FAR * this.scale();
    if (!far && !(f > path.valueAt(0))) return false;
    const from = recent(path.last);
    path.copyRows(from, path.last, latest);
    const count = path.last - from;
    if (!grows(growth(latest, 0, count))) return false;
    let isHighest = true;
    for (let k = 0; k < count; k++) isHighest &&= latest.f(k) < f;
    return far || isHighest;
  }

  /** The run made little of its way, and the rest would take very many such steps. */
  private creeps(): boolean {
    const { moved, localModel, run } = this;
    const way = Number.isFinite(localModel.remaining) ? localModel.remaining : this.scale();
    return moved <= CREEPING.part * way && way / (moved / run.steps) >= CREEPING.steps;
  }

  /** The size of things in x: 1, or the start if that is larger. */
  private scale(): number {
    const { path } = this;
    let size = 1;
    for (let i = 0; i < path.dimension; i++) size = Math.max(size, Math.abs(path.x(0, i)));
    return size;
  }
}

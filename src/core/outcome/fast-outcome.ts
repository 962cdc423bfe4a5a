// What became of a walk, cheaply enough to be asked for each point of a map. The kinds are those
// of outcome.ts, but swings are not looked for; in this order:
// - overflow, undefined-here: as there, save that f is asked on the way only if x or the last f
//   is not finite;
// - converged: as there; it stands also for `oscillating` where the run has arrived;
// - frozen: as there;
// - cycling: as there where the same points come back; not where one coordinate jumps undamped
//   while others still settle;
// - diverging, creeping: as there;
// - still-moving: everything else that has not arrived, swings included.
// A walk whose method remembers is asked in full (see memory.ts), at two or three times the cost.

import { arrivalTolerance } from './arrival-tolerance';
import { cycle, LONGEST, MISS } from './cycle';
import { distance, type Points } from '../math/distance';
import { float64End } from './float64-end';
import { gradientFor } from '../run/gradient';
import type { GradientInto } from '../math/differentiable';
import { growth, grows } from './growth';
import { isStateful } from './stateful';
import { outcome } from './outcome';
import { LATEST, recent } from './run-evidence';
import { FAR } from './run-evidence';
import { CREEPING } from './in-motion';
import type { OutcomeKind } from './kinds';
import type { Run } from '../run/run';
import { Survey, type Curvature } from './local-model';
import { rowWidth } from '../kernels/row-width';
import { Trajectory } from '../run/trajectory';

export class FastOutcome {
  kind: OutcomeKind = 'still-moving';
  /** The step at which it arrived, froze or left float64; else the last one of the run. */
  step = 0;
  /** f at the last step; where the run left float64, at the step at which it left. */
  f = 0;
  /** What may remain of the way, in the units of x. */
  tolerance = 0;
  /** Where it has converged. */
  readonly x: Float64Array;

  private readonly ground: Survey;
  private readonly stride: number;
  private readonly points: Points;
  private readonly gradientInto: GradientInto;
  private readonly g: Float64Array;
  private readonly latest: Trajectory;
  /** Rows for a whole run of a method that remembers. */
  private readonly whole: Float64Array | null;
  private walked = 0;
  private lane = 0;

  /** @param path where the points of `lanes` walks are (see walk.ts) */
  constructor(
    private readonly run: Run,
    private readonly path: Float64Array,
    lanes: number,
  ) {
    const n = run.objective.dimension;
    this.stride = lanes * n;
    this.ground = new Survey(run.objective);
    this.points = { dimension: n, x: (step, i) => path[step * this.stride + this.lane * n + i] };
    this.gradientInto = gradientFor(run.objective, run.gradient, run.h);
    this.x = new Float64Array(n);
    this.g = new Float64Array(n);
    this.latest = new Trajectory(n, new Float64Array((LATEST + 1) * rowWidth(n)));
    this.whole = isStateful(run) ? new Float64Array((run.steps + 1) * rowWidth(n)) : null;
  }

  /** What the last point is, if the run has arrived there. */
  get curvature(): Curvature {
    return this.ground.curvature;
  }

  /**
   * Fills the fields above; allocates nothing unless the run left float64, comes back to where it
   * was or may run away.
   *
   * @param lane which of the walks
   * @param walked the last step in `path`; fewer than the run has where the rest is known
   */
  judge(lane: number, walked: number): void {
    const { run, points, ground } = this;
    this.lane = lane;
    this.walked = walked;
    this.f = this.valueAt(walked);
    this.step = run.steps;
    if (!Number.isFinite(this.f) || !this.isFinite()) {
      this.leave();
      return;
    }
    ground.look(this.x);
    const moved = distance(points, 0, walked);
    this.tolerance = arrivalTolerance(moved, this.x);
    if (this.whole) {
      this.askInFull(new Trajectory(this.x.length, this.whole, walked + 1));
      return;
    }
    if (ground.remaining <= this.tolerance) {
      this.kind = 'converged';
      this.step = this.since(this.tolerance);
      return;
    }
    const slope = this.slopeAt(walked);
    if (slope === 0 || (moved > 0 && distance(points, walked - 1, walked) === 0)) {
      this.kind = 'frozen';
      this.step = this.since(0);
      return;
    }
    if (this.goesRound()) {
      this.kind = 'cycling';
      return;
    }
    const runsAway = this.runsAway(moved);
    this.kind = runsAway ? 'diverging' : this.creeps(moved) ? 'creeping' : 'still-moving';
  }

  private askInFull(path: Trajectory): void {
    for (let step = 0; step < path.length; step++) this.writeRow(path, step, step);
    const { kind, step, evidence } = outcome(this.run, path);
    if (kind === 'oscillating') {
      this.kind = evidence.arrived === null ? 'still-moving' : 'converged';
      this.step = evidence.arrived ?? this.run.steps;
      return;
    }
    this.kind = kind;
    if (kind === 'converged' || kind === 'frozen') this.step = step;
  }

  /** The first step from which on the path stays within `tolerance` of its end. */
  private since(tolerance: number): number {
    const { path, stride, lane, walked } = this;
    const n = this.x.length;
    if (n === 2) return sinceOnPlane(path, stride, 2 * lane, walked, tolerance);
    let step = walked;
    while (step > 0 && distance(this.points, step - 1, walked) <= tolerance) step--;
    return step;
  }

  private goesRound(): boolean {
    if (!this.comesBack()) return false;
    const { run, walked, latest, tolerance } = this;
    // Two rounds of the longest cycle are enough to tell.
    const from = Math.max(0, walked - 2 * LONGEST);
    this.writeLatest(from);
    const round = cycle(run, new Trajectory(this.x.length, latest.rows, walked - from + 1));
    return round !== null && round.swing > tolerance;
  }

  /** Whether the last point is one of those before it, as nearly as a cycle may miss it. */
  private comesBack(): boolean {
    const { walked, points } = this;
    const longest = Math.min(LONGEST, walked);
    let swing = 0;
    for (let back = 1; back <= longest; back++) {
      swing = Math.max(swing, distance(points, walked - back, walked - back + 1));
      if (back > 1 && distance(points, walked - back, walked) <= MISS * swing) return true;
    }
    return false;
  }

  private runsAway(moved: number): boolean {
    const { walked, f, latest } = this;
    const far = moved >= FAR * this.scale();
    if (!far && !(f > this.valueAt(0))) return false;
    const from = recent(walked);
    this.writeLatest(from);
    if (!grows(growth(latest, 0, walked - from))) return false;
    let highest = true;
    for (let k = 0; k < walked - from; k++) highest &&= latest.f(k) < f;
    return far || highest;
  }

  private creeps(moved: number): boolean {
    const { remaining } = this.ground;
    const way = Number.isFinite(remaining) ? remaining : this.scale();
    return moved <= CREEPING.part * way && way / (moved / this.run.steps) >= CREEPING.steps;
  }

  /** The size of things in x: 1, or the start if that is larger. */
  private scale(): number {
    let size = 1;
    for (let i = 0; i < this.x.length; i++) size = Math.max(size, Math.abs(this.points.x(0, i)));
    return size;
  }

  private goTo(step: number): void {
    const { x, path, stride, lane } = this;
    const from = step * stride + lane * x.length;
    for (let i = 0; i < x.length; i++) x[i] = path[from + i];
  }

  private isFinite(): boolean {
    for (let i = 0; i < this.x.length; i++) if (!Number.isFinite(this.x[i])) return false;
    return true;
  }

  /** The rows from a step on to the last one. */
  private writeLatest(from: number): void {
    const { latest, walked } = this;
    for (let step = from; step <= walked; step++) this.writeRow(latest, step - from, step);
  }

  /** The row of a step as the run would have it, as row k of `path`. */
  private writeRow({ rows }: Trajectory, k: number, step: number): void {
    const { x, g } = this;
    let at = k * rowWidth(x.length);
    rows[at + x.length] = this.valueAt(step);
    this.gradientInto(x, g);
    for (let i = 0; i < x.length; i++, at++) {
      rows[at] = x[i];
      rows[at + x.length + 1] = g[i];
    }
  }

  private valueAt(step: number): number {
    this.goTo(step);
    return this.run.objective.f(this.x);
  }

  /** ‖g‖ at a step, as the run computed it. */
  private slopeAt(step: number): number {
    this.goTo(step);
    this.gradientInto(this.x, this.g);
    let length = Math.abs(this.g[0]);
    for (let i = 1; i < this.g.length; i++) length = Math.hypot(length, this.g[i]);
    return length;
  }

  /** Finds the first step at which f or x is not finite, and why. */
  private leave(): void {
    let step = 0;
    let f = this.valueAt(0);
    while (Number.isFinite(f) && this.isFinite()) f = this.valueAt(++step);
    const pair = new Trajectory(this.x.length, new Float64Array(2 * rowWidth(this.x.length)));
    this.writeRow(pair, 0, Math.max(0, step - 1));
    this.writeRow(pair, 1, step);
    const end = float64End(pair);
    this.kind = end?.overflow ? 'overflow' : 'undefined-here';
    this.step = step;
    this.f = f;
  }
}

/** The same for two variables, without a call: a map spends a third of its time here. */
function sinceOnPlane(
  path: Float64Array,
  stride: number,
  offset: number,
  walked: number,
  tolerance: number,
): number {
  const end = walked * stride + offset;
  const [x0, x1] = [path[end], path[end + 1]];
  let step = walked;
  for (; step > 0; step--) {
    const at = (step - 1) * stride + offset;
    const a = path[at] - x0;
    const b = path[at + 1] - x1;
    const square = a * a + b * b;
    const away = square > 1e-280 && square < Infinity ? Math.sqrt(square) : Math.hypot(a, b);
    if (!(away <= tolerance)) break;
  }
  return step;
}

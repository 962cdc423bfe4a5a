// One run of a batch, read from the points that batch-descent.ts wrote. f and the gradient were not
// kept: where they are asked for they are computed again, to the bits that the run had.

import { distanceFrom, type Points } from '../math/distance';
import type { GradientInto } from '../math/differentiable';
import { noiseTable } from '../noise/gradient-noise';
import { rowWidth } from '../kernels/row-width';
import { gradientFor } from './gradient';
import type { Run } from './run';
import type { Trajectory } from './trajectory';

export class BatchPath implements Points {
  readonly dimension: number;
  /** The last step that is there; fewer than the run has where the rest is known. */
  last = 0;
  /** The point that was gone to last. */
  readonly point: Float64Array;
  private readonly gradient: Float64Array;
  private readonly gradientInto: GradientInto;
  /** Of coordinate i of a step's gradient at [step * n + i]; null where there is none. */
  private readonly noise: Float64Array | null;
  private readonly stride: number;
  /** Where the run's coordinates begin within a step. */
  private offset = 0;

  /** @param points of all `lanes` runs, step by step, one lane after the other */
  constructor(
    private readonly run: Run,
    private readonly points: Float64Array,
    lanes: number,
  ) {
    const n = run.objective.dimension;
    this.dimension = n;
    this.point = new Float64Array(n);
    this.gradient = new Float64Array(n);
    this.gradientInto = gradientFor(run.objective, run.gradient, run.h);
    this.noise = noiseTable(run.noise, run.steps + 1, n);
    this.stride = lanes * n;
  }

  /** From now on this is the run of `lane`, up to step `last`. */
  select(lane: number, last: number): void {
    this.offset = lane * this.dimension;
    this.last = last;
  }

  x(step: number, i: number): number {
    return this.points[step * this.stride + this.offset + i];
  }

  /** f at a step. Goes there. */
  valueAt(step: number): number {
    this.goTo(step);
    return this.run.objective.f(this.point);
  }

  /** ‖g‖ at a step, as the run computed it. Goes there. */
  gradientNormAt(step: number): number {
    this.goTo(step);
    this.takeGradient(step);
    let norm = Math.abs(this.gradient[0]);
    for (let i = 1; i < this.dimension; i++) norm = Math.hypot(norm, this.gradient[i]);
    return norm;
  }

  /** Whether every coordinate of the point that was gone to is finite. */
  isFinite(): boolean {
    for (let i = 0; i < this.dimension; i++) if (!Number.isFinite(this.point[i])) return false;
    return true;
  }

  /** The first step within `tolerance` of a point, −1 where there is none. */
  firstNear(point: ArrayLike<number>, tolerance: number): number {
    if (this.dimension === 2) return this.firstOnPlane(point[0], point[1], tolerance);
    for (let step = 0; step <= this.last; step++) {
      if (distanceFrom(this, step, point) <= tolerance) return step;
    }
    return -1;
  }

  /** The same without a call: a map spends a third of its time here. */
  private firstOnPlane(x0: number, x1: number, tolerance: number): number {
    const { points, stride, offset, last } = this;
    for (let step = 0, at = offset; step <= last; step++, at += stride) {
      const a = points[at] - x0;
      const b = points[at + 1] - x1;
      const square = a * a + b * b;
      const away = square > 1e-280 && square < Infinity ? Math.sqrt(square) : Math.hypot(a, b);
      if (away <= tolerance) return step;
    }
    return -1;
  }

  /** Steps `from` … `to` as the run would have their rows, into the first rows of `trajectory`. */
  copyRows(from: number, to: number, { rows }: Trajectory): void {
    const n = this.dimension;
    for (let step = from; step <= to; step++) {
      let at = (step - from) * rowWidth(n);
      rows[at + n] = this.valueAt(step);
      this.takeGradient(step);
      for (let i = 0; i < n; i++, at++) {
        rows[at] = this.point[i];
        rows[at + n + 1] = this.gradient[i];
      }
    }
  }

  /** The gradient of a step at the point that was gone to, with the noise that the run had. */
  private takeGradient(step: number): void {
    const { dimension: n, gradient, noise } = this;
    this.gradientInto(this.point, gradient);
    if (noise) for (let i = 0; i < n; i++) gradient[i] += noise[step * n + i];
  }

  private goTo(step: number): void {
    const from = step * this.stride + this.offset;
    for (let i = 0; i < this.dimension; i++) this.point[i] = this.points[from + i];
  }
}

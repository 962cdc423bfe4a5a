// Turns the rows of a run into segments and dots in the scene, on the surface. A move that can
// be seen is never dropped; moves that cannot are joined, and a segment that has been drawn is
// not drawn again, so that a million steps become some thousand segments. Works in parts.

import type { Trajectory } from '../../../../core/run/trajectory';
import type { HeightScale } from '../../../model/viewport/height-scale';
import { positionOn, type Viewport } from '../../../model/viewport/viewport';
import { along, clipToUnit, type Part } from '../../../drawing/clip';
import { cellOf, DrawnCells } from '../../../drawing/drawn-cells';
import { heightAt, type HeightGrid } from '../mesh/height-grid';
import { boxHeight, sceneX, sceneY, sceneZ } from '../scene-box';
import { slopeAt, type Slope } from '../mesh/slope';
import { SEGMENT } from '../lines/segment';
import type { Detail } from './detail';
import { StraightLine } from './straight-line';

export interface PathPlace {
  readonly viewport: Viewport;
  readonly heightScale: HeightScale;
  readonly grid: HeightGrid;
}

/** Numbers a dot: place (x, y, z), step, and the slope there. */
export const DOT = 6;

/** Pieces a frame's width: fine enough to lie on the surface. Fewer when there are many. */
const FINE = 48;
const COARSE = 10;
/**
 * Cells a frame's width for telling that a segment (a dot) has been drawn already: a quarter of
 * a pixel at first, some pixels when there are so many segments that nothing is left between them.
 */
const SEGMENT_CELLS = [4096, 1024, 256, 128] as const;
const DOT_CELLS = 1024;
/** Apart from each other by more than the cells of any tier. */
const TIER = 2 ** 26;

export class PathTrace {
  readonly segments: Float32Array;
  readonly dots: Float32Array;
  segmentCount = 0;
  dotCount = 0;
  /** The next row to look at. */
  private next = 0;
  private lastDrawnStep = 0;
  private readonly lastDrawn = { u: 0, v: 0 };
  private readonly before = { u: 0, v: 0 };
  private readonly part: Part = { from: 0, to: 1 };
  private readonly slope: Slope = { x: 0, z: 0 };
  /** Of what is drawn, in scene units. */
  private length = 0;
  private readonly drawnSegments: DrawnCells;
  private readonly drawnDots: DrawnCells;
  /** Where moves along a line are joined: the line since the last segment. */
  private readonly line: StraightLine | null;
  /** So many segments are followed finely. */
  private readonly many: number;

  constructor(private readonly detail: Detail) {
    this.segments = new Float32Array(detail.segments * SEGMENT);
    this.dots = new Float32Array(detail.dots * DOT);
    this.drawnSegments = new DrawnCells(detail.segments);
    this.drawnDots = new DrawnCells(detail.dots);
    this.line = detail.straight ? new StraightLine(detail.visible) : null;
    this.many = detail.segments / 4;
  }

  /** Forgets everything; `extend` then begins at step 0. */
  clear(): void {
    this.segmentCount = this.dotCount = this.next = this.lastDrawnStep = this.length = 0;
    this.drawnSegments.clear();
    this.drawnDots.clear();
  }

  /**
   * Goes on for at most `rows` rows.
   *
   * @returns whether there is more to do
   */
  extend(run: Trajectory, place: PathPlace, rows: number): boolean {
    const end = Math.min(run.length, this.next + rows);
    for (; this.next < end; this.next++) this.take(run, place, this.next);
    return this.next < run.length;
  }

  private take(run: Trajectory, place: PathPlace, step: number): void {
    const { before, line } = this;
    const u = positionOn(place.viewport.x0, run.x(step, 0));
    const v = positionOn(place.viewport.x1, run.x(step, 1));
    const last = step === run.length - 1;
    if (step > 0 && !last && this.isJoined(u, v)) {
      before.u = u;
      before.v = v;
      return;
    }
    if (this.lastDrawnStep < step - 1 && this.needsBefore(u, v)) {
      this.segmentTo(run, place, step - 1, before.u, before.v);
      if (line && !last && line.accepts(u, v)) {
        before.u = u;
        before.v = v;
        return;
      }
    }
    if (step > 0) this.segmentTo(run, place, step, u, v);
    else this.begin(step, u, v);
    before.u = u;
    before.v = v;
    this.dot(run, place, step, u, v, last);
  }

  /** Whether a move can wait: the next one is drawn together with it. */
  private isJoined(u: number, v: number): boolean {
    const { lastDrawn, line } = this;
    if (line) return line.accepts(u, v);
    return Math.abs(u - lastDrawn.u) + Math.abs(v - lastDrawn.v) < this.detail.visible;
  }

  /** Whether what waits must be drawn for itself before a move to (u, v). */
  private needsBefore(u: number, v: number): boolean {
    const { before, line, detail } = this;
    return line !== null || Math.abs(u - before.u) + Math.abs(v - before.v) > 2 * detail.visible;
  }

  private segmentTo(run: Trajectory, place: PathPlace, step: number, u: number, v: number): void {
    const { lastDrawn } = this;
    this.segment(run, place, this.lastDrawnStep, lastDrawn.u, lastDrawn.v, step, u, v);
    this.begin(step, u, v);
  }

  /** The next segment begins here. */
  private begin(step: number, u: number, v: number): void {
    this.lastDrawn.u = u;
    this.lastDrawn.v = v;
    this.lastDrawnStep = step;
    this.line?.begin(u, v);
  }

  private segment(
    run: Trajectory,
    { heightScale, grid }: PathPlace,
    stepA: number,
    ua: number,
    va: number,
    stepB: number,
    ub: number,
    vb: number,
  ): void {
    const { part, segments, slope } = this;
    if (!clipToUnit(ua, va, ub, vb, part)) return;
    const { from, to } = part;
    const u0 = along(ua, ub, from);
    const v0 = along(va, vb, from);
    const u1 = along(ua, ub, to);
    const v1 = along(va, vb, to);
    if (this.segmentCount >= this.detail.segments || !this.fresh(u0, v0, u1, v1)) return;

    // Between two steps the path lies on the surface; at a step its height is the computed f.
    const h0 = from === 0 ? boxHeight(heightScale, run.f(stepA)) : Number.NaN;
    const h1 = to === 1 ? boxHeight(heightScale, run.f(stepB)) : Number.NaN;
    const g0 = heightAt(grid, u0, v0);
    const g1 = heightAt(grid, u1, v1);
    const off0 = orElse(h0 - g0, 0);
    const off1 = orElse(h1 - g1, 0);
    const fineness = this.segmentCount < this.many ? FINE : COARSE;
    const pieces = Math.max(1, Math.ceil(Math.hypot(u1 - u0, v1 - v0) * fineness));
    let height = orElse(h0, orElse(g0, 0));
    let pu = u0;
    let pv = v0;
    for (let i = 1; i <= pieces && this.segmentCount < this.detail.segments; i++) {
      const t = i / pieces;
      const u = along(u0, u1, t);
      const v = along(v0, v1, t);
      const surfaceHeight = heightAt(grid, u, v) + off0 * (1 - t) + off1 * t;
      const nextHeight =
        i === pieces ? orElse(h1, orElse(g1, height)) : orElse(surfaceHeight, height);
      const at = this.segmentCount++ * SEGMENT;
      segments[at] = sceneX(pu);
      segments[at + 1] = sceneY(height);
      segments[at + 2] = sceneZ(pv);
      segments[at + 3] = sceneX(u);
      segments[at + 4] = sceneY(nextHeight);
      segments[at + 5] = sceneZ(v);
      segments[at + 6] = stepA + (stepB - stepA) * (from + (to - from) * (t - 1 / pieces));
      segments[at + 7] = stepA + (stepB - stepA) * (from + (to - from) * t);
      slopeAt(grid, (pu + u) / 2, (pv + v) / 2, slope);
      segments[at + 8] = slope.x;
      segments[at + 9] = slope.z;
      segments[at + 10] = this.length;
      this.length += Math.hypot(
        sceneX(u) - sceneX(pu),
        sceneY(nextHeight) - sceneY(height),
        sceneZ(v) - sceneZ(pv),
      );
      segments[at + 11] = this.length;
      height = nextHeight;
      pu = u;
      pv = v;
    }
  }

  private dot(
    run: Trajectory,
    { heightScale, grid }: PathPlace,
    step: number,
    u: number,
    v: number,
    last: boolean,
  ): void {
    if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1) || this.dotCount >= this.detail.dots) return;
    if (!this.drawnDots.addDot(cellOf(u, v, DOT_CELLS)) && !last) return;
    const { dots, slope } = this;
    slopeAt(grid, u, v, slope);
    const at = this.dotCount++ * DOT;
    dots[at] = sceneX(u);
    dots[at + 1] = sceneY(orElse(boxHeight(heightScale, run.f(step)), 0));
    dots[at + 2] = sceneZ(v);
    dots[at + 3] = step;
    dots[at + 4] = slope.x;
    dots[at + 5] = slope.z;
  }

  /** Whether no segment between these places has been drawn yet. */
  private fresh(u0: number, v0: number, u1: number, v1: number): boolean {
    const tier = Math.min(3, Math.floor(this.segmentCount / this.many));
    const cells = SEGMENT_CELLS[tier]!;
    const a = cellOf(u0, v0, cells) + tier * TIER;
    const b = cellOf(u1, v1, cells) + tier * TIER;
    return this.drawnSegments.addSegment(a, b);
  }
}

const orElse = (value: number, instead: number): number =>
  Number.isFinite(value) ? value : instead;

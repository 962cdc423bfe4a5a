// Runs over the contours: their paths, which grow as they walk, and their balls, drawn every frame
// while playing. They lie in one plot under the active run, or each in a plot of its own.

import type { CanvasPen } from '../../../model/canvas-pen';
import type { Trajectory } from '../../../../core/run/trajectory';
import { clipSegment } from '../../../drawing/clip';
import type { CanvasLayer } from '../../../drawing/canvas-layer';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { runStyle } from '../../../drawing/run-styles';
import type { Lab } from '../../../model/lab';
import type { LabRun } from '../../../model/lab-runs';
import { outsidePoint } from '../outside-point';
import { drawAhead, drawAway, drawBall, drawStart, drawStride, wholeAt } from './draw-path';
import { movePointTo, newMovingPoint, type MovingPoint } from './moving-point';
import type { PlottedRun } from './run-at';
import { TracedPath } from './traced-path';
import { WalkedPaint } from './walked-paint';

/** Rows of all runs that are brought to pixels in one frame: two or three milliseconds. */
const ROWS_A_FRAME = 25_000;
/** Of a path that is not the active one. */
const WIDTH = 2;
/** Of the active run's ball, and of the mark of one outside. */
const BALL = 0.85;

/** Where runs are drawn. */
export interface RunPlots {
  readonly runs: () => readonly LabRun[];
  /** Of the canvases, in CSS pixels. */
  readonly size: () => readonly [width: number, height: number];
  /** The upper left corner of a run's plot. */
  readonly originOf: (style: number) => readonly [left: number, top: number];
  /** How strongly a run is drawn, 0 … 1. */
  readonly strengthOf: (style: number) => number;
}

interface RunTrace {
  readonly traced: TracedPath;
  readonly walked: WalkedPaint;
  readonly point: MovingPoint;
}

export class RunsLayer {
  /** By the style of the run. */
  private readonly traces = new Map<number, RunTrace>();
  private readonly stride = new Float64Array(4);
  private side = 0;
  /** Whether what is painted of the paths is not theirs any more. */
  private isStale = true;
  /** Whether there is something to wipe away where there are no runs any more. */
  private isPainted = false;

  constructor(
    private readonly lab: Lab,
    private readonly paths: CanvasLayer,
    private readonly balls: CanvasLayer,
    private readonly plots: RunPlots,
  ) {}

  /** From below. */
  get plotted(): readonly PlottedRun[] {
    return [...this.traces].map(([style, { traced }]) => ({ style, pixels: traced.pixels }));
  }

  /** Where a run's point stands since it was drawn; null for a run that has none. */
  pointOf(style: number): MovingPoint | null {
    return this.traces.get(style)?.point ?? null;
  }

  /** Begins all paths anew: another frame, size or style. @param side of a plot, in pixels */
  restart(side: number): void {
    const { lab, traces, plots } = this;
    const viewport = lab.viewport.current.peek();
    const before = new Map(traces);
    traces.clear();
    for (const { style, path } of plots.runs()) {
      const trace = before.get(style) ?? newTrace(new TracedPath(viewport));
      traces.set(style, trace);
      trace.traced.restart(path, viewport, side);
    }
    this.side = side;
    this.isStale = true;
  }

  /** Begins those anew that are others than before. @returns whether there are any */
  renew(): boolean {
    const runs = this.plots.runs();
    if (runs.map(({ style }) => style).join() !== [...this.traces.keys()].join()) {
      this.restart(this.side);
      return true;
    }
    const others = runs.filter(({ style, path }) =>
      this.traces.get(style)?.traced.isOutdated(path),
    );
    const viewport = this.lab.viewport.current.peek();
    for (const { style, path } of others) {
      this.traces.get(style)?.traced.restart(path, viewport, this.side);
    }
    if (others.length > 0) this.isStale = true;
    return others.length > 0;
  }

  /** @returns whether all that has arrived is on the paths */
  trace(): boolean {
    const runs = this.plots.runs();
    const rows = Math.ceil(ROWS_A_FRAME / Math.max(1, runs.length));
    let complete = true;
    for (const { style, path } of runs) {
      const traced = this.traces.get(style)?.traced;
      if (!traced) continue;
      const before = traced.pixels.segmentCount;
      if (!traced.trace(path, rows)) complete = false;
      if (traced.pixels.segmentCount !== before) this.isStale = true;
    }
    return complete;
  }

  /** All that is painted is painted again: another run stands out. */
  repaint(): void {
    this.isStale = true;
  }

  draw(style: DrawingStyle): void {
    const { lab, balls, plots } = this;
    const present = this.present();
    if (present.length === 0 && !this.isPainted) return;
    this.isPainted = present.length > 0;
    const viewport = lab.viewport.current.peek();
    const step = lab.playback.step.peek();
    for (const { path, trace } of present) {
      movePointTo(trace.point, path, viewport, step);
      if (trace.walked.isBeyond(trace.traced.pixels, trace.point.step)) this.isStale = true;
    }
    if (this.isStale) this.paintAhead(style);
    balls.clear(...plots.size());
    for (const each of present) {
      this.inPlot(this.paths.pen, each.run, (pen) => this.paintWalked(pen, each, style));
      this.inPlot(balls.pen, each.run, (pen) => this.drawPoint(pen, each, style));
    }
  }

  /** The runs that have a row, with what is known of each. */
  private present(): readonly Present[] {
    return this.plots.runs().flatMap(({ style: run, path }) => {
      const trace = this.traces.get(run);
      return trace && path && path.length > 0 && this.side > 0 ? [{ run, path, trace }] : [];
    });
  }

  /** Everything but what has been walked: from here on that is painted again. */
  private paintAhead(style: DrawingStyle): void {
    this.paths.clear(...this.plots.size());
    this.isStale = false;
    for (const { run, path, trace } of this.present()) {
      trace.walked.reset();
      this.inPlot(this.paths.pen, run, (pen) => {
        const inks = style.runs[run] ?? style;
        drawAhead(pen, trace.traced.pixels, inks, style.line);
        const { x0, x1 } = this.lab.viewport.current.peek();
        const [u, v] = [x0(path.x(0, 0)), x1(path.x(0, 1))];
        if (outsidePoint(u, v)) return;
        drawStart(
          pen,
          u * this.side,
          (1 - v) * this.side,
          inks.accent,
          runStyle(run).marker,
          style,
        );
      });
    }
  }

  private paintWalked(pen: Pen, { run, trace }: Present, style: DrawingStyle): void {
    const inks = style.runs[run] ?? style;
    trace.walked.advance(pen, trace.traced.pixels, trace.point.step, {
      look: runStyle(run),
      line: inks.accent,
      dot: inks.accentDeep,
      rim: style.card,
      width: WIDTH,
      thickness: style.line,
    });
  }

  private drawPoint(pen: Pen, { run, trace }: Present, style: DrawingStyle): void {
    const { side, stride } = this;
    const color = style.runs[run]?.accent ?? style.accent;
    const { fromU, fromV, u, v } = trace.point;
    pen.lineCap = 'round';
    if (clipSegment(fromU, fromV, u, v, stride)) {
      drawStride(pen, stride, side, color, WIDTH * style.line);
    }
    const away = outsidePoint(u, v);
    if (away) drawAway(pen, away, side, color, style, BALL);
    else if (!Number.isNaN(u) && !Number.isNaN(v)) {
      const x = wholeAt(u * side, side, style);
      const y = wholeAt((1 - v) * side, side, style);
      drawBall(pen, x, y, color, runStyle(run).marker, style, BALL);
    }
  }

  private inPlot(pen: Pen, run: number, paint: (pen: Pen) => void): void {
    pen.save();
    pen.translate(...this.plots.originOf(run));
    pen.globalAlpha = this.plots.strengthOf(run);
    paint(pen);
    pen.restore();
  }
}

type Pen = CanvasPen;
/** A run that has a row, with what is known of it. */
interface Present {
  readonly run: number;
  readonly path: Trajectory;
  readonly trace: RunTrace;
}

const newTrace = (traced: TracedPath): RunTrace => ({
  traced,
  walked: new WalkedPaint(),
  point: newMovingPoint(),
});

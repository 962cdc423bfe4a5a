// The run over the contours: path, ball, the field's arrow (−∇f or ∇f) at the ball, or the
// marker of a ball that is outside. Drawn every frame while playing.

import { fill } from '../../../../i18n/fill';
import { tickText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import type { CanvasLayer } from '../../../drawing/canvas-layer';
import { clipSegment } from '../../../drawing/clip';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { runStyle } from '../../../drawing/run-styles';
import { slopePixels } from './step-arrows/arrow-pixels';
import type { StepArrowLayer } from './step-arrows/step-arrow-layer';
import { drawAway, drawBall, drawPath, drawSlope, drawStride, rimOf, wholeAt } from './draw-path';
import { placeAwayNote } from '../labels/plot-labels';
import { outsidePoint } from '../outside-point';
import type { PathPixels } from './path-pixels';
import { TracedPath } from './traced-path';
import { movePointTo, newMovingPoint, type MovingPoint } from './moving-point';

/** Rows of a run that are brought to pixels in one frame: two or three milliseconds. */
const ROWS_A_FRAME = 25_000;
/** How much larger the ball is while x lights up. */
const LIT = 1.5;

export class RunLayer {
  readonly movingPoint: MovingPoint = newMovingPoint();
  private readonly traced: TracedPath;
  private readonly stride = new Float64Array(4);
  private noted = -1;
  private noteText = '';

  constructor(
    private readonly lab: Lab,
    private readonly layer: CanvasLayer,
    private readonly note: SVGTextElement,
    private readonly stepArrows: StepArrowLayer,
  ) {
    this.traced = new TracedPath(lab.viewport.current.peek());
  }

  get path(): PathPixels {
    return this.traced.pixels;
  }

  /** Whether a place of the plot, in pixels, is on the ball. */
  isOnBall(x: number, y: number, side: number, style: DrawingStyle): boolean {
    const { u, v } = this.movingPoint;
    return Math.hypot(u * side - x, (1 - v) * side - y) <= rimOf(style);
  }

  /** Begins the path anew: another run, frame or size. */
  restart(side: number): void {
    this.traced.restart(this.lab.path.peek(), this.lab.viewport.current.peek(), side);
  }

  /** Whether the run is another one than the path is of, or shows less of it. */
  get outdated(): boolean {
    return this.traced.isOutdated(this.lab.path.peek());
  }

  /** @returns whether all that has arrived is on the path */
  trace(): boolean {
    return this.traced.trace(this.lab.path.peek(), ROWS_A_FRAME);
  }

  /** @param slopeLength the field's own mapping, |∇f| → [0, 1] */
  draw(side: number, style: DrawingStyle, slopeLength: (magnitude: number) => number): void {
    const { lab, layer, movingPoint, stride } = this;
    const { pen } = layer;
    layer.clear(side, side);
    const run = lab.path.peek();
    if (!run || side === 0) {
      placeAwayNote(this.note, null, '', side, style.label);
      return;
    }
    movePointTo(movingPoint, run, lab.viewport.current.peek(), lab.step.peek());
    const { dash, marker } = runStyle(lab.session.peek().style);
    drawPath(pen, this.path, movingPoint.step, style, dash, lab.ground.peek() === 'basin');
    const { fromU, fromV, u, v } = movingPoint;
    if (clipSegment(fromU, fromV, u, v, stride)) {
      drawStride(pen, stride, side, style.accent, 2.4 * style.line);
    }

    const away = outsidePoint(u, v);
    const viewport = lab.viewport.current.peek();
    const plot = { viewport, side, rim: rimOf(style), slopeLength };
    const drawn = this.stepArrows.draw(pen, plot, style);
    if (away) drawAway(pen, away, side, style.accent, style);
    else if (!Number.isNaN(u) && !Number.isNaN(v)) {
      const x = wholeAt(u * side, side, style);
      const y = wholeAt((1 - v) * side, side, style);
      if (!drawn) this.drawSlopeAt(x, y, side, style, slopeLength);
      const isLit = lab.looks.symbol.peek() === 'x';
      drawBall(pen, x, y, style.accent, marker, style, isLit ? LIT : 1);
    }
    placeAwayNote(this.note, away, this.awayText(away !== null), side, style.label);
  }

  private drawSlopeAt(
    x: number,
    y: number,
    side: number,
    style: DrawingStyle,
    slopeLength: (magnitude: number) => number,
  ): void {
    const run = this.lab.path.peek();
    if (!run || isCovered(this.lab.looks, 'arrow')) return;
    const { step, x0, x1 } = this.movingPoint;
    const viewport = this.lab.viewport.current.peek();
    const sign = this.lab.session.peek().arrows === 'uphill' ? 1 : -1;
    const gradient = [sign * run.gradient(step, 0), sign * run.gradient(step, 1)] as const;
    const slope = slopePixels(gradient, [x0, x1], { viewport, side, slopeLength });
    if (slope) drawSlope(this.layer.pen, x, y, slope.dx, slope.dy, slope.length, style);
  }

  /** Written anew once a step: text is the only thing here that allocates. */
  private awayText(away: boolean): string {
    const { lab, movingPoint } = this;
    const { field } = lab.texts.peek();
    if (Number.isNaN(movingPoint.u) || Number.isNaN(movingPoint.v)) return field.lost;
    if (!away) {
      this.noted = -1;
      return '';
    }
    if (this.noted !== movingPoint.step || !lab.playback.playing.peek()) {
      this.noted = movingPoint.step;
      const distance = Math.hypot(movingPoint.x0, movingPoint.x1);
      this.noteText = fill(field.away, { distance: tickText(distance, 3) });
    }
    return this.noteText;
  }
}

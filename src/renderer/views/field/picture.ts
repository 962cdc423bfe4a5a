// The field as it is drawn, in parts that can be drawn by themselves: everything, a run that
// arrives, the arrows, the step, the place of the pointer. All in the frame loop of the lab.

import type { Lab } from '../../model/lab';
import type { LabRun } from '../../model/lab-runs';
import { isCovered } from '../../model/looks';
import { readDrawingStyle, type DrawingStyle } from '../../drawing/drawing-style';
import { runStrength } from '../../drawing/run-marks/run-strength';
import { planeVariables } from '../../drawing/plane-variables';
import { drawAxes } from './axes/axes';
import { describeField } from './describe';
import type { FieldElements } from './elements';
import { Annotations } from './layers/annotations';
import type { FieldLayout } from './axes/layout';
import { Measure, ticksHeight } from './axes/measure';
import { runAt } from './layers/run-at';
import { sayMissing } from './labels/missing-note';
import type { Sizes } from './axes/sizes';
import { rimOf } from './layers/draw-path';
import { RunsLayer } from './layers/runs-layer';
import { RunLayer } from './layers/run-layer';
import { StepArrowLayer } from './layers/step-arrows/step-arrow-layer';
import { hideContourLabels } from './labels/plot-labels';
import { setAttributes } from './set-attributes';

/** Pixels from a path or a start at which a pointer means it. */
const REACH = 9;
/** How long an arrow at the ball is before the field has been sampled: half of the longest. */
const HALF = () => 0.5;

export class FieldPicture {
  private readonly annotations: Annotations;
  private readonly runLayer: RunLayer;
  private readonly stepArrows: StepArrowLayer;
  private readonly rivalsLayer: RunsLayer;
  private readonly measure: Measure;
  private style: DrawingStyle;
  private styleIsStale = false;
  private rivalsArrive = false;
  private layout: FieldLayout = { width: 0, height: 0, left: 0, top: 0, side: 0 };
  private slopeLength: (magnitude: number) => number = HALF;

  constructor(
    private readonly lab: Lab,
    private readonly parts: FieldElements,
    sizes: Sizes,
  ) {
    const {
      contours,
      arrows,
      labels,
      nested,
      rivalPaths,
      rivalBalls,
      pathCanvas,
      note,
      hint,
      over,
    } = parts;
    this.style = readDrawingStyle(lab.medium, lab.session.peek().style);
    this.annotations = new Annotations(lab, contours, arrows, labels, nested, hint);
    this.stepArrows = new StepArrowLayer(lab, over);
    this.runLayer = new RunLayer(lab, pathCanvas, note, this.stepArrows);
    this.rivalsLayer = new RunsLayer(lab, rivalPaths, rivalBalls, {
      runs: () => lab.rivals.peek(),
      size: () => [this.layout.side, this.layout.side],
      originOf: () => [0, 0],
      strengthOf: (style) => runStrength(lab.looks, style),
    });
    this.measure = new Measure(lab, sizes);
  }

  /** The next drawing reads colours and type of the page anew. */
  restyle(): void {
    this.styleIsStale = true;
  }

  dispose(): void {
    const drawings = [
      this.drawAll,
      this.trace,
      this.drawRun,
      this.drawRivals,
      this.drawBasins,
      this.drawArrows,
      this.drawStep,
      this.drawPointed,
      this.drawHover,
    ];
    for (const draw of drawings) this.lab.loop.forget(draw);
  }

  readonly drawAll = (): void => {
    const { lab, parts, runLayer } = this;
    if (this.styleIsStale) this.style = readDrawingStyle(lab.medium, lab.session.peek().style);
    this.styleIsStale = false;
    const { style } = this;
    const layout = this.measure.layout(style);
    if (layout !== this.layout) this.arrange(layout, style);
    this.layout = layout;
    const { side } = layout;
    const names = planeVariables(lab);
    drawAxes(parts.axes, lab.viewport.current.peek(), layout, style, names);
    parts.foot.name(names);
    this.drawContours();
    this.drawBasins();
    sayMissing(parts.missing, lab, side, style);
    runLayer.restart(side);
    const complete = runLayer.trace();
    this.rivalsLayer.restart(side);
    const rivalsComplete = this.rivalsLayer.trace();
    this.drawArrows();
    this.drawStep();
    this.drawHover();
    if (!complete) lab.loop.invalidate(this.drawRun);
    if (!rivalsComplete) lab.loop.invalidate(this.drawRivals);
  };

  private drawContours(): void {
    const unfinished = this.annotations.contourLayer.draw(this.layout.side, this.style);
    if (unfinished) this.lab.loop.invalidate(this.trace);
  }

  /** Contours come when there is time for them, and a frame later the numbers on them. */
  private readonly trace = (): void => {
    const { loop } = this.lab;
    if (this.annotations.contourLayer.trace()) {
      this.drawContours();
      loop.invalidate(this.drawArrows);
    } else {
      loop.invalidate(this.trace);
    }
  };

  readonly drawBasins = (): void => this.parts.basins?.draw(this.layout.side);

  /** A new run, or more of the one that is arriving: the contours stay. */
  readonly drawRun = (): void => {
    const { runLayer, lab } = this;
    const begun = runLayer.outdated;
    if (begun) runLayer.restart(this.layout.side);
    const complete = runLayer.trace();
    // Labels make way for a path when it begins and when it is all there, not for each part.
    if (begun || (complete && lab.results.run.peek()?.outcome)) this.drawArrows();
    this.drawStep();
    if (!complete) lab.loop.invalidate(this.drawRun);
  };

  /** Other runs than before, or more of one that is arriving. */
  readonly drawRivals = (): void => {
    const { rivalsLayer, lab } = this;
    const begun = rivalsLayer.renew();
    const complete = rivalsLayer.trace();
    // Labels make way for paths when they begin and when they are all there, not for each part.
    if (begun || (complete && this.rivalsArrive)) this.drawArrows();
    this.rivalsArrive = !complete;
    this.drawStep();
    if (!complete) lab.loop.invalidate(this.drawRivals);
  };

  readonly drawArrows = (): void => {
    const { parts, style, lab } = this;
    const { side } = this.layout;
    const paths = [this.runLayer.path, ...this.rivalsLayer.plotted.map(({ pixels }) => pixels)];
    const legend = this.annotations.drawArrows(paths, side, style);
    this.slopeLength = legend?.lengths.length ?? HALF;
    const thickness = 1.2 * style.line;
    if (isCovered(lab.looks, 'field-arrows')) parts.foot.cover(lab.texts.peek().lesson.covered);
    else if (legend) parts.foot.legend(legend.lengths, legend.longest, thickness, lab.texts.peek());
    parts.handle.place(side);
  };

  readonly drawStep = (): void => {
    const { lab, runLayer, rivalsLayer, parts } = this;
    const { style } = this;
    const { side } = this.layout;
    runLayer.draw(side, style, this.slopeLength);
    const hint = parts.hint.box();
    const chips = this.stepArrows.placeNames(side, rimOf(style), hint ? [hint] : [], style);
    hideContourLabels(parts.labels, chips, style);
    rivalsLayer.draw(style);
    // Spoken descriptions are written at rest: nobody listens to sixty a second.
    if (!lab.playback.playing.peek()) parts.plot.ariaDescription = describeField(lab);
  };

  /** Another run is pointed at, or none: the others fade. */
  readonly drawPointed = (): void => {
    const { lab, rivalsLayer, parts } = this;
    const strength = runStrength(lab.looks, lab.session.peek().style);
    parts.pathCanvas.node.style.opacity = strength === 1 ? '' : String(strength);
    rivalsLayer.repaint();
    rivalsLayer.draw(this.style);
  };

  readonly drawHover = (): void => {
    const { lab, parts } = this;
    const { side } = this.layout;
    const at = lab.looks.hover.peek();
    const { x0, x1 } = lab.viewport.current.peek();
    const [x, y] = at ? [x0(at[0]), 1 - x1(at[1])] : [Number.NaN, Number.NaN];
    const shown =
      x >= 0 && x <= 1 && y >= 0 && y <= 1 && !parts.plot.matches(':hover:not(.touched)');
    parts.spot.toggleAttribute('hidden', !shown);
    if (shown) setAttributes(parts.spot, { cx: (x * side).toFixed(1), cy: (y * side).toFixed(1) });
    const probe = lab.results.probe.peek();
    const [i, j] = lab.plane.peek().axes;
    const gradient = isCovered(lab.looks, 'numbers')
      ? null
      : probe && [probe.gradient[i], probe.gradient[j]];
    parts.foot.read(at, probe && { f: probe.f, gradient }, lab.settings.now.peek().decimals);
  };

  /** @param x a place of the plot, in pixels */
  readonly isOnBall = (x: number, y: number): boolean =>
    this.runLayer.isOnBall(x, y, this.layout.side, this.style);

  /** @param x a place of the plot, in pixels; with one run there is nothing to choose */
  readonly runAt = (x: number, y: number): number | null => {
    const rivals = this.rivalsLayer.plotted;
    if (rivals.length === 0) return null;
    const active = { style: this.lab.session.peek().style, pixels: this.runLayer.path };
    return runAt([...rivals, active], x, y, REACH);
  };

  readonly startAt = (x: number, y: number): number | null => {
    const { side } = this.layout;
    const { x0, x1 } = this.lab.viewport.current.peek();
    const isNear = ({ path }: LabRun): boolean =>
      path !== null &&
      path.length > 0 &&
      Math.hypot(x0(path.x(0, 0)) * side - x, (1 - x1(path.x(0, 1))) * side - y) < REACH;
    return this.lab.rivals.peek().findLast(isNear)?.style ?? null;
  };

  /** Puts every part where the layout says. */
  private arrange({ left, top, side }: FieldLayout, style: DrawingStyle): void {
    const { plot, over, below, above, foot } = this.parts;
    for (const { style: box } of [plot, over]) {
      box.left = `${left}px`;
      box.top = `${top}px`;
      box.width = `${side}px`;
      box.height = `${side}px`;
    }
    for (const layer of [below, above]) {
      setAttributes(layer, { width: String(side), height: String(side) });
    }
    const { style: box } = foot.node;
    box.left = `${left}px`;
    box.top = `${top + side + ticksHeight(style)}px`;
    box.width = `${side}px`;
  }
}

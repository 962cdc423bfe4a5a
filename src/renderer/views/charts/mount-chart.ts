// Puts a chart into the window: measures, follows what it reads, draws what has changed in the
// next frame, and listens to the pointer, for any chart.

import { effect } from '@preact/signals-core';
import type { Lab } from '../../model/lab';
import type { Chart, ChartControl, ChartFrame, ChartModel, ChartPosition } from './chart';
import { drawPlotAxes } from './plot/axes';
import type { LabelBox } from './plot/label-placement';
import { drawNotes } from './plot/notes';
import { paintMarks } from './plot/paint-marks';
import { PlotFrame } from './plot/plot-frame';
import { plotPointer, type PlotPointer } from './plot/pointer';

/** @returns a function that takes it away again */
export function mountChart<Data extends object, Model extends ChartModel>(
  chart: Chart<Data, Model>,
  host: HTMLElement,
  lab: Lab,
): () => void {
  const mounted = new MountedChart(chart, host, lab);
  return () => mounted.dispose();
}

/** What is out of date; each includes those before it. */
const [NOTHING, HOVER, POSITION, DATA, EVERYTHING] = [0, 1, 2, 3, 4];

class MountedChart<Data extends object, Model extends ChartModel> {
  private readonly frame: PlotFrame;
  private readonly pointer: PlotPointer;
  private readonly controls: readonly ChartControl<Model>[];
  private readonly stops: (() => void)[] = [];
  private model: Model | null = null;
  private stale = NOTHING;
  /** The key of the words that are written. */
  private labelled: unknown = null;

  constructor(
    private readonly chart: Chart<Data, Model>,
    host: HTMLElement,
    private readonly lab: Lab,
  ) {
    const { across, heightAt, controls = [] } = chart;
    this.frame = new PlotFrame(host, lab, chart);
    const axis = () => this.model?.across ?? null;
    const { plot } = this.frame;
    this.pointer = plotPointer(plot, lab, across, axis, this.pointAt, !heightAt);
    this.controls = controls.map((make) => make(this.frame, lab));
    for (const { node } of this.controls) this.frame.root.append(node);

    const { theme, looks, texts, subject, settings } = lab;
    this.follow(EVERYTHING, () => [
      theme.value,
      looks.presenter.value,
      settings.now.value.textSize,
      settings.now.value.decimals,
      texts.value,
      subject.value,
      lab.session.value.style,
    ]);
    this.follow(DATA, () => Object.values(chart.reads(lab)));
    this.follow(POSITION, () => [across.value(lab), across.moves(lab)]);
    this.follow(HOVER, () => [this.pointer.hovered.value]);
    // Type may grow with the window, and the header with the type.
    this.stops.push(
      lab.medium.watchSizes([host, this.frame.header], () => this.invalidate(EVERYTHING)),
    );
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    for (const { stop } of this.controls) stop();
    this.pointer.stop();
    this.lab.loop.forget(this.draw);
    this.frame.dispose();
  }

  /** Draws now, and whenever one of the values that `read` gives is another one. */
  private follow(level: number, read: () => readonly unknown[]): void {
    let last: readonly unknown[] | null = null;
    this.stops.push(
      effect(() => {
        const values = read();
        if (last && values.every((value, k) => Object.is(value, last?.[k]))) return;
        last = values;
        this.invalidate(level);
      }),
    );
  }

  private invalidate(level: number): void {
    this.stale = Math.max(this.stale, level);
    this.lab.loop.invalidate(this.draw);
  }

  private readonly draw = (): void => {
    const level = this.stale;
    this.stale = NOTHING;
    if (level >= EVERYTHING) {
      this.frame.measure(this.lab.session.peek().style);
      this.model = null;
    }
    if (level >= DATA) this.prepare();
    if (!this.model) return;
    if (level >= POSITION) this.drawPosition(this.model);
    this.drawRead(this.model);
  };

  private prepare(): void {
    const { chart, frame, lab } = this;
    const { layout, style } = frame;
    const chartFrame: ChartFrame = {
      plot: layout.plot,
      style,
      texts: lab.texts.peek(),
      decimals: lab.settings.now.peek().decimals,
    };
    const model = chart.prepare(chart.reads(lab), chartFrame, this.model);
    if (!model) return;
    this.model = model;
    // The words under the header take room of the plot.
    if (frame.say(chart.scope?.(model) ?? null)) this.invalidate(EVERYTHING);
    this.labelled = null;
    drawPlotAxes(frame.svg, layout, chart.axes(model), style);
    frame.reading.forget();
    if (model.partial) this.invalidate(DATA);
  }

  private readonly pointAt = (value: number | null, y: number): void => {
    const { chart, model, lab } = this;
    if (lab.rivals.peek().length === 0) return;
    const pointedRun = value === null || !model ? null : chart.runAt?.(model, value, y);
    lab.looks.set({ pointedRun: pointedRun ?? null });
  };

  private drawPosition(model: Model): void {
    const { chart, frame, lab } = this;
    const at = chart.across.value(lab);
    const pen = frame.begin();
    if (pen) paintMarks(pen, chart.marks(model, at), frame.layout.plot, frame.style);
    for (const { place } of this.controls) place?.(model, frame.layout);
    if (chart.across.moves(lab)) return;
    const sentence = chart.describe(model, chart.across.settled(at));
    if (sentence !== null) frame.plot.ariaDescription = sentence;
  }

  /** What depends on the place that is read out. */
  private drawRead(model: Model): void {
    const { chart, frame, lab, pointer } = this;
    const at = chart.across.value(lab);
    const hovered = pointer.hovered.peek();
    const position: ChartPosition = { at, read: hovered ?? chart.across.settled(at) };
    const { read } = position;
    this.sayWhose();
    frame.reading.write(read, hovered !== null, () => chart.reading(model, read));
    this.drawLabels(model, position);
    pointer.place(
      model.across,
      frame.layout.plot,
      (value) => chart.heightAt?.(model, value) ?? Number.NaN,
    );
  }

  /** Those of the run that is pointed at, where the chart knows it by its line; else the active one's. */
  private sayWhose(): void {
    const { chart, frame, lab } = this;
    const pointed = chart.runAt ? lab.looks.pointedRun.peek() : null;
    const style = pointed ?? lab.session.peek().style;
    const name = lab.runNames.peek().get(style) ?? '';
    frame.whose.write(lab.rivals.peek().length > 0 ? style : null, name);
  }

  private drawLabels(model: Model, position: ChartPosition): void {
    const { chart, frame } = this;
    const key = chart.labels?.key(model, position) ?? '';
    if (key === this.labelled) return;
    this.labelled = key;
    const covered = this.controls.flatMap(({ node, covers }) => (covers ? [this.boxOf(node)] : []));
    const notes = chart.labels?.place(model, position, covered) ?? [];
    drawNotes(frame.over, frame.layout, notes, frame.style);
  }

  /** In pixels of the plot. */
  private boxOf({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): LabelBox {
    const { left, top } = this.frame.layout;
    return {
      left: offsetLeft - left,
      top: offsetTop - top,
      right: offsetLeft + offsetWidth - left,
      bottom: offsetTop + offsetHeight - top,
    };
  }
}

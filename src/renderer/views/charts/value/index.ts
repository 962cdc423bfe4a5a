// The value chart: f by step on a logarithmic axis, with the step shown marked.

import { shortText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';
import { drawAxes, nameWidth } from '../plot/axes';
import { drawBall, drawColumns, drawHairline, heightAt, runInk } from '../plot/draw-columns';
import { PlotFrame } from '../plot/plot-frame';
import { seekByPointer } from '../plot/seek-by-pointer';
import { stepTicks, xOf } from '../plot/step-x';
import { gapOf, iceOf } from '../plot/final-stretch';
import { ValueColumns } from '../plot/value-columns';
import { valueScale, type ValueScale } from '../plot/value-scale';
import type { LowerView } from '../../view';
import { describeChart } from './describe';

/** Rows of a run that are read in one frame: about two milliseconds. */
const ROWS_A_FRAME = 200_000;

export const valueView: LowerView = { id: 'value', mount };

function mount(host: HTMLElement, lab: Lab): () => void {
  const frame = new PlotFrame(host, lab, 'value');
  let columns = new ValueColumns(1, 1);
  let columnsOf: Float64Array | null = null;
  let scale: ValueScale = valueScale(columns, 2);

  const drawAll = () => {
    frame.measure();
    columnsOf = null;
    drawRun();
  };

  /** A new run, or more of the one that is arriving. */
  const drawRun = () => {
    const { layout, style, svg } = frame;
    const run = lab.results.run.peek();
    if (run && run.trajectory.rows !== columnsOf) {
      columnsOf = run.trajectory.rows;
      columns = new ValueColumns(run.total, layout.plot.width);
    }
    const path = run?.trajectory;
    const complete = !path || columns.advance(path.length, (step) => path.f(step), ROWS_A_FRAME);
    scale = valueScale(columns, layout.plot.height / (1.9 * style.label));
    const { step: name } = lab.texts.peek().chart;
    const { width, height } = layout.plot;
    const gap = gapOf(columns, lab);
    const axes = {
      panels: [{ top: 0, height, up: scale.ticks }],
      across: stepTicks(columns.total, width, style.label, nameWidth(name, style.label)),
      name,
      shades: gap.length > 0 ? gap : iceOf(lab, columns.total),
    };
    drawAxes(svg, layout, axes, style);
    frame.reading.forget();
    drawStep();
    if (!complete) lab.loop.invalidate(drawRun);
  };

  const drawStep = () => {
    const pen = frame.begin();
    const path = lab.results.run.peek()?.trajectory;
    if (!pen || !path || path.length === 0) return;
    const { plot } = frame.layout;
    const { style } = frame;
    const step = Math.min(lab.playback.step.peek(), path.length - 1);
    drawColumns(pen, columns, scale, plot, step, runInk(style), style);
    const x = xOf(step, columns.total, plot.width);
    drawHairline(pen, x, plot.height, style);
    drawBall(pen, x, yBetween(step), style);
    if (!lab.playback.playing.peek()) frame.plot.ariaDescription = describeChart(lab);
    drawHover();
  };

  /** The line's own height at a step that may be fractional. */
  const yBetween = (step: number): number => {
    const path = lab.results.run.peek()?.trajectory;
    if (!path) return Number.NaN;
    const at = heightAt((k) => path.f(k), path.length - 1, scale, step);
    return (1 - at) * frame.layout.plot.height;
  };

  const drawHover = () => {
    const path = lab.results.run.peek()?.trajectory;
    const at = hovered.step.peek();
    if (path && path.length > 0) {
      const shown = Math.min(at ?? lab.playback.whole.peek(), path.length - 1);
      frame.reading.write(path, shown, at !== null, () => [
        { name: lab.texts.peek().chart.step, value: String(shown) },
        { name: 'f', value: shortText(path.f(shown), 5), math: true },
      ]);
    }
    hovered.place(columns.total, frame.layout.plot, yBetween);
  };

  const hovered = seekByPointer(frame.plot, lab, () => columns.total);
  frame.atEnd(hovered.stop);
  frame.followAll(drawAll);
  frame.follow(drawRun, () => void lab.results.run.value);
  frame.follow(drawStep, () => void [lab.playback.step.value, lab.playback.playing.value]);
  frame.follow(drawHover, () => void hovered.step.value);
  return () => frame.dispose();
}

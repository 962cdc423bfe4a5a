// The value chart: f by step on a logarithmic axis, with the step shown marked.

import './chart.css';
import { effect } from '@preact/signals-core';
import type { Lab } from '../../state/lab';
import { canvasLayer } from '../canvas-layer';
import { readDrawingStyle, type DrawingStyle } from '../drawing-style';
import type { View } from '../view';
import { drawChartAxes, type ChartLayout } from './axes';
import { describeChart } from './describe';
import { drawMark, drawValues, xOf } from './draw-values';
import { chartHeader } from './header';
import { seekByPointer } from './seek-by-pointer';
import { stretchOf } from './stretch';
import { ValueColumns } from './value-columns';
import { valueScale, type ValueScale } from './value-scale';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around the plot into which dots and marks at its edge may reach. */
const RIM = 8;
/** Rows of a run that are read in one frame: about two milliseconds. */
const ROWS_A_FRAME = 200_000;

export const chartView: View = { id: 'chart', mount };

function mount(host: HTMLElement, lab: Lab): () => void {
  const root = document.createElement('section');
  root.className = 'chart';
  host.append(root);
  const header = chartHeader(root, lab);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'chart-axes');
  svg.ariaHidden = 'true';
  const plot = document.createElement('div');
  plot.className = 'chart-plot';
  plot.role = 'img';
  plot.ariaLabel = 'Value by step';
  root.append(svg, plot);
  const layer = canvasLayer(plot);
  // Without a 2D context there is nothing to draw on; the rest of the window works.
  if (!layer) return () => root.remove();

  let style: DrawingStyle = readDrawingStyle();
  let layout: ChartLayout = measure(host, header.node, style);
  let columns = new ValueColumns(1, 1);
  let columnsOf: Float64Array | null = null;
  let scale: ValueScale = valueScale(columns, 2);

  const drawAll = () => {
    style = readDrawingStyle();
    layout = measure(host, header.node, style);
    plot.style.left = `${layout.left}px`;
    plot.style.top = `${layout.top}px`;
    plot.style.width = `${layout.plot.width}px`;
    plot.style.height = `${layout.plot.height}px`;
    columnsOf = null;
    drawRun();
  };

  /** A new run, or more of the one that is arriving. */
  const drawRun = () => {
    const run = lab.results.run.peek();
    if (run && run.trajectory.rows !== columnsOf) {
      columnsOf = run.trajectory.rows;
      columns = new ValueColumns(run.total, layout.plot.width);
    }
    const complete = !run || columns.advance(run.trajectory, ROWS_A_FRAME);
    scale = valueScale(columns, layout.plot.height / (1.9 * style.label));
    const { step: stepName } = lab.texts.peek().chart;
    drawChartAxes(svg, layout, columns.total, scale, stretchOf(columns, lab), stepName, style);
    drawStep();
    if (!complete) lab.loop.invalidate(drawRun);
  };

  const drawStep = () => {
    const { width, height } = layout.plot;
    layer.clear(width + 2 * RIM, height + 2 * RIM);
    const run = lab.results.run.peek()?.trajectory;
    if (!run || run.length === 0) return;
    const { pen } = layer;
    pen.translate(RIM, RIM);
    const step = Math.min(lab.playback.step.peek(), run.length - 1);
    drawValues(pen, columns, scale, layout.plot, step, style);
    drawMark(pen, xOf(step, columns.total, width), yBetween(step), layout.plot, style);
    if (!lab.playback.playing.peek()) plot.ariaDescription = describeChart(lab);
    drawHover();
  };

  /** The line's own height at a step that may be fractional. */
  const yBetween = (step: number): number => {
    const run = lab.results.run.peek()?.trajectory;
    if (!run) return Number.NaN;
    const whole = Math.floor(step);
    const at = (k: number) => {
      const f = run.f(Math.min(k, run.length - 1));
      return Number.isFinite(f) ? scale.at(f) : Number.NaN;
    };
    const a = at(whole);
    const b = step > whole ? at(whole + 1) : a;
    const y = Number.isNaN(b) ? a : a + (b - a) * (step - whole);
    return (1 - y) * layout.plot.height;
  };

  const drawHover = () => {
    const run = lab.results.run.peek()?.trajectory;
    const step = hovered.step.peek() ?? lab.playback.whole.peek();
    if (run && run.length > 0) {
      const shown = Math.min(step, run.length - 1);
      header.read(shown, run.f(shown), hovered.step.peek() !== null);
    }
    hovered.place(columns.total, layout.plot, yBetween);
  };

  const hovered = seekByPointer(plot, lab, () => columns.total);
  const draws = [drawAll, drawRun, drawStep, drawHover];
  const stops = [
    header.remove,
    hovered.stop,
    effect(() => {
      void [lab.theme.value, lab.presenter.value, lab.texts.value, lab.subject.value];
      lab.loop.invalidate(drawAll);
    }),
    effect(() => {
      void lab.results.run.value;
      lab.loop.invalidate(drawRun);
    }),
    effect(() => {
      void lab.playback.step.value;
      void lab.playback.playing.value;
      lab.loop.invalidate(drawStep);
    }),
    effect(() => {
      void hovered.step.value;
      lab.loop.invalidate(drawHover);
    }),
  ];
  const watcher = new ResizeObserver(() => lab.loop.invalidate(drawAll));
  watcher.observe(host);
  return () => {
    watcher.disconnect();
    for (const stop of stops) stop();
    for (const draw of draws) lab.loop.forget(draw);
    root.remove();
  };
}

function measure(host: HTMLElement, header: HTMLElement, style: DrawingStyle): ChartLayout {
  const size = style.label;
  const top = header.offsetHeight + Math.ceil(0.5 * size);
  const { clientWidth: width, clientHeight: height } = host;
  return {
    width,
    height,
    left: style.axisRoom,
    top,
    plot: {
      width: Math.max(1, width - style.axisRoom - 14),
      height: Math.max(1, height - top - Math.ceil(2.4 * size) - 4),
    },
  };
}

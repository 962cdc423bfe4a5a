// What every lower view is made of: a header with one reading, axes, a plot that the pointer is
// over, a canvas. The view itself says what is drawn when.

import './plot.css';
import { effect } from '@preact/signals-core';
import type { Lab } from '../../../model/lab';
import { canvasLayer } from '../../../drawing/canvas-layer';
import { readDrawingStyle, type DrawingStyle } from '../../../drawing/drawing-style';
import { newReading, type Reading } from './reading';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around the plot into which dots and marks at its edge may reach. */
const RIM = 8;

export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  /** The plot's rectangle in the host. */
  readonly left: number;
  readonly top: number;
  readonly plot: { readonly width: number; readonly height: number };
}

type Draw = () => void;

export class PlotFrame {
  readonly root = document.createElement('section');
  readonly header = document.createElement('header');
  readonly reading: Reading;
  readonly svg = document.createElementNS(SVG, 'svg');
  /** The words over the picture. */
  readonly over = document.createElementNS(SVG, 'svg');
  /** The picture: what the pointer is over. */
  readonly plot = document.createElement('div');
  style: DrawingStyle = readDrawingStyle();
  layout: PlotLayout;

  private readonly layer;
  private readonly draws = new Set<Draw>();
  private readonly stops: (() => void)[] = [];

  /** @param chart which of the charts it is the picture of */
  constructor(
    private readonly host: HTMLElement,
    private readonly lab: Lab,
    chart: keyof Lab['texts']['value']['charts'],
  ) {
    this.root.className = 'lower';
    this.header.className = 'plane-head';
    for (const svg of [this.svg, this.over]) {
      svg.setAttribute('class', 'plot-axes');
      svg.ariaHidden = 'true';
    }
    this.plot.className = 'plot';
    this.plot.role = 'img';
    if (chart === 'value') this.plot.dataset['name'] = 'Value by step';
    this.stops.push(
      effect(() => {
        this.plot.ariaLabel = lab.texts.value.names.charts[chart];
      }),
    );
    this.root.append(this.header, this.svg, this.plot, this.over);
    host.append(this.root);
    this.reading = newReading(this.header);
    // Without a 2D context (out of memory) the axes and the words remain.
    this.layer = canvasLayer(this.plot);
    this.layout = this.measured();
  }

  /** Reads size and style anew. */
  measure(): void {
    this.style = readDrawingStyle();
    this.layout = this.measured();
    const { left, top, plot } = this.layout;
    this.over.setAttribute('width', String(this.layout.width));
    this.over.setAttribute('height', String(this.layout.height));
    const { style } = this.plot;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${plot.width}px`;
    style.height = `${plot.height}px`;
  }

  /** The canvas, cleared, with its origin at the plot's upper left corner; null where there is none. */
  begin(): CanvasRenderingContext2D | null {
    const { layer } = this;
    if (!layer) return null;
    const { width, height } = this.layout.plot;
    layer.clear(width + 2 * RIM, height + 2 * RIM);
    layer.pen.translate(RIM, RIM);
    return layer.pen;
  }

  /** Draws in the next frame, now and whenever what `reads` reads has changed. */
  follow(draw: Draw, reads: () => void): void {
    this.draws.add(draw);
    this.stops.push(
      effect(() => {
        reads();
        this.lab.loop.invalidate(draw);
      }),
    );
  }

  /** The same for size, theme, language and function: what changes everything. */
  followAll(draw: Draw): void {
    const { lab } = this;
    this.follow(
      draw,
      () => void [lab.theme.value, lab.looks.presenter.value, lab.texts.value, lab.subject.value],
    );
    const watcher = new ResizeObserver(() => lab.loop.invalidate(draw));
    watcher.observe(this.host);
    this.stops.push(() => watcher.disconnect());
  }

  atEnd(stop: () => void): void {
    this.stops.push(stop);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    for (const draw of this.draws) this.lab.loop.forget(draw);
    this.root.remove();
  }

  private measured(): PlotLayout {
    const { style, host, header } = this;
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
}

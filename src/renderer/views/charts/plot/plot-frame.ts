// What every chart stands in: a header with one reading, axes, a plot that the pointer is over, a
// canvas, and the words over it.

import type { CanvasPen } from '../../../model/canvas-pen';
import './plot.css';
import { effect } from '@preact/signals-core';
import type { chartKinds } from '../../../../shared/session/session';
import type { Lab } from '../../../model/lab';
import type { Medium } from '../../../model/medium';
import { canvasLayer } from '../../../drawing/canvas-layer';
import { readDrawingStyle, type DrawingStyle } from '../../../drawing/drawing-style';
import { runStyle } from '../../../drawing/run-styles';
import { newReading, type Reading } from './reading';
import type { PlotArea } from './series';
import { newWhose, type Whose } from './whose';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around the plot into which dots and marks at its edge may reach. */
const RIM = 8;

export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  /** The plot's rectangle in the host. */
  readonly left: number;
  readonly top: number;
  readonly plot: PlotArea;
}

export class PlotFrame {
  readonly root = document.createElement('section');
  readonly header = document.createElement('header');
  private readonly scope = document.createElement('p');
  readonly whose: Whose;
  readonly reading: Reading;
  readonly svg = document.createElementNS(SVG, 'svg');
  /** The words over the picture. */
  readonly over = document.createElementNS(SVG, 'svg');
  /** The picture: what the pointer is over. */
  readonly plot = document.createElement('div');
  style: DrawingStyle;
  layout: PlotLayout;

  private readonly layer;
  private readonly medium: Medium;
  private readonly stop: () => void;

  /** @param chart whose picture it is */
  constructor(
    private readonly host: HTMLElement,
    { texts, medium }: Pick<Lab, 'texts' | 'medium'>,
    chart: { readonly id: (typeof chartKinds)[number]; readonly contractName?: string },
  ) {
    this.root.className = 'lower';
    this.header.className = 'plane-head';
    this.scope.className = 'plot-scope';
    this.scope.hidden = true;
    for (const svg of [this.svg, this.over]) {
      svg.setAttribute('class', 'plot-axes');
      svg.ariaHidden = 'true';
    }
    this.plot.className = 'plot';
    this.plot.role = 'img';
    if (chart.contractName) this.plot.dataset['name'] = chart.contractName;
    this.stop = effect(() => {
      this.plot.ariaLabel = texts.value.names.charts[chart.id];
    });
    this.root.append(this.header, this.scope, this.svg, this.plot, this.over);
    host.append(this.root);
    this.whose = newWhose(this.header, medium);
    this.reading = newReading(this.header);
    // Without a 2D context (out of memory) the axes and the words remain.
    this.layer = canvasLayer(this.plot, medium, 'marks');
    this.medium = medium;
    this.style = readDrawingStyle(medium);
    this.layout = this.measured();
  }

  /** Under the header what the chart shows of several runs. @returns whether that is news */
  say(scope: string | null): boolean {
    const isNews = (scope ?? '') !== this.scope.textContent;
    if (isNews) this.scope.textContent = scope ?? '';
    this.scope.hidden = scope === null;
    return isNews;
  }

  /** Reads size and style anew. @param active the style of the active run */
  measure(active: number): void {
    this.style = readDrawingStyle(this.medium, active);
    this.root.style.setProperty('--run', `var(--${runStyle(active).token})`);
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
  begin(): CanvasPen | null {
    const { layer } = this;
    if (!layer) return null;
    const { width, height } = this.layout.plot;
    layer.clear(width + 2 * RIM, height + 2 * RIM);
    layer.pen.translate(RIM, RIM);
    return layer.pen;
  }

  dispose(): void {
    this.stop();
    this.root.remove();
  }

  private measured(): PlotLayout {
    const { style, host, header } = this;
    const size = style.label;
    const top = header.offsetHeight + this.scope.offsetHeight + Math.ceil(0.5 * size);
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

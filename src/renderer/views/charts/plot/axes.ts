// The axes of a plot: one panel or several above each other over the same axis across, with its
// ticks, its name, and shaded stretches that say what happens there.

import { select, type EnterElement, type Selection } from 'd3';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { charactersWidth, numberWidth } from '../../../drawing/text/text-width';
import type { Tick } from '../../../drawing/ticks/tick';
import type { AcrossAxis } from './across';
import type { PlotLayout } from './plot-frame';
import type { Stripe } from './series';

/** A part of the width, shaded over all panels. */
export interface Shade {
  readonly kind: 'gap' | 'ice' | 'pale';
  readonly from: number;
  /** The end of the axis if left out. */
  readonly to?: number;
  readonly text: string;
}

export interface Panel extends Stripe {
  /** Bottom to top. */
  readonly up: readonly Tick[];
}

export interface Axes {
  readonly panels: readonly Panel[];
  readonly across: Pick<AcrossAxis, 'ticks' | 'name'>;
  readonly shades: readonly Shade[];
}

const TICK = 4;
/** From the name of a stretch to the next, in sizes of type. */
export const SHADE_ROW = 1.5;

/** Pixels that the name of the axis across takes at its end. */
export const nameWidth = (name: string, size: number): number =>
  charactersWidth(name, size, 'word') + 0.6 * size;

export function drawPlotAxes(
  svg: SVGSVGElement,
  layout: PlotLayout,
  { panels, across, shades }: Axes,
  style: DrawingStyle,
): void {
  const { left, top, plot, width, height } = layout;
  const size = style.label;
  const bottom = top + plot.height;
  const root = select(svg)
    .attr('width', width)
    .attr('height', height)
    .attr('font-size', size.toFixed(2));
  drawShades(root, layout, shades, size);
  const room = left - TICK - 4.5;

  const all = panels.flatMap((panel) =>
    panel.up.map((t) => ({ ...t, y: top + panel.top + (1 - t.at) * panel.height })),
  );
  const up = root
    .selectAll<SVGGElement, (typeof all)[number]>('g.up')
    .data(all)
    .join(newTick('up'))
    .attr('transform', (t) => `translate(${left},${t.y.toFixed(1)})`);
  up.select('line').attr('x1', -TICK).attr('x2', plot.width);
  up.select('text')
    .attr('x', -TICK - 4)
    .attr('dy', '0.35em')
    .attr('text-anchor', 'end')
    .attr('lengthAdjust', 'spacingAndGlyphs')
    // 2×10⁻³⁰⁸ is drawn closer.
    .attr('textLength', (t) => (tickWidth(t.text, size) > room ? room : null))
    .text((t) => t.text);

  const marks = root
    .selectAll<SVGGElement, Tick>('g.across')
    .data(across.ticks)
    .join(newTick('across'))
    .attr('transform', (t) => `translate(${(left + t.at * plot.width).toFixed(1)},${bottom + 3})`);
  marks.select('line').attr('y2', TICK);
  marks
    .select('text')
    .attr('y', TICK + 1.05 * size)
    .attr('text-anchor', 'middle')
    .text((t) => t.text);

  root
    .selectAll('text.plot-name')
    .data([across.name])
    .join((enter) => enter.append('text').attr('class', 'plot-name').attr('text-anchor', 'end'))
    .attr('x', left + plot.width + 4)
    .attr('y', bottom + 3 + TICK + 1.05 * size)
    .text((text) => text);
}

/** A true minus is wider than a digit. */
const tickWidth = (text: string, size: number): number =>
  numberWidth(text, size) + (text.startsWith('−') ? 0.15 * size : 0);

type Root = Selection<SVGSVGElement, unknown, null, undefined>;

function drawShades(root: Root, layout: PlotLayout, shades: readonly Shade[], size: number): void {
  const { left, top, plot } = layout;
  root
    .selectAll<SVGRectElement, Shade>('rect.plot-shade')
    .data(shades)
    .join((enter) => enter.insert('rect', ':first-child'))
    .attr('class', (s) => `plot-shade ${s.kind}`)
    .attr('x', (s) => left + s.from * plot.width)
    .attr('y', top)
    .attr('width', (s) => Math.max(0, (s.to ?? 1) - s.from) * plot.width)
    .attr('height', plot.height);

  const hasRoom = (s: Shade) =>
    (1 - s.from) * plot.width > charactersWidth(s.text, size, 'boldNote') + size;
  root
    .selectAll<SVGTextElement, Shade>('text.plot-shade-name')
    .data(shades)
    .join('text')
    .attr('class', (s) => `plot-shade-name ${s.kind}`)
    .attr('text-anchor', (s) => (hasRoom(s) ? 'start' : 'end'))
    .attr('x', (s) =>
      hasRoom(s) ? left + s.from * plot.width + 0.7 * size : left + plot.width - 0.5 * size,
    )
    // Low, each above the one before: a run that ends like this has left at the top.
    .attr('y', (_, k) => top + plot.height - (0.8 + SHADE_ROW * k) * size)
    .text((s) => s.text);
}

function newTick(name: string) {
  return <D>(enter: Selection<EnterElement, D, SVGSVGElement, unknown>) => {
    const tick = enter.append('g').attr('class', `plot-tick ${name}`);
    tick.append('line');
    tick.append('text');
    return tick;
  };
}

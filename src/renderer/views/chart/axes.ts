// Ticks, decade lines and the names of the axes of the chart; the shaded stretch at its end.

import { select, ticks, type EnterElement, type Selection } from 'd3';
import { tickText } from '../../i18n/number-format';
import type { DrawingStyle } from '../drawing-style';
import { xOf } from './draw-values';
import type { Stretch } from './stretch';
import type { ValueScale, ValueTick } from './value-scale';

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** The plot's rectangle in the host. */
  readonly left: number;
  readonly top: number;
  readonly plot: { readonly width: number; readonly height: number };
}

const TICK = 4;
const DIGIT = 0.6;

/** Whole steps only, clear of each other and of the axis name at the end. */
function stepTicks(total: number, width: number, size: number, nameWidth: number): number[] {
  const last = total - 1;
  const widest = tickText(last).length * DIGIT * size;
  const count = Math.max(1, Math.floor(width / Math.max(48, widest * 2)));
  return ticks(0, Math.max(last, 0), count)
    .filter(Number.isInteger)
    .filter(
      (s) => xOf(s, total, width) + (tickText(s).length * DIGIT * size) / 2 < width - nameWidth,
    );
}

export function drawChartAxes(
  svg: SVGSVGElement,
  layout: ChartLayout,
  total: number,
  scale: ValueScale,
  stretch: Stretch | null,
  stepName: string,
  style: DrawingStyle,
): void {
  const { left, top, plot, width, height } = layout;
  const size = style.label;
  const bottom = top + plot.height;
  const root = select(svg)
    .attr('width', width)
    .attr('height', height)
    .attr('font-size', size.toFixed(2));

  const stretches = stretch ? [stretch] : [];
  root
    .selectAll<SVGRectElement, Stretch>('rect')
    .data(stretches)
    .join((enter) => enter.insert('rect', ':first-child'))
    .attr('class', (s) => `chart-stretch ${s.kind}`)
    .attr('x', (s) => left + xOf(s.step, total, plot.width))
    .attr('y', top)
    .attr('width', (s) => plot.width - xOf(s.step, total, plot.width))
    .attr('height', plot.height);

  const up = root
    .selectAll<SVGGElement, ValueTick>('g.up')
    .data(scale.ticks)
    .join(newTick('up'))
    .attr('transform', (t) => `translate(${left},${(bottom - t.at * plot.height).toFixed(1)})`);
  up.select('line').attr('x1', -TICK).attr('x2', plot.width);
  up.select('text')
    .attr('x', -TICK - 4)
    .attr('dy', '0.35em')
    .attr('text-anchor', 'end')
    .text((t) => t.text);

  const nameWidth = (stepName.length * 0.95 + 0.6) * size;
  const across = root
    .selectAll<SVGGElement, number>('g.across')
    .data(stepTicks(total, plot.width, size, nameWidth))
    .join(newTick('across'))
    .attr('transform', (s) => `translate(${left + xOf(s, total, plot.width)},${bottom + 3})`);
  across.select('line').attr('y2', TICK);
  across
    .select('text')
    .attr('y', TICK + 1.05 * size)
    .attr('text-anchor', 'middle')
    .text((s) => tickText(s));

  root
    .selectAll('text.chart-name')
    .data([stepName])
    .join((enter) => enter.append('text').attr('class', 'chart-name').attr('text-anchor', 'end'))
    .attr('x', left + plot.width + 4)
    .attr('y', bottom + 3 + TICK + 1.05 * size)
    .text((name) => name);

  root
    .selectAll<SVGTextElement, Stretch>('text.chart-stretch-name')
    .data(stretches)
    .join('text')
    .attr('class', (s) => `chart-stretch-name ${s.kind}`)
    .attr('text-anchor', (s) => (hasRoom(s, total, plot.width, size) ? 'start' : 'end'))
    .attr('x', (s) =>
      hasRoom(s, total, plot.width, size)
        ? left + xOf(s.step, total, plot.width) + 0.7 * size
        : left + plot.width - 0.5 * size,
    )
    // Low: a run that ends like this has left at the top.
    .attr('y', bottom - 0.8 * size)
    .text((s) => s.text);
}

/** Whether the stretch is wide enough to be written into; Hangul is as wide as it is high. */
const hasRoom = (stretch: Stretch, total: number, width: number, size: number): boolean =>
  width - xOf(stretch.step, total, width) > stretch.text.length * 0.75 * size + size;

function newTick(name: string) {
  return <D>(enter: Selection<EnterElement, D, SVGSVGElement, unknown>) => {
    const tick = enter.append('g').attr('class', `chart-tick ${name}`);
    tick.append('line');
    tick.append('text');
    return tick;
  };
}

// Words inside a plot, beside what they are about.

import { select } from 'd3';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { PlotLayout } from './plot-frame';

export interface Note {
  /** In the plot, in pixels: the baseline's end at `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** A class of plot.css. */
  readonly kind: 'strong' | 'plain' | 'soft' | 'ice' | 'teal' | 'ink' | 'on';
  /** Upright, read from below; its anchor is `start`. */
  readonly turned?: true;
}

/** Notes at the same place of the list keep their node. */
export function drawNotes(
  svg: SVGSVGElement,
  { left, top }: PlotLayout,
  notes: readonly Note[],
  style: DrawingStyle,
): void {
  const place = ({ x, y, turned }: Note): string =>
    `translate(${(left + x).toFixed(1)},${(top + y).toFixed(1)})${turned ? 'rotate(-90)' : ''}`;
  select(svg)
    .selectAll<SVGTextElement, Note>('text.plot-note')
    .data(notes)
    .join('text')
    .attr('class', (note) => `plot-note ${note.kind}`)
    .attr('font-size', style.label.toFixed(2))
    .attr('text-anchor', (note) => note.anchor)
    .attr('transform', place)
    .text((note) => note.text);
}

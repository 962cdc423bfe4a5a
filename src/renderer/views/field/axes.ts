// The frame's border, its ticks and the letters of the axes, as SVG around the plot.

import { select, type EnterElement, type Selection } from 'd3';
import type { Stage } from '../../state/stage';
import type { DrawingStyle } from '../drawing-style';
import { fitTicks, type AxisTick } from './fit-ticks';
import type { FieldLayout } from './layout';

type Svg = SVGSVGElement;

/** A digit's width as a part of the type size, in Pretendard. */
const DIGIT = 0.6;
const TICK = 4;

const textWidth = (text: string, size: number): number => text.length * DIGIT * size;

/** Ticks that stay apart from each other and from the letter at the end of the axis. */
function ticksAcross(stage: Stage, side: number, size: number): readonly AxisTick[] {
  const at = (t: AxisTick) => stage.x0(t.value) * side;
  const clearOfLetter = (t: AxisTick) => at(t) + textWidth(t.text, size) / 2 < side - 1.4 * size;
  return fitTicks(stage.x0, Math.max(2, Math.round(side / 30)), (ticks) =>
    ticks.every((t, i) => {
      const next = ticks[i + 1];
      return (
        !next ||
        at(next) - at(t) > (textWidth(t.text, size) + textWidth(next.text, size)) / 2 + 1.1 * size
      );
    }),
  ).filter(clearOfLetter);
}

/** As dense as the other axis: on a square, equal steps read as equal lengths. */
function ticksUp(stage: Stage, side: number, size: number): readonly AxisTick[] {
  const most = Math.max(2, Math.min(ticksAcross(stage, side, size).length, side / (2.2 * size)));
  return fitTicks(stage.x1, most, () => true).filter(
    (t) => (1 - stage.x1(t.value)) * side > 1.6 * size,
  );
}

/** How much room the ticks of x1 need left of the frame, in whole steps so that it rarely moves. */
export function roomForTicks(stage: Stage, side: number, size: number): number {
  const widest = Math.max(0, ...ticksUp(stage, side, size).map((t) => textWidth(t.text, size)));
  return Math.ceil((widest + TICK + 12) / 8) * 8;
}

export function drawAxes(svg: Svg, stage: Stage, layout: FieldLayout, style: DrawingStyle): void {
  const { left, top, side, width, height } = layout;
  const bottom = top + side;
  const size = style.label;
  const root = select(svg)
    .attr('width', width)
    .attr('height', height)
    .attr('font-size', size.toFixed(2));

  root
    .selectAll<SVGRectElement, null>('rect')
    .data([null])
    .join('rect')
    .attr('class', 'field-frame')
    .attr('x', left - 0.5)
    .attr('y', top - 0.5)
    .attr('width', side + 1)
    .attr('height', side + 1);

  const across = root
    .selectAll<SVGGElement, AxisTick>('g.across')
    .data(ticksAcross(stage, side, size))
    .join(newTick('across'))
    .attr(
      'transform',
      (t) => `translate(${Math.round(left + stage.x0(t.value) * side)},${bottom})`,
    );
  across.select('line').attr('y2', TICK);
  across
    .select('text')
    .attr('y', TICK + 1.05 * size)
    .attr('text-anchor', 'middle')
    .text((t) => t.text);

  const up = root
    .selectAll<SVGGElement, AxisTick>('g.up')
    .data(ticksUp(stage, side, size))
    .join(newTick('up'))
    .attr(
      'transform',
      (t) => `translate(${left},${Math.round(bottom - stage.x1(t.value) * side)})`,
    );
  up.select('line').attr('x2', -TICK);
  up.select('text')
    .attr('x', -TICK - 3)
    .attr('dy', '0.35em')
    .attr('text-anchor', 'end')
    .text((t) => t.text);

  letter(svg, 0, left + side, bottom + TICK + 1.05 * size, style);
  letter(svg, 1, left - TICK - 3, top + 1.1 * size, style);
}

const newTick =
  (name: string) => (enter: Selection<EnterElement, AxisTick, SVGSVGElement, unknown>) => {
    const tick = enter.append('g').attr('class', `field-tick ${name}`);
    tick.append('line');
    tick.append('text');
    return tick;
  };

function letter(svg: Svg, index: 0 | 1, x: number, y: number, style: DrawingStyle): void {
  const name = `field-letter x${index}`;
  const text = select(svg)
    .selectAll<SVGTextElement, null>(`text.x${index}`)
    .data([null])
    .join((enter) => {
      const made = enter.append('text').attr('class', name).attr('text-anchor', 'end');
      made.append('tspan').text('x');
      made.append('tspan').attr('class', 'field-index').attr('dy', '0.25em').text(String(index));
      return made;
    })
    .attr('x', x)
    .attr('y', y)
    .attr('font-size', (style.label * 1.3).toFixed(2));
  text.select('.field-index').attr('font-size', (style.label * 0.9).toFixed(2));
}

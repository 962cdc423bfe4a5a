// The frame's border, its ticks and the letters of the axes, as SVG around the plot.

import { select, type EnterElement, type Selection } from 'd3';
import type { AxisScale, Stage } from '../../state/stage';
import { countedFrom } from '../axis-name';
import type { DrawingStyle } from '../drawing-style';
import { letterAndIndex } from '../plane-letters';
import { fitTicks, type AxisTick } from './fit-ticks';
import type { FieldLayout } from './layout';

type Svg = SVGSVGElement;

/** The width of a digit, and of one in an exponent, as a part of the type size, in Pretendard. */
const DIGIT = 0.6;
const SMALL = 0.36;
const TICK = 4;

const textWidth = (text: string, size: number): number => {
  const small = text.match(/[⁰-⁹⁻¹²³]/g)?.length ?? 0;
  return ((text.length - small) * DIGIT + small * SMALL) * size;
};

/** What the letter of an axis takes of its end. */
const nameWidth = (axis: AxisScale, size: number): number =>
  1.4 * size + textWidth(countedFrom(axis), size);

/** Ticks of x0 that stay apart from each other. */
function apart(stage: Stage, side: number, size: number): readonly AxisTick[] {
  const at = (t: AxisTick) => stage.x0(t.value) * side;
  return fitTicks(stage.x0, Math.max(2, Math.round(side / 30)), (ticks) =>
    ticks.every((t, i) => {
      const next = ticks[i + 1];
      return (
        !next ||
        at(next) - at(t) > (textWidth(t.text, size) + textWidth(next.text, size)) / 2 + 0.9 * size
      );
    }),
  );
}

/** Those that stay clear of the letter at the end of the axis. */
function ticksAcross(stage: Stage, side: number, size: number, name = 'x0'): readonly AxisTick[] {
  // w11 is wider than x0.
  const wider = textWidth(name, size) - textWidth('x0', size);
  const end = side - wider - nameWidth(stage.x0, size);
  return apart(stage, side, size).filter(
    (t) => stage.x0(t.value) * side + textWidth(t.text, size) / 2 < end,
  );
}

/** As dense as the other axis: on a square, equal steps read as equal lengths. */
function ticksUp(stage: Stage, side: number, size: number): readonly AxisTick[] {
  const most = Math.max(2, Math.min(apart(stage, side, size).length, side / (2.2 * size)));
  const name = countedFrom(stage.x1) === '' ? 2.1 * size : 3.3 * size;
  const at = (t: AxisTick) => (1 - stage.x1(t.value)) * side;
  return fitTicks(stage.x1, most, (ticks) =>
    ticks.every((t, i) => {
      const next = ticks[i + 1];
      return !next || at(t) - at(next) > 1.4 * size;
    }),
  ).filter((t) => at(t) > name);
}

/** The widest number of a frame that has left its home: at any size the plot stays where it is. */
const WIDEST = '−4×10¹³';

/**
 * How much room the ticks of x1 need left of the frame, in whole steps so that it rarely moves.
 *
 * @param home whether the frame is the objective's own
 */
export function roomForTicks(stage: Stage, side: number, size: number, home: boolean): number {
  const texts = ticksUp(stage, side, size).map((t) => t.text);
  const all = [...texts, countedFrom(stage.x1), ...(home ? [] : [WIDEST])];
  const widest = Math.max(...all.map((text) => textWidth(text, size)));
  return Math.ceil((widest + TICK + 12) / 8) * 8;
}

export function drawAxes(
  svg: Svg,
  stage: Stage,
  layout: FieldLayout,
  style: DrawingStyle,
  names: readonly [string, string],
): void {
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
    .data(ticksAcross(stage, side, size, names[0]))
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

  letter(svg, 0, left + side, bottom + TICK + 1.05 * size, style, countedFrom(stage.x0), names);
  const name = countedFrom(stage.x1);
  letter(svg, 1, left - TICK - 3, top + 1.1 * size, style, '', names);
  root
    .selectAll<SVGTextElement, string>('text.field-origin')
    .data(name === '' ? [] : [name])
    .join('text')
    .attr('class', 'field-origin')
    .attr('text-anchor', 'end')
    .attr('x', left - TICK - 3)
    .attr('y', top + 2.4 * size)
    .text(name);
}

const newTick =
  (name: string) => (enter: Selection<EnterElement, AxisTick, SVGSVGElement, unknown>) => {
    const tick = enter.append('g').attr('class', `field-tick ${name}`);
    tick.append('line');
    tick.append('text');
    return tick;
  };

function letter(
  svg: Svg,
  index: 0 | 1,
  x: number,
  y: number,
  style: DrawingStyle,
  from: string,
  names: readonly [string, string],
): void {
  const [sign, subscript] = letterAndIndex(names[index]);
  const name = `field-letter x${index}`;
  const text = select(svg)
    .selectAll<SVGTextElement, null>(`text.x${index}`)
    .data([null])
    .join((enter) => {
      const made = enter.append('text').attr('class', name).attr('text-anchor', 'end');
      made.append('tspan').attr('class', 'field-sign');
      made.append('tspan').attr('class', 'field-index').attr('dy', '0.25em');
      made.append('tspan').attr('class', 'field-origin').attr('dy', '-0.22em');
      return made;
    })
    .attr('x', x)
    .attr('y', y)
    .attr('font-size', (style.label * 1.3).toFixed(2));
  text.select('.field-sign').text(sign);
  text
    .select('.field-index')
    .attr('font-size', (style.label * 0.9).toFixed(2))
    .text(subscript);
  text
    .select('.field-origin')
    .attr('font-size', style.label.toFixed(2))
    .text(from === '' ? '' : ` ${from}`);
}

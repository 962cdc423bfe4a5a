// The frame's border, its ticks and the letters of the axes, as SVG around the plot.

import { select, type EnterElement, type Selection } from 'd3';
import type { Viewport } from '../../../model/viewport/viewport';
import { countedFrom } from '../../../drawing/ticks/axis-name';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { letterAndIndex } from '../../../drawing/text/variable-text';
import type { NumberTick } from '../../../drawing/ticks/fit-ticks';
import type { FieldLayout } from './layout';
import { TICK_PIXELS, ticksAcross, ticksUp } from './ticks';
import { setAttributes, setText } from '../set-attributes';

/** From the end of a mark to its number, in pixels. */
const GAP = 3;

export function drawAxes(
  svg: SVGSVGElement,
  viewport: Viewport,
  layout: FieldLayout,
  style: DrawingStyle,
  names: readonly [string, string],
): void {
  const { left, top, side, width, height } = layout;
  const bottom = top + side;
  const size = style.label;
  const below = TICK_PIXELS + 1.05 * size;
  setAttributes(svg, {
    width: String(width),
    height: String(height),
    'font-size': size.toFixed(2),
  });

  select(svg)
    .selectAll<SVGRectElement, null>('rect')
    .data([null])
    .join('rect')
    .each(function () {
      setAttributes(this, {
        class: 'field-frame',
        x: String(left - 0.5),
        y: String(top - 0.5),
        width: String(side + 1),
        height: String(side + 1),
      });
    });

  drawTicks(svg, 'across', ticksAcross(viewport, side, size, names[0]), (t) => ({
    place: [Math.round(left + viewport.x0(t.value) * side), bottom],
    line: { y2: String(TICK_PIXELS) },
    text: { y: String(below), 'text-anchor': 'middle' },
  }));
  drawTicks(svg, 'up', ticksUp(viewport, side, size), (t) => ({
    place: [left, Math.round(bottom - viewport.x1(t.value) * side)],
    line: { x2: String(-TICK_PIXELS) },
    text: { x: String(-TICK_PIXELS - GAP), dy: '0.35em', 'text-anchor': 'end' },
  }));

  letter(svg, 0, left + side, bottom + below, style, countedFrom(viewport.x0), names);
  letter(svg, 1, left - TICK_PIXELS - GAP, top + 1.1 * size, style, '', names);
  const from = countedFrom(viewport.x1);
  select(svg)
    .selectAll<SVGTextElement, string>('text.field-origin')
    .data(from === '' ? [] : [from])
    .join('text')
    .each(function (text) {
      setAttributes(this, {
        class: 'field-origin',
        x: String(left - TICK_PIXELS - GAP),
        y: String(top + 2.4 * size),
        'text-anchor': 'end',
      });
      setText(this, text);
    });
}

interface TickLook {
  readonly place: readonly [number, number];
  readonly line: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
}

/** A number that stays keeps its element, and on the way to another frame only moves. */
function drawTicks(
  svg: SVGSVGElement,
  name: 'across' | 'up',
  ticks: readonly NumberTick[],
  look: (tick: NumberTick) => TickLook,
): void {
  select(svg)
    .selectAll<SVGGElement, NumberTick>(`g.${name}`)
    .data(ticks, (t) => t.text)
    .join(newTick(name))
    .each(function (tick) {
      const { place, line, text } = look(tick);
      const [mark, number] = this.children;
      setAttributes(this, { transform: `translate(${place.join()})` });
      if (mark) setAttributes(mark, line);
      if (!number) return;
      setAttributes(number, text);
      setText(number, tick.text);
    });
}

const newTick =
  (name: string) => (enter: Selection<EnterElement, NumberTick, SVGSVGElement, unknown>) => {
    const tick = enter.append('g').attr('class', `field-tick ${name}`);
    tick.append('line');
    tick.append('text');
    return tick;
  };

function letter(
  svg: SVGSVGElement,
  index: 0 | 1,
  x: number,
  y: number,
  style: DrawingStyle,
  from: string,
  names: readonly [string, string],
): void {
  const [sign, subscript] = letterAndIndex(names[index]);
  const parts = [
    { part: 'sign', dy: '', size: '', text: sign },
    { part: 'index', dy: '0.25em', size: (style.label * 0.9).toFixed(2), text: subscript },
    {
      part: 'origin',
      dy: '-0.22em',
      size: style.label.toFixed(2),
      text: from === '' ? '' : ` ${from}`,
    },
  ];
  select(svg)
    .selectAll<SVGTextElement, null>(`text.x${index}`)
    .data([null])
    .join((enter) => {
      const made = enter.append('text').attr('class', `field-letter x${index}`);
      for (const { part, dy } of parts) {
        const span = made.append('tspan').attr('class', `field-${part}`);
        if (dy !== '') span.attr('dy', dy);
      }
      return made.attr('text-anchor', 'end');
    })
    .each(function () {
      const fontSize = (style.label * 1.3).toFixed(2);
      setAttributes(this, { x: String(x), y: String(y), 'font-size': fontSize });
      parts.forEach(({ size, text }, k) => {
        const span = this.children[k];
        if (!span) return;
        if (size !== '') setAttributes(span, { 'font-size': size });
        setText(span, text);
      });
    });
}

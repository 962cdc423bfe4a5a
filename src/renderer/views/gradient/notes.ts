// The names of the lines of the gradient view with their values at one step, and of its strips.

import { shortText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';
import type { DrawingStyle } from '../drawing-style';
import { drawNotes, type Note } from '../plot/notes';
import { xOf } from '../plot/step-x';
import { variableText } from '../plot/variable-text';
import type { PlotLayout } from '../plot/plot-frame';
import type { Drawn } from './prepare';

function beginsHigh({ error, panels }: Drawn): boolean {
  const { top, height } = panels.errors;
  const first = Array.from(error.y).find(Number.isFinite) ?? top + height;
  return first < top + height / 2;
}

/** @param at index of the sample whose values are written */
export function drawGradientNotes(
  svg: SVGSVGElement,
  layout: PlotLayout,
  shown: Drawn | null,
  at: number,
  texts: Texts,
  style: DrawingStyle,
): void {
  const t = texts.gradients;
  const { plot } = layout;
  const size = style.label;
  if (!shown) {
    const text = t.waiting;
    const note = { x: plot.width / 2, y: plot.height / 2, anchor: 'middle', text, kind: 'soft' };
    drawNotes(svg, layout, [note as Note], style);
    return;
  }
  const { found, panels, total, lost } = shown;
  const { numerical, exact } = found;
  // Right of a line that falls from the left, below one that rises.
  const rises = (exact.at(-1) ?? 0) >= (exact[0] ?? 0);
  const first = rises ? 0.55 * panels.sizes.height : 1.15 * size;
  const place = { x: plot.width - 0.5 * size, anchor: 'end' };
  const value = (values: Float64Array) => shortText(values[at] ?? Number.NaN, 4);
  const named = (text: string, values: Float64Array) =>
    at < 0 ? text : `${text} ${value(values)}`;
  const notes: Note[] = [
    { kind: 'strong', text: named(t.numerical, numerical), y: first },
    { kind: 'teal', text: named(t.exact, exact), y: first + 1.35 * size },
  ].map((note) => ({ ...note, ...place }) as Note);
  notes.push({
    x: 0.6 * size,
    // Where the line does not begin.
    y: panels.errors.top + (beginsHigh(shown) ? panels.errors.height - 0.5 * size : 1.1 * size),
    anchor: 'start',
    text: t.error,
    kind: 'ink',
  });
  panels.strips.forEach(({ top, height }, row) => {
    const { name = '', spans = [] } = lost[row] ?? {};
    const x = variableText(name);
    const y = top + height - 1.5;
    const kind = spans.length > 0 ? 'ice' : 'soft';
    notes.push({ x: -0.5 * size, y, anchor: 'end', text: `${x} ± h`, kind });
    const [span] = spans;
    if (!span) return;
    const left = xOf(span.from, total, plot.width);
    const bar = xOf(span.to, total, plot.width) - left;
    if (bar > 4 * size) notes.push({ x: left + 4, y, anchor: 'start', text: `= ${x}`, kind: 'on' });
  });
  drawNotes(svg, layout, notes, style);
}

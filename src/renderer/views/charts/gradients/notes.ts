// The names of the lines of the gradient view with their values at one step, and of its strips.

import { range } from 'd3';
import { shortText } from '../../../../i18n/number-format';
import type { Texts } from '../../../../i18n/texts';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Area } from '../plot/draw-columns';
import { drawNotes, type Note } from '../plot/notes';
import { places, Room, shadeNames } from '../plot/label-placement';
import { xOf } from '../plot/step-x';
import { variableText } from '../../../drawing/variable-text';
import type { PlotLayout } from '../plot/plot-frame';
import type { Band } from './panels';
import type { Drawn } from './prepare';

/** As wide as a value gets, so that a name keeps its place while the run plays. */
const WIDEST = '0.000e-00';
const ROW = 1.35;

/**
 * @param at index of the sample whose values are written
 * @param shades how many stretches are named at the foot
 */
export function drawGradientNotes(
  svg: SVGSVGElement,
  layout: PlotLayout,
  shown: Drawn | null,
  at: number,
  texts: Texts,
  style: DrawingStyle,
  shades: number,
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
  const named = (text: string, values: Float64Array) =>
    at < 0 ? text : `${text} ${shortText(values[at] ?? Number.NaN, 4)}`;
  const names: Names = [
    {
      kind: 'strong',
      text: named(t.numerical, found.numerical),
      widest: `${t.numerical} ${WIDEST}`,
    },
    { kind: 'teal', text: named(t.exact, found.exact), widest: `${t.exact} ${WIDEST}` },
    { kind: 'ink', text: t.error, widest: t.error },
  ];
  const notes = placeNames(shown, plot, shades, style, names);
  panels.strips.forEach(({ top, height }, row) => {
    const { name = '', spans = [] } = lost[row] ?? {};
    const x = variableText(name);
    const y = top + height / 2 + 0.34 * size;
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

interface Name extends Pick<Note, 'text' | 'kind'> {
  /** The room it keeps if there is so much. */
  readonly widest: string;
}

type Names = readonly [Name, Name, Name];

/** The two gradients in the upper panel, together or apart; the error in the lower one. */
function placeNames(
  { numerical, exact, error, panels }: Drawn,
  area: Area,
  shades: number,
  { label: size, line }: DrawingStyle,
  [first, second, third]: Names,
): Note[] {
  const { width, height } = area;
  const room = new Room(area, size);
  room.avoid(numerical, 2.3 * line + 1);
  room.avoid(exact, 2.5 * line + 1);
  room.avoid(error, 2.1 * line + 1);
  room.take(shadeNames(shades, area, size));
  const rows = ({ top, height: tall }: Band) =>
    range(top + size, top + tall - 0.2 * size, 0.4 * size);
  const right = [width - 0.5 * size, 0.75 * width];
  const left = [0.6 * size, 0.25 * width, 0.5 * width];
  const within = (ys: readonly number[], last: number, names: readonly Name[]) => {
    const stacked =
      (anchor: Note['anchor'], text: 'text' | 'widest') =>
      (x: number, y: number): readonly Note[] =>
        names.map((name, k) => ({
          kind: name.kind,
          text: name[text],
          x,
          y: y + k * ROW * size,
          anchor,
        }));
    const fit = ys.filter((y) => y + (names.length - 1) * ROW * size < last);
    const tries = (text: 'text' | 'widest') => [
      ...places(fit, right, stacked('end', text)),
      ...places(fit, left, stacked('start', text)),
    ];
    return room
      .place([...tries('widest'), ...tries('text')])
      .map((note) => ({ ...note, text: names.find(({ kind }) => kind === note.kind)?.text ?? '' }));
  };
  const { sizes, errors } = panels;
  const upper = (...names: readonly Name[]) =>
    within(rows(sizes), sizes.top + sizes.height - 0.2 * size, names);
  const both = upper(first, second);
  const two = both.length > 0 ? both : [...upper(first), ...upper(second)];
  return [...two, ...within(rows(errors), height, [third])];
}

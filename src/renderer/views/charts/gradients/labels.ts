// The names of the lines of the gradient chart with their values at one step, and of its strips.

import { range } from 'd3';
import { shortText } from '../../../../i18n/number-format';
import { variableText } from '../../../drawing/text/variable-text';
import type { ChartFrame } from '../chart';
import { gridPlaces, LabelPlacer, shadeNamesBox } from '../plot/label-placement';
import type { Note } from '../plot/notes';
import type { Stripe } from '../plot/series';
import { xOf } from '../plot/step-x';
import type { GradientLines, GradientModel } from './gradient-model';

/** As wide as a value gets, so that a name keeps its place while the run plays. */
const WIDEST = '0.000e-00';
const ROW = 1.35;

/** In the middle of the plot, while the gradients are computed. */
export const waitingLabel = ({ plot, texts }: ChartFrame): readonly Note[] => [
  {
    x: plot.width / 2,
    y: plot.height / 2,
    anchor: 'middle',
    text: texts.gradients.waiting,
    kind: 'soft',
  },
];

/** @param sample whose values are written */
export function gradientLabels(
  model: GradientModel,
  lines: GradientLines,
  sample: number,
): readonly Note[] {
  const t = model.frame.texts.gradients;
  const { numerical, exact } = lines.agreement;
  const named = (text: string, values: Float64Array) =>
    sample < 0 ? text : `${text} ${shortText(values[sample] ?? Number.NaN, 4)}`;
  const names: Names = [
    { kind: 'strong', text: named(t.numerical, numerical), widest: `${t.numerical} ${WIDEST}` },
    { kind: 'teal', text: named(t.exact, exact), widest: `${t.exact} ${WIDEST}` },
    { kind: 'ink', text: t.error, widest: t.error },
  ];
  return [
    ...placeNames(model, lines, names),
    ...model.panels.strips.flatMap((strip, row) => stripLabels(strip, row, model, lines)),
  ];
}

/** Beside the strip what it asks, on its first bar that it is so. */
function stripLabels(
  { top, height }: Stripe,
  row: number,
  { total, frame: { plot, style } }: GradientModel,
  { lost }: GradientLines,
): readonly Note[] {
  const size = style.label;
  const { name = '', spans = [] } = lost[row] ?? {};
  const x = variableText(name);
  const y = top + height / 2 + 0.34 * size;
  const kind = spans.length > 0 ? 'ice' : 'soft';
  const question: Note = { x: -0.5 * size, y, anchor: 'end', text: `${x} ± h`, kind };
  const [span] = spans;
  if (!span) return [question];
  const left = xOf(span.from, total, plot.width);
  const bar = xOf(span.to, total, plot.width) - left;
  return bar > 4 * size
    ? [question, { x: left + 4, y, anchor: 'start', text: `= ${x}`, kind: 'on' }]
    : [question];
}

interface Name extends Pick<Note, 'text' | 'kind'> {
  /** The room it keeps if there is so much. */
  readonly widest: string;
}

type Names = readonly [Name, Name, Name];

/** The two gradients in the upper panel, together or apart; the error in the lower one. */
function placeNames(
  { frame, panels, shades, others }: GradientModel,
  { numerical, exact, error }: GradientLines,
  [first, second, third]: Names,
): readonly Note[] {
  const { label: size, line } = frame.style;
  const { width, height } = frame.plot;
  const placer = new LabelPlacer(frame.plot, size);
  placer.avoid(numerical, 2.3 * line + 1);
  placer.avoid(exact, 2.5 * line + 1);
  placer.avoid(error, 2.1 * line + 1);
  for (const other of others) placer.avoid(other.line.line, 2 * line + 1);
  placer.take(shadeNamesBox(shades.length, frame.plot, size));
  const rows = ({ top, height: tall }: Stripe) =>
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
      ...gridPlaces(fit, right, stacked('end', text)),
      ...gridPlaces(fit, left, stacked('start', text)),
    ];
    return placer
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

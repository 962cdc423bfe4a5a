// Where the words of the growth chart stand: names at the ends of the lines, sentences where no line
// is.

import { range } from 'd3';
import { fill } from '../../../../i18n/fill';
import type { Texts } from '../../../../i18n/texts';
import type { ChartFrame } from '../chart';
import { placesBesideLine } from '../plot/beside-line';
import type { Shade } from '../plot/axes';
import type { PlotArea, Series } from '../plot/series';
import type { Note } from '../plot/notes';
import { gridPlaces, LabelPlacer, shadeNamesBox } from '../plot/label-placement';
import { xOf } from '../plot/step-x';
import type { RivalLine } from '../plot/rivals';
import type { ValueColumns } from '../plot/value-columns';
import type { ValueScale } from '../plot/value-scale';
import type { GrowthFindings } from './findings';
import { growthSentences } from './sentences';

export interface NamedLine {
  readonly columns: ValueColumns;
  readonly text: string;
  readonly kind: Note['kind'];
}

/** From one line of words to the next, in sizes of type. */
const ROW = 1.4;

export interface GrowthLabels {
  readonly notes: readonly Note[];
  /** Where a step later than the axis is named. */
  readonly beyond?: Note;
}

/**
 * @param shades stretches that are named at the foot
 * @param latest the last step of the run
 * @param others lines that words keep off
 */
export function growthLabels(
  lines: readonly NamedLine[],
  findings: GrowthFindings | null,
  shades: readonly Shade[],
  scale: ValueScale,
  { plot: area, style, texts }: ChartFrame,
  latest: number,
  others: readonly Pick<RivalLine, 'line'>[],
): GrowthLabels {
  const { label: size } = style;
  const placer = new LabelPlacer(area, size);
  const namedLines = lines.map(({ columns, ...name }) => ({
    name,
    line: lineOf(columns, scale, area),
  }));
  const clear = 2.3 * style.line + 1;
  for (const { line } of namedLines) placer.avoid(line, clear);
  for (const { line } of others) placer.avoid(line.line, clear);
  placer.take(shadeNamesBox(shades.length, area, size));
  const names = namedLines.flatMap(({ name, line }) =>
    placer.place(placesBesideLine(line, 1, name, size, clear + 0.5)),
  );
  const cut = lines.some(({ columns }) => columns.total <= latest);
  const [beyond] = cut
    ? placer.place(atTop(fill(texts.growth.beyond, { step: latest }), area, size))
    : [];
  // Words across the edge of a stretch would be about both sides of it.
  const edged = placer.copy();
  for (const { from } of shades) edged.avoidAcross(from * area.width, 1);
  const within = findings ? placeSentences(findings, edged, area, size, texts) : [];
  const across = findings ? placeSentences(findings, placer, area, size, texts) : [];
  const words = within.length < across.length ? across : within;
  return { notes: [...names, ...words], ...(beyond ? { beyond } : {}) };
}

/** For what lies beyond the right edge: at that edge, from the top on. */
const atTop = (text: string, { width, height }: PlotArea, size: number) =>
  gridPlaces(
    range(1.1 * size, height, 0.5 * size),
    [width - 0.8 * size],
    (x, y): readonly Note[] => [{ x, y, anchor: 'end', text, kind: 'strong' }],
  );

/** Together if they fit, first those that matter most; else each where it has room. */
function placeSentences(
  findings: GrowthFindings,
  placer: LabelPlacer,
  { width, height }: PlotArea,
  size: number,
  texts: Texts,
): readonly Note[] {
  const words = growthSentences(findings, texts);
  const shrinks = (findings.distanceLine?.factor ?? findings.valueLine?.factor ?? 2) < 1;
  const right = width - 0.5 * size;
  const down = range(1.1 * size, height, 0.5 * size);
  // High beside what falls, low beside what rises.
  const ys = shrinks ? down : down.toReversed();
  const tries = (some: typeof words, rows: readonly number[]) => [
    ...gridPlaces(rows, [right], (x, y) =>
      some.map((line, k) => ({ ...line, x, y: y + k * ROW * size, anchor: 'end' })),
    ),
    ...gridPlaces(rows, [0.8 * size], (x, y) =>
      some.map((line, k) => ({ ...line, x, y: y + k * ROW * size, anchor: 'start' })),
    ),
  ];
  const together = placer.place(tries(words, ys));
  if (together.length > 0) return together;
  const [first, second] = words;
  if (!first) return [];
  const head = second?.kind === 'plain' ? [first, second] : [first];
  const apart = [head, ...words.slice(head.length).map((line) => [line])];
  return apart.flatMap((some) => placer.place(tries(some, down)));
}

/** What the line covers, of each column both ends and the extremes. */
function lineOf(columns: ValueColumns, scale: ValueScale, { width, height }: PlotArea): Series {
  const x: number[] = [];
  const y: number[] = [];
  for (let c = 0; c < columns.arrived; c++) {
    const at = xOf(columns.startOf(c), columns.total, width);
    for (const values of [columns.first, columns.lowest, columns.highest, columns.last]) {
      const value = values[c] ?? Number.NaN;
      x.push(at);
      y.push(Number.isNaN(value) ? Number.NaN : (1 - scale.at(value)) * height);
    }
  }
  return { x, y };
}

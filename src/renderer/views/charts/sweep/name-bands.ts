// The name of each outcome in the widest of its bands that has room for it: in one line, in two, or
// upright. What is read at one rate names the others.

import { range } from 'd3';
import type { OutcomeKind } from '../../../../core/outcome/kinds';
import type { Texts } from '../../../../i18n/texts';
import { verdictTitle } from '../../../../i18n/verdict';
import type { PlotArea } from '../plot/series';
import type { Note } from '../plot/notes';
import { gridPlaces, type LabelPlacer } from '../plot/label-placement';
import { inTwo, textWidth } from '../../../drawing/text/text-width';

/** In pixels of the plot. */
export interface NamedBand {
  readonly kind: OutcomeKind;
  readonly from: number;
  readonly to: number;
}

/** Between two lines, and beside a name, as parts of the size of type. */
const ROW = 1.2;
const MARGIN = 0.3;
/** Higher up, level names would be taken for names of the lines. */
const FOOT = 2;

export function nameBands(
  bands: readonly NamedBand[],
  placer: LabelPlacer,
  { height }: PlotArea,
  size: number,
  texts: Texts,
): readonly Note[] {
  const wide = ({ from, to }: NamedBand): number => to - from;
  const kinds = [...new Set(bands.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const text = verdictTitle(texts, kind);
    for (const band of bands.filter((b) => b.kind === kind).sort((a, b) => wide(b) - wide(a))) {
      const notes = nameBand(band, text, placer, height, size);
      if (notes.length > 0) return notes;
    }
    return [];
  });
}

/** At the foot, or upright anywhere in a narrow band; in the middle of its band rather than beside it. */
function nameBand(
  { from, to }: NamedBand,
  text: string,
  placer: LabelPlacer,
  height: number,
  size: number,
): readonly Note[] {
  const middle = (from + to) / 2;
  const ys = range(height - 0.5 * size, size, -0.5 * size);
  /** The middles of something so wide that it stays in the band. */
  const across = (wide: number): number[] => {
    const spare = (to - from - wide) / 2 - MARGIN * size;
    const steps = range(0, spare + 1e-9, 0.5 * size);
    return [...new Set(steps.flatMap((d) => [middle - d, middle + d]))];
  };
  const foot = ys.filter((y) => y > height - FOOT * size);
  const lines = (texts: readonly string[]): readonly Note[] => {
    const wide = Math.max(...texts.map((line) => textWidth(line, size)));
    const rise = (k: number) => (texts.length - 1 - k) * ROW * size;
    const stacked = (x: number, y: number): readonly Note[] =>
      texts.map((line, k) => ({ x, y: y - rise(k), anchor: 'middle', text: line, kind: 'plain' }));
    return placer.place(gridPlaces(foot, across(wide), stacked));
  };
  const upright = (x: number, y: number): readonly Note[] => [
    { x: x + 0.3 * size, y, anchor: 'start', text, kind: 'plain', turned: true },
  ];
  const level = lines([text]);
  if (level.length > 0) return level;
  const broken = lines(inTwo(text) ?? [text]);
  if (broken.length > 0) return broken;
  const narrow = textWidth(text, size) > to - from - 2 * MARGIN * size;
  return narrow ? placer.place(gridPlaces(ys, across(1.1 * size), upright)) : [];
}

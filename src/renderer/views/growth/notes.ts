// Where the words of the growth chart stand: names at the ends of the lines, sentences where no line
// is.

import type { Texts } from '../../i18n/texts';
import type { DrawingStyle } from '../drawing-style';
import type { Area } from '../plot/draw-columns';
import type { Note } from '../plot/notes';
import { xOf } from '../plot/step-x';
import type { ValueColumns } from '../plot/value-columns';
import type { ValueScale } from '../plot/value-scale';
import { linesOf, type Found } from './words';

interface Named {
  readonly columns: ValueColumns;
  readonly text: string;
  readonly kind: Note['kind'];
}

/** The name of a line at its end; none for a line without a finite value. */
export function nameLine(
  { columns, text, kind }: Named,
  scale: ValueScale,
  { width, height }: Area,
  { label: size }: DrawingStyle,
): Note[] {
  const c = lastColumn(columns);
  if (c < 0) return [];
  const end = xOf(columns.startOf(c), columns.total, width);
  const y = (1 - scale.at(columns.last[c] ?? 0)) * height;
  const above = y > 2 * size;
  const x = Math.max(end - 4, 6 * size);
  return [{ x, y: y + (above ? -0.6 : 1.4) * size, anchor: 'end', text, kind }];
}

interface Place {
  /** How many stretches are named at the foot. */
  readonly shades: number;
  readonly distances: ValueColumns;
  readonly scale: ValueScale;
}

/** Low at the right of what grows, high at the right of what shrinks. */
export function placeWords(
  found: Found,
  { shades, distances, scale }: Place,
  { width, height }: Area,
  { label: size }: DrawingStyle,
  texts: Texts,
): Note[] {
  const row = 1.4 * size;
  const shrinks = (found.distanceLine?.factor ?? found.valueLine?.factor ?? 2) < 1;
  const bottom = height - (0.8 + 1.5 * shades) * size;
  const end = distances.last[lastColumn(distances)];
  const line = end === undefined ? 0 : (1 - scale.at(end)) * height;
  // What comes first matters most: the last lines give way in a small window.
  const room = shrinks ? height / row : (bottom - line) / row;
  const lines = linesOf(found, texts).slice(0, Math.max(1, Math.floor(room)));
  const top = shrinks ? 1.1 * size : bottom - (lines.length - 1) * row;
  return lines.map((text, k) => ({
    ...text,
    x: width - 0.5 * size,
    y: top + k * row,
    anchor: 'end',
  }));
}

/** The last column with a finite value; −1 if there is none. */
function lastColumn(columns: ValueColumns): number {
  let c = columns.arrived - 1;
  while (c >= 0 && Number.isNaN(columns.last[c] ?? Number.NaN)) c--;
  return c;
}

// The rows of the table “Comparison”: what became of each run in numbers, in the order of the session
// or of one column, and as text to take along.

import type { Evaluations } from '../../core/run/evaluations';
import { fullText } from '../../i18n/number-format';

export const columnIds = ['run', 'verdict', 'arrived', 'f', 'distance', 'evaluations'] as const;
export type ColumnId = (typeof columnIds)[number];

export interface ComparisonRow {
  /** Its identity in the session. */
  readonly style: number;
  readonly name: string;
  /** The title of its outcome; null while it is being computed, as is what follows. */
  readonly verdict: string | null;
  /** Place of the kind of outcome in the catalogue; rows of one kind stand together. */
  readonly rank: number | null;
  /** The step at which it arrives at a minimum; null also where it does not. */
  readonly arrived: number | null;
  /** f at the last step. */
  readonly f: number | null;
  /** From the last point to the nearest known minimum; null also where none is known. */
  readonly distance: number | null;
  readonly evaluations: Evaluations | null;
}

/** null: the order of the session. */
export type Sorting = { readonly by: ColumnId; readonly down: boolean } | null;

/** What the next press on a column's head asks for: up, down, and the order of the session again. */
export function nextSorting(now: Sorting, by: ColumnId): Sorting {
  if (now?.by !== by) return { by, down: false };
  return now.down ? null : { by, down: true };
}

/** Equal rows keep their order; a row without a number stands last, whichever way. */
export function sortedRows(rows: readonly ComparisonRow[], sorting: Sorting) {
  if (sorting === null) return rows;
  const { by, down } = sorting;
  if (by === 'run') return down ? rows.toReversed() : rows;
  const key = keys[by];
  return rows.toSorted((a, b) => compare(key(a), key(b), down));
}

const keys: Readonly<Record<Exclude<ColumnId, 'run'>, (row: ComparisonRow) => number | null>> = {
  verdict: ({ rank }) => rank,
  arrived: ({ arrived }) => arrived,
  f: ({ f }) => f,
  distance: ({ distance }) => distance,
  evaluations: ({ evaluations: made }) => made && made.f + made.gradient,
};

/** NaN is larger than every number. */
function compare(a: number | null, b: number | null, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = a < b ? -1 : a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return down ? -order : order;
}

/** What stands above the columns of the text. */
export type TextHead = Readonly<Record<Exclude<ColumnId, 'evaluations'>, string>> & {
  readonly evaluations: { readonly f: string; readonly gradient: string };
};

/** Lines with tabs, the head first: numbers with every digit, nothing where there is none. */
export function tableText(rows: readonly ComparisonRow[], head: TextHead): string {
  const lines = [
    [head.run, head.verdict, head.arrived, head.f, head.distance, head.evaluations.f, head.evaluations.gradient], // prettier-ignore
    ...rows.map(({ name, verdict, arrived, f, distance, evaluations: made }) => [
      name,
      verdict ?? '',
      ...[arrived, f, distance, made?.f ?? null, made?.gradient ?? null].map(plain),
    ]),
  ];
  return `${lines.map((cells) => cells.map(cell).join('\t')).join('\n')}\n`;
}

const plain = (value: number | null): string => (value === null ? '' : fullText(value));

/** A name may hold what would break the table. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

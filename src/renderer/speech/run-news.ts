// What has happened to the runs beside each other, as one short sentence: whoever did it, a button, a
// key or Undo.

import type { Texts } from '../../i18n/texts';

/** The list as it can be heard. */
export interface HeardRuns {
  readonly runs: readonly {
    readonly style: number;
    readonly name: string;
    readonly shown: boolean;
  }[];
  /** The style of the run that the controls change. */
  readonly active: number;
}

/** @param pointed the run that has the focus, of which a move is told @returns '' for no news */
export function runNews(
  { said }: Texts['runs'],
  before: HeardRuns,
  after: HeardRuns,
  pointed: number | null,
): string {
  const nameOf = ({ runs }: HeardRuns, style: number) =>
    runs.find((run) => run.style === style)?.name ?? '';
  const missing = (from: HeardRuns, there: HeardRuns) =>
    there.runs.filter(({ style }) => !from.runs.some((run) => run.style === style));
  const gone = missing(after, before);
  const added = missing(before, after);
  const count = after.runs.length;
  if (gone.length + added.length > 1) return said.compared(count);
  if (added.length === 1) return said.added(count);
  const [removed] = gone;
  if (removed) return said.removed(removed.name, count);

  const news: string[] = [];
  for (const { style, name, shown } of after.runs) {
    const earlier = before.runs.find((run) => run.style === style);
    if (earlier && earlier.shown !== shown) news.push(shown ? said.shown(name) : said.hidden(name));
  }
  if (before.active !== after.active) news.push(said.active(nameOf(after, after.active)));
  const moved = after.runs.filter(({ style }, k) => before.runs[k]?.style !== style);
  if (moved.length > 0) {
    const told = moved.find(({ style }) => style === pointed) ?? moved[0];
    if (told) news.push(said.moved(told.name, after.runs.indexOf(told) + 1, count));
  }
  return news.join(' ');
}

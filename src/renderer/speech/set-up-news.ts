// What has happened to the list of set-ups, as one short sentence: whoever did it, a button, a key, a
// drag or Undo.

import type { Texts } from '../../i18n/texts';

/** The list as it can be heard. */
export type HeardSetUps = readonly {
  readonly id: number;
  readonly title: string;
}[];

/** @returns '' for no news */
export function setUpNews(
  { said }: Texts['setUps'],
  before: HeardSetUps,
  after: HeardSetUps,
): string {
  const missing = (from: HeardSetUps, there: HeardSetUps) =>
    there.filter(({ id }) => !from.some((one) => one.id === id));
  const added = missing(before, after);
  const gone = missing(after, before);
  const count = after.length;
  if (added.length + gone.length > 1) return said.listed(count);
  const [one] = added;
  if (one) return said.added(one.title, count);
  const [removed] = gone;
  if (removed) return said.removed(removed.title, count);
  const moved = movedFarthest(before, after);
  if (moved) return said.moved(moved.title, after.indexOf(moved) + 1, count);
  return '';
}

/** Of all that stand elsewhere now the one that went farthest: the others made room. */
function movedFarthest(before: HeardSetUps, after: HeardSetUps): HeardSetUps[number] | null {
  const distance = ({ id }: HeardSetUps[number], to: number) =>
    Math.abs(to - before.findIndex((one) => one.id === id));
  const farthest = after.reduce(
    (best, one, to) => (distance(one, to) > best.by ? { one, by: distance(one, to) } : best),
    { one: null as HeardSetUps[number] | null, by: 0 },
  );
  return farthest.one;
}

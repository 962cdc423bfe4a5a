// What makes a set-up of a session: what a teacher calls it and says of it, which controls are locked
// for the class, and which parts of the screen the class sees. Left out, nothing is locked and
// everything is there; then it takes no room in a file either.

import * as v from 'valibot';
import { controlIds, pictures, screenParts, type ControlId, type ScreenPart } from '../pane-ids';
import { bounds } from '../bounds';
import { boundedText } from '../characters';

export const hasPicture = (shown: readonly ScreenPart[]): boolean =>
  pictures.some((part) => shown.includes(part));

/** Words of a vocabulary, each at most once. */
const wordsOf = <const W extends string>(vocabulary: readonly W[]) =>
  v.pipe(
    v.array(v.picklist(vocabulary)),
    v.check((words) => new Set(words).size === words.length),
    v.readonly(),
  );

export const setUpEntries = {
  title: v.exactOptional(boundedText(bounds.title)),
  note: v.exactOptional(boundedText(bounds.note)),
  locked: v.exactOptional(wordsOf(controlIds)),
  shown: v.exactOptional(v.pipe(wordsOf(screenParts), v.check(hasPicture))),
};

/** What a list in a file may hold. */
export const listedWords = { locked: controlIds, shown: screenParts } as const;

/** The same of a session: nothing is left out. */
export interface SetUpFields {
  /** '' where nobody gave it one. */
  readonly title: string;
  readonly note: string;
  readonly locked: readonly ControlId[];
  readonly shown: readonly ScreenPart[];
}

type Saved = Partial<SetUpFields>;

/** Lists are in the order of their vocabulary, so that equal ones are equal. */
export const readSetUp = (saved: Saved): SetUpFields => ({
  title: saved.title ?? '',
  note: saved.note ?? '',
  locked: controlIds.filter((id) => saved.locked?.includes(id)),
  shown: screenParts.filter((part) => saved.shown?.includes(part) ?? true),
});

export const writeSetUp = ({ title, note, locked, shown }: SetUpFields): Saved => ({
  ...(title !== '' && { title }),
  ...(note !== '' && { note }),
  ...(locked.length > 0 && { locked }),
  ...(shown.length < screenParts.length && { shown }),
});

export const setUpFields = ({ title, note, locked, shown }: SetUpFields): SetUpFields => ({
  title,
  note,
  locked,
  shown,
});

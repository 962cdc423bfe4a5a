// How well an entry answers what was typed: its name begins with it, a word of the name does, it
// stands within, a word of what else is said of the entry begins with it, its letters come one by one.

import { initialsOf, isInitials, strokesOf } from './strokes';

export interface Searchable {
  /** In every language. */
  readonly names: readonly string[];
  /** What else is said of it, in every language: its group, its hint. */
  readonly also: readonly string[];
}

/** A text made ready to be compared. */
interface Words {
  readonly whole: string;
  readonly initials: string;
  /** Korean writes some words apart or together. */
  readonly together: string;
}

export interface Prepared {
  readonly names: readonly Words[];
  readonly all: readonly Words[];
}

const ready = (text: string): Words => {
  const whole = strokesOf(text);
  return { whole, initials: initialsOf(text), together: whole.replaceAll(/\s/g, '') };
};

export function prepare({ names, also }: Searchable): Prepared {
  const prepared = names.map(ready);
  return { names: prepared, all: [...prepared, ...also.map(ready)] };
}

const BREAK = /[\s()[\]{}:,.;·/“”‘’"'–-]/;

/** Whether a word of the text begins with it. */
function beginsWord(text: string, query: string): boolean {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    if (at === 0 || BREAK.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** Its letters one after the other, the first at the beginning of a word. */
function hasLetters(text: string, query: string): boolean {
  const [first = '', ...rest] = query;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at > 0 && !BREAK.test(text[at - 1] ?? '')) continue;
    let last = at;
    if (rest.every((letter) => (last = text.indexOf(letter, last + 1)) >= 0)) return true;
  }
  return false;
}

/** @returns 0 for the best answer, null for none */
export function rankOf(entry: Prepared, typed: string): number | null {
  const query = strokesOf(typed).trim().replaceAll(/\s+/g, ' ');
  const together = query.replaceAll(' ', '');
  const initials = isInitials(query);
  const forms = ({ whole, initials: first }: Words) => (initials ? [whole, first] : [whole]);
  const names = entry.names.flatMap(forms);
  if (names.some((name) => name.startsWith(query))) return 0;
  if (names.some((name) => beginsWord(name, query))) return 1;
  if (names.some((name) => name.includes(query))) return 2;
  if (entry.names.some((name) => name.together.includes(together))) return 2;
  const all = entry.all.flatMap(forms);
  if (query.split(' ').every((word) => all.some((text) => beginsWord(text, word)))) return 3;
  return names.some((name) => hasLetters(name, together)) ? 4 : null;
}

/** Those that answer, the best first; otherwise in their own order. */
export function ranked<T extends { readonly prepared: Prepared }>(
  entries: readonly T[],
  typed: string,
): T[] {
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry.prepared, typed) }))
    .filter((each): each is { entry: T; rank: number } => each.rank !== null)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

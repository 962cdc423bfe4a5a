// What is wrong with a command line, in one sentence.

import { excerpt } from '../core/expression/parse/excerpt';
import type { Words } from '../core/words';
import { nearestWord } from '../core/math/edit-distance';

/** Thrown by the readers of a command line; `words` is shown to the person who typed it. */
export class Problem extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** What was typed, as it can stand in a line. */
export const quoted = (text: string): string => `“${excerpt(text)}”`;

/** An unknown word where only `known` ones can stand. */
export function unknown(what: Words, word: string, known: readonly string[]): Problem {
  const near = nearestWord(word, known);
  const list = known.join(', ');
  return new Problem({
    en: `Unknown ${what.en} ${quoted(word)}${near === null ? '.' : `; did you mean ${near}?`} Known: ${list}.`,
    ko: `알 수 없는 ${what.ko}입니다: ${quoted(word)}. ${near === null ? '' : `비슷한 것: ${near}. `}쓸 수 있는 것: ${list}.`,
  });
}

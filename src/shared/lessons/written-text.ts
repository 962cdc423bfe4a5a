// A text of a lesson's file: letters in one language, or in each that it has.

import * as v from 'valibot';
import { boundedText } from '../characters';
import { withoutMarks } from '../direction-marks';
import { languages, type Language } from '../languages';
import { hasFittingTex } from './tex-fault';

const letters = (most: number) =>
  v.pipe(
    boundedText(most),
    v.check((text) => text.trim() !== '', 'empty'),
    v.check(hasFittingTex, 'tex'),
  );

const inEach = <T>(one: T) =>
  Object.fromEntries(languages.map((language) => [language, one])) as Record<Language, T>;

export const writtenText = (most: number) =>
  v.union([
    letters(most),
    v.pipe(
      v.strictObject(inEach(v.exactOptional(letters(most)))),
      v.check((texts) => Object.keys(texts).length > 0, 'no language'),
      v.readonly(),
    ),
  ]);

export type WrittenText = string | Readonly<Partial<Record<Language, string>>>;

/** As it is read, in that language; in another where it is not written in that one. */
export function textIn(text: WrittenText, language: Language): string {
  if (typeof text === 'string') return withoutMarks(text);
  const other = languages.map((each) => text[each]).find((one) => one);
  return withoutMarks(text[language] ?? other ?? '');
}

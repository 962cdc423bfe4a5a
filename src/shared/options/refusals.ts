// What is wrong with a word or a formula on a command line.

import type { FormulaProblem } from '../../core/expression/parse/refusal';
import { nearestWord } from '../../core/math/edit-distance';
import type { WordKind } from '../problem';
import type { ArgumentProblem } from './arguments.mjs';
import { OptionError } from './option-error';

/** An unknown word where only `known` ones can stand. */
export const unknownWord = (kind: WordKind, word: string, known: readonly string[]): OptionError =>
  new OptionError({ code: 'unknownWord', kind, word, near: nearestWord(word, known), known });

/** @param known the options that could stand there */
export function refuseArgument(
  { kind, word }: ArgumentProblem,
  known: readonly string[],
): OptionError {
  switch (kind) {
    case 'unknown-option':
      return unknownWord('option', word, known);
    case 'stray-word':
      return new OptionError({ code: 'strayWord', word });
    case 'twice':
      return new OptionError({ code: 'givenTwice', option: word });
    case 'value-missing':
      return new OptionError({ code: 'valueMissing', option: word });
    case 'value-unwanted':
      return new OptionError({ code: 'valueUnwanted', option: word });
  }
}

/** @param source the option or the file that holds the formula */
export const badFormula = (source: string, formula: string, why: FormulaProblem): OptionError =>
  new OptionError({
    code: 'inSource',
    source,
    part: formula.slice(why.from, why.to).trim(),
    why,
  });

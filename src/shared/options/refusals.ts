// The sentences for what cannot be used on a command line.

import { excerpt } from '../../core/expression/parse/excerpt';
import type { FormulaProblem } from '../../core/expression/parse/refusal';
import type { Words } from '../../core/words';
import { nearestWord } from '../../core/math/edit-distance';
import type { ArgumentProblem, OptionName } from './arguments.mjs';
import { OptionError } from './option-error';

/** What was typed, as it can stand in a line. */
export const quoted = (text: string): string => `“${excerpt(text)}”`;

/** An unknown word where only `known` ones can stand. */
export function unknown(what: Words, word: string, known: readonly string[]): OptionError {
  const near = nearestWord(word, known);
  const list = known.join(', ');
  return new OptionError({
    en: `Unknown ${what.en} ${quoted(word)}${near === null ? '.' : `; did you mean ${near}?`} Known: ${list}.`,
    ko: `알 수 없는 ${what.ko}입니다: ${quoted(word)}. ${near === null ? '' : `비슷한 것: ${near}. `}쓸 수 있는 것: ${list}.`,
  });
}

/** @param known the options that could stand there */
export function refuseArgument(
  { kind, word }: ArgumentProblem,
  known: readonly string[],
): OptionError {
  switch (kind) {
    case 'unknown-option':
      return unknown({ en: 'option', ko: '옵션' }, word, known);
    case 'stray-word':
      return new OptionError({
        en: `Unexpected ${quoted(word)}: every value follows an option, as in --lr 0.1.`,
        ko: `쓸 수 없는 값: ${quoted(word)}. 값은 --lr 0.1처럼 옵션 뒤에 적습니다.`,
      });
    case 'twice':
      return new OptionError({
        en: `${word} is given twice.`,
        ko: `같은 옵션이 두 번 있습니다: ${word}.`,
      });
    case 'value-missing':
      return new OptionError({
        en: `${word} needs a value.`,
        ko: `${word} 뒤에는 값이 있어야 합니다.`,
      });
    case 'value-unwanted':
      return new OptionError({
        en: `${word} takes no value.`,
        ko: `${word} 뒤에는 값을 적지 않습니다.`,
      });
  }
}

export const noFileName = (option: OptionName): OptionError =>
  new OptionError({
    en: `--${option} needs the name of a file.`,
    ko: `--${option} 뒤에는 파일 이름이 있어야 합니다.`,
  });

export const notTogether = (): OptionError =>
  new OptionError({
    en: 'Give --net, --f or --function, not two of them.',
    ko: '--net, --f, --function 가운데 하나만 씁니다.',
  });

/** @param example the function's own start */
export const wrongDimension = (start: readonly number[], example: readonly number[]): OptionError =>
  new OptionError({
    en: `--start needs ${example.length} numbers with a comma between them, as in --start=${example.join(',')}, not ${quoted(start.join(','))}.`,
    ko: `--start에는 --start=${example.join(',')}처럼 쉼표로 나눈 수 ${example.length}개가 필요합니다. 쓸 수 없는 값: ${quoted(start.join(','))}.`,
  });

export const noParameters = (optimizer: string): OptionError =>
  new OptionError({
    en: `The optimizer ${optimizer} has no parameters.`,
    ko: `최적화 방법 ${optimizer}에는 매개변수가 없습니다.`,
  });

export const parameterTwice = (id: string): OptionError =>
  new OptionError({
    en: `${id} is given twice.`,
    ko: `같은 매개변수가 두 번 있습니다: ${id}.`,
  });

export const noParameter = (text: string, example: string): OptionError =>
  new OptionError({
    en: `--param needs a name and a number, as in --param ${example}=0.5, not ${quoted(text)}.`,
    ko: `--param에는 --param ${example}=0.5처럼 이름과 수가 필요합니다. 쓸 수 없는 값: ${quoted(text)}.`,
  });

export const noRange = (text: string): OptionError =>
  new OptionError({
    en: `--sweep needs the least lr, the greatest and how many, as in --sweep lr=1e-10:100:200, not ${quoted(text)}.`,
    ko: `--sweep에는 --sweep lr=1e-10:100:200처럼 가장 작은 학습률, 가장 큰 학습률, 개수가 차례로 필요합니다. 쓸 수 없는 값: ${quoted(text)}.`,
  });

/** @param source where the formula stands */
export function badFormula(
  source: string,
  formula: string,
  { words, from, to }: FormulaProblem,
): OptionError {
  const part = formula.slice(from, to).trim();
  // Most sentences name the part themselves.
  const at = part === '' || words.en.includes(excerpt(part)) ? '' : ` (${quoted(part)})`;
  return new OptionError({ en: `${source}: ${words.en}${at}`, ko: `${source}: ${words.ko}${at}` });
}

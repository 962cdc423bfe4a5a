// Reads a command line into a run, with the rules and sentences that the window uses too.

import { parseArgs } from 'node:util';
import type { CatalogueObjective } from '../core/objective';
import { objectives } from '../core/objectives';
import { optimizerIds } from '../core/optimizers';
import type { Run } from '../core/run';
import type { Words } from '../core/words';
import { fields, parseField, type NumberField, type Parsed } from '../shared/fields';
import { defaultSession, gradientKinds } from '../shared/session';
import { Problem, quoted, unknown } from './problem';
import { sessionIn } from './session-file';

export const formats = ['json', 'csv', 'table'] as const;
export type Format = (typeof formats)[number];

export interface Request {
  readonly run: Run & { readonly objective: CatalogueObjective };
  readonly optimizer: string;
  readonly format: Format;
}

const valued = [
  'f',
  'function',
  'start',
  'lr',
  'steps',
  'optimizer',
  'gradient',
  'h',
  'format',
  'session',
] as const;
const switches = ['help'] as const;
const names = [...valued, ...switches];
type Name = (typeof names)[number];

const options = Object.fromEntries([
  ...valued.map((name) => [name, { type: 'string' }] as const),
  ...switches.map((name) => [name, { type: 'boolean' }] as const),
]);

/**
 * @returns 'help' where --help was asked for
 * @throws Problem, with the one sentence for the person who typed it
 */
export function readRequest(argv: readonly string[]): Request | 'help' {
  const given = readOptions(argv);
  if (given.has('help')) return 'help';
  const file = given.get('session');
  const session = file === undefined ? defaultSession : sessionIn(file);
  const objective = readObjective(given.get('f'), given.get('function'), session.objective.id);
  // Another function without a start or a rate begins with that function's own.
  const { start, lr } = objective.id === session.objective.id ? session : objective;
  return {
    run: {
      objective,
      start: readStart(given.get('start'), objective, start),
      lr: readNumber(fields.lr, given.get('lr'), lr),
      steps: readNumber(fields.steps, given.get('steps'), session.steps),
      gradient: oneOf(gradientKinds, given.get('gradient'), session.gradient, {
        en: 'gradient',
        ko: '기울기 종류',
      }),
      h: readNumber(fields.h, given.get('h'), session.h),
    },
    optimizer: oneOf(optimizerIds, given.get('optimizer'), session.optimizer.id, {
      en: 'optimizer',
      ko: '최적화 방법',
    }),
    format: oneOf(formats, given.get('format'), 'json', { en: 'format', ko: '출력 형식' }),
  };
}

function readOptions(argv: readonly string[]): ReadonlyMap<Name, string> {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const given = new Map<Name, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const word = quoted(token.value);
      throw new Problem({
        en: `Unexpected ${word}: every value follows an option, as in --lr 0.1.`,
        ko: `${word}은(는) 쓸 수 없습니다. 값은 --lr 0.1처럼 옵션 뒤에 적습니다.`,
      });
    }
    const name = names.find((one) => `--${one}` === token.rawName);
    if (name === undefined) {
      const known = names.map((one) => `--${one}`);
      throw unknown({ en: 'option', ko: '옵션' }, token.rawName, known);
    }
    const option = `--${name}`;
    if (given.has(name)) {
      throw new Problem({ en: `${option} is given twice.`, ko: `${option}이(가) 두 번 있습니다.` });
    }
    if (switches.some((one) => one === name)) {
      if (token.value !== undefined) {
        throw new Problem({
          en: `${option} takes no value.`,
          ko: `${option} 뒤에는 값을 적지 않습니다.`,
        });
      }
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new Problem({
        en: `${option} needs a value.`,
        ko: `${option} 뒤에는 값이 있어야 합니다.`,
      });
    }
    given.set(name, token.value ?? '');
  }
  return given;
}

function readObjective(
  formula: string | undefined,
  id: string | undefined,
  otherwise: string,
): CatalogueObjective {
  if (formula !== undefined && id !== undefined) {
    throw new Problem({
      en: 'Give --f or --function, not both.',
      ko: '--f와 --function 가운데 하나만 씁니다.',
    });
  }
  if (formula !== undefined) {
    const found = objectives.find((one) => plain(one.formula) === plain(formula));
    if (found) return found;
    const known = objectives.map((one) => `“${one.formula}”`).join(', ');
    throw new Problem({
      en: `The formula ${quoted(formula)} is not in the catalogue. Known: ${known}.`,
      ko: `식 ${quoted(formula)}은(는) 목록에 없습니다. 쓸 수 있는 식: ${known}.`,
    });
  }
  const ids = objectives.map((one) => one.id);
  const found = objectives.find((one) => one.id === (id ?? otherwise));
  if (!found) throw unknown({ en: 'function', ko: '함수' }, id ?? '', ids);
  return found;
}

/** A formula without its ways of writing: no spaces, `**` as `^`, `x[0]` as `x0`. */
const plain = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .replaceAll('**', '^')
    .replace(/x\[(\d+)\]/g, 'x$1');

function readStart(
  text: string | undefined,
  objective: CatalogueObjective,
  otherwise: readonly number[],
): readonly number[] {
  if (text === undefined) return otherwise;
  const parts = text.split(',');
  const n = objective.dimension;
  if (text.trim() !== '' && parts.length !== n) {
    throw new Problem({
      en: `--start needs ${n} numbers with a comma between them, as in --start=${objective.start.join(',')}, not ${quoted(text)}.`,
      ko: `--start에는 --start=${objective.start.join(',')}처럼 쉼표로 나눈 수 ${n}개가 필요합니다. ${quoted(text)}은(는) 쓸 수 없습니다.`,
    });
  }
  return parts.map((part) => need(parseField(fields.start, part)));
}

const readNumber = (field: NumberField, text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : need(parseField(field, text));

function need<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Problem(parsed.problem);
  return parsed.value;
}

function oneOf<T extends string>(
  known: readonly T[],
  word: string | undefined,
  otherwise: T,
  what: Words,
): T {
  if (word === undefined) return otherwise;
  const found = known.find((one) => one === word);
  if (found === undefined) throw unknown(what, word, known);
  return found;
}

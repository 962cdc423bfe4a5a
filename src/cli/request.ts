// Reads a command line into a run, with the rules and sentences that the window uses too.

import path from 'node:path';
import { briefName } from '../core/expression/parse/excerpt';
import { optimizerIds } from '../core/optimizers';
import type { ChosenOptimizer } from '../core/optimizers/chosen-optimizer';
import type { Run } from '../core/run/run';
import type { Words } from '../core/words';
import { fields, parseField, type NumberField, type Parsed } from '../shared/session/fields';
import { defaultSession, gradientKinds, type Session } from '../shared/session/session';
import { objectiveInfo, type ObjectiveInfo } from '../shared/session/objective-info';
import { readOptions, type Name } from './options';
import { Problem, quoted, unknown } from './problem';
import { readObjective } from './read-objective';
import { readParams } from './read-params';
import { readSweep, type SweepAsked } from './read-sweep';
import { sessionIn } from './session-file';

export const formats = ['json', 'csv', 'table', 'python'] as const;
export type Format = (typeof formats)[number];

export interface Request {
  readonly run: Run & { readonly optimizer: ChosenOptimizer };
  /** What is known of the run's objective. */
  readonly subject: ObjectiveInfo;
  readonly format: Format;
  /** Many runs instead of one: lr over a range. */
  readonly sweep: SweepAsked | null;
}

type Given = ReadonlyMap<Name, string>;

/**
 * @returns 'help' where --help was asked for
 * @throws Problem, with the one sentence for the person who typed it
 */
export function readRequest(argv: readonly string[]): Request | 'help' {
  const given = readOptions(argv);
  if (given.has('help')) return 'help';
  const file = given.get('session');
  const session = file === undefined ? defaultSession : sessionIn(file);
  const { objective, subject } = readObjective(
    given.get('f'),
    idIn(given),
    session.objective,
    file === undefined ? '' : briefName(path.basename(file)),
  );
  // Another function without a start or a rate begins with that function's own.
  const { start, lr } = subject.key === objectiveInfo(session.objective).key ? session : subject;
  const format = oneOf(formats, given.get('format'), 'json', { en: 'format', ko: '출력 형식' });
  const sweep = given.get('sweep');
  if (sweep !== undefined && format === 'python') {
    throw new Problem({
      en: 'A sweep cannot be written as python; use --format json, csv or table.',
      ko: '--sweep의 결과는 python으로 쓸 수 없습니다. --format json, csv, table 가운데 하나를 씁니다.',
    });
  }
  return {
    run: {
      objective,
      start: readStart(given.get('start'), subject, start),
      lr: readNumber(fields.lr, given.get('lr'), lr),
      steps: readNumber(fields.steps, given.get('steps'), session.steps),
      gradient: oneOf(gradientKinds, given.get('gradient'), session.gradient, {
        en: 'gradient',
        ko: '기울기 종류',
      }),
      h: readNumber(fields.h, given.get('h'), session.h),
      optimizer: readOptimizer(given, session),
    },
    subject,
    format,
    sweep: sweep === undefined ? null : readSweep(sweep),
  };
}

/** --net is simpleNet in short. */
function idIn(given: Given): string | undefined {
  const id = given.get('function');
  if (!given.has('net')) return id;
  if (id !== undefined || given.has('f')) {
    throw new Problem({
      en: 'Give --net, --f or --function, not two of them.',
      ko: '--net, --f, --function 가운데 하나만 씁니다.',
    });
  }
  return 'simplenet';
}

/** Parameters of a session are those of its own optimizer only. */
function readOptimizer(given: Given, session: Session): ChosenOptimizer {
  const id = oneOf(optimizerIds, given.get('optimizer'), session.optimizer.id, {
    en: 'optimizer',
    ko: '최적화 방법',
  });
  const saved = id === session.optimizer.id ? session.optimizer.params : undefined;
  const text = given.get('param');
  return { id, params: { ...saved, ...(text === undefined ? {} : readParams(text, id)) } };
}

function readStart(
  text: string | undefined,
  subject: ObjectiveInfo,
  otherwise: readonly number[],
): readonly number[] {
  if (text === undefined) return otherwise;
  const parts = text.split(',');
  const n = subject.dimension;
  if (text.trim() !== '' && parts.length !== n) {
    const example = `--start=${subject.start.join(',')}`;
    throw new Problem({
      en: `--start needs ${n} numbers with a comma between them, as in ${example}, not ${quoted(text)}.`,
      ko: `--start에는 ${example}처럼 쉼표로 나눈 수 ${n}개가 필요합니다. 쓸 수 없는 값: ${quoted(text)}.`,
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

// A command line read by the table of options, with the rules that controls and files have too.

import { simplenet } from '../../core/objectives/simplenet';
import { optimizerIds } from '../../core/optimizers';
import type { WordKind } from '../problem';
import {
  exportKindOf,
  exportKinds,
  exportScales,
  exportViews,
  type ExportScale,
} from '../export/kinds';
import { fields, readField, type NumberField } from '../session/fields';
import { languageChoices, themes } from '../session/session';
import { gradientKinds } from '../session/session-run';
import { optionsOf, readArguments, type CountForeign, type NameOf } from './arguments.mjs';
import { readLrRange } from './lr-range';
import { readFormula, readFunction } from './objective-option';
import { OptionError, valueOf } from './option-error';
import { refuseArgument, unknownWord } from './refusals';
import { readSchedule } from './schedule-option';

export const formats = ['json', 'csv', 'table', 'python'] as const;
export type Format = (typeof formats)[number];

/** The programs that run a descent. */
export type RunProgram = 'lab' | 'trace' | 'export';
type Name = NameOf<RunProgram>;

/** How the text of each option's value is read; what else it depends on is asked of a session. */
const readers = {
  function: readFunction,
  f: (text: string) => readFormula(text, '--f'),
  net: () => ({ id: simplenet.id }) as const,
  start: (text: string) => text.split(',').map(number(fields.start)),
  lr: number(fields.lr),
  steps: number(fields.steps),
  optimizer: oneOf(optimizerIds, 'optimizer'),
  param: (text: string) => text,
  schedule: readSchedule,
  noise: number(fields.noise),
  seed: number(fields.seed),
  gradient: oneOf(gradientKinds, 'gradient'),
  h: number(fields.h),
  sweep: readLrRange,
  session: fileName('session'),
  compare: fileName('compare'),
  snapshot: fileName('snapshot'),
  export: exportFile('export'),
  out: exportFile('out'),
  view: oneOf(exportViews, 'view'),
  scale: (text: string) => readScale(text),
  answers: () => true,
  language: oneOf(languageChoices, 'language'),
  theme: oneOf(themes, 'theme'),
  format: oneOf(formats, 'format'),
  help: () => true,
} satisfies Record<Name, (text: string) => unknown>;

/** The values of the options that were given. */
export type Options = {
  readonly [N in Name]?: ReturnType<(typeof readers)[N]>;
};

/**
 * Where help is asked for, it is all that is asked for.
 *
 * @throws OptionError, with the one sentence for the person who typed it
 */
export function readOptions(
  program: RunProgram,
  args: readonly string[],
  countForeign?: CountForeign,
): Options {
  const reading = readArguments(program, args, countForeign);
  if (!reading.ok) {
    const known = optionsOf(program).map((name) => `--${name}`);
    throw refuseArgument(reading.problem, known);
  }
  if (reading.texts.has('help')) return { help: true };
  const values = [...reading.texts].map(([name, text]) => [name, readers[name](text)] as const);
  return Object.fromEntries(values) as Options;
}

function number(field: NumberField): (text: string) => number {
  return (text) => valueOf(readField(field, text));
}

function oneOf<T extends string>(known: readonly T[], kind: WordKind): (text: string) => T {
  return (text) => {
    const word = known.find((each) => each === text);
    if (word === undefined) throw unknownWord(kind, text, known);
    return word;
  };
}

function fileName(option: Name): (text: string) => string {
  return (text) => {
    if (text === '') throw new OptionError({ code: 'fileNameMissing', option });
    return text;
  };
}

/** A file whose suffix says what is wanted. */
function exportFile(option: Name): (text: string) => string {
  const named = fileName(option);
  return (text) => {
    if (exportKindOf(named(text)) === null) {
      throw unknownWord('suffix', text.slice(text.lastIndexOf('.') + 1), exportKinds);
    }
    return text;
  };
}

function readScale(text: string): ExportScale {
  const scale = exportScales.find((each) => String(each) === text);
  if (scale === undefined) throw unknownWord('scale', text, exportScales.map(String));
  return scale;
}

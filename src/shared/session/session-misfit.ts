// Why something is no session, in terms of the file and not of the schema that found it out.

import type { BaseIssue } from 'valibot';
import { objectives } from '../../core/objectives';
import { optimizerIds } from '../../core/optimizers';
import { scheduleIds } from '../../core/schedules';
import type { Problem } from '../problem';
import { fields, isLater, notOneOf } from './fields';
import { parameterFields } from './optimizer-choice';
import { scheduleFields } from './schedule-choice';
import { listedWords } from './set-up';

const unknownField = (path: string): Problem => ({ code: 'unknownField', path });

/**
 * @param issue the first thing that the schema found
 * @param choices the fields that have one of a few words, with these words
 */
export function misfit(
  issue: BaseIssue<unknown>,
  choices: Readonly<Record<string, readonly string[]>>,
): Problem {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const at = path[0] ?? issue.message;
  const { input } = issue;
  if (at === 'version' && isLater(input, 2)) return { code: 'newerSession', version: input };
  if (at === 'runs' && path.length > 1) return runMisfit(issue, choices);
  if (issue.expected === 'never') return unknownField(path.join('.'));
  if (at === 'runs') return runsMisfit(issue);
  const words = Object.hasOwn(choices, at) ? choices[at] : undefined;
  if (words) return notOneOf(`“${at}”`, words, asWritten(input));
  if (at === 'noise') return noiseMisfit(path, input);
  if (at === 'locked' || at === 'shown') return listMisfit(at, path, input);
  const field = Object.values(fields).find(({ id }) => id === at);
  if (field && (path.length > 1 || at !== 'start'))
    return { ...field.refuse(asWritten(input)), saved: true };
  if (isShaped(at)) return { code: `${at}Shape` };
  if (at === 'schedule') return choiceMisfit('schedule', path, input);
  if (at === 'objective') return objectiveMisfit(path, input);
  if (at === 'optimizer') return choiceMisfit('optimizer', path, input);
  return { code: 'noSession' };
}

function runsMisfit({ message }: BaseIssue<unknown>): Problem {
  if (message === 'active') return { code: 'twoActive' };
  return { code: message === 'style' ? 'styleTwice' : 'runsShape' };
}

function runMisfit(
  issue: BaseIssue<unknown>,
  choices: Readonly<Record<string, readonly string[]>>,
): Problem {
  /** Which run, and what of it. */
  const [, index, first, ...more] = issue.path ?? [];
  const why = first ? misfit({ ...issue, path: [first, ...more] }, choices) : null;
  return { code: 'inRun', run: Number(index?.key) + 1, why: why ?? { code: 'runShape' } };
}

function objectiveMisfit(path: readonly string[], input: unknown): Problem {
  if (path.includes('expression')) return { code: 'expressionShape' };
  if (has(input, 'expression')) return besideFormula(input);
  if (path.includes('net') || has(input, 'net')) return { code: 'netShape' };
  if (!has(input, 'id')) return { code: 'objectiveShape' };
  const ids: readonly string[] = objectives.map((one) => one.id);
  const id = asWritten(input.id);
  const other = Object.keys(input).find((key) => key !== 'id') ?? '';
  return ids.includes(id) ? unknownField(`objective.${other}`) : notOneOf('“objective”', ids, id);
}

/** A formula that is a text is all that may stand there. */
function besideFormula(objective: Readonly<Record<'expression', unknown>>): Problem {
  if (typeof objective.expression !== 'string') return { code: 'expressionShape' };
  if (has(objective, 'id')) return { code: 'objectiveTwice' };
  return unknownField(`objective.${Object.keys(objective).find((key) => key !== 'expression')}`);
}

/** What is chosen from a catalogue, with what tunes it. */
const catalogues = {
  optimizer: { ids: optimizerIds, fieldsOf: parameterFields },
  schedule: { ids: scheduleIds, fieldsOf: scheduleFields },
} as const;

function choiceMisfit(
  at: keyof typeof catalogues,
  path: readonly string[],
  input: unknown,
): Problem {
  const { ids, fieldsOf } = catalogues[at];
  if (path.at(-1) === 'id') return notOneOf(`“${at}”`, ids, asWritten(input));
  if (!has(input, 'params') || !has(input, 'id') || typeof input.params !== 'object') {
    return { code: `${at}Shape` };
  }
  const known = fieldsOf(String(input.id));
  for (const [name, value] of Object.entries(input.params ?? {})) {
    const field = known.find(({ id }) => id === name);
    if (!field) return unknownField(`${at}.params.${name}`);
    if (!field.accepts(Number(value))) return { ...field.refuse(asWritten(value)), saved: true };
  }
  return { code: `${at}Shape` };
}

/** The fields of which one sentence says all that is wanted. */
const shaped = ['start', 'axes', 'name', 'style', 'title', 'note'] as const;
const isShaped = (at: string): at is (typeof shaped)[number] =>
  (shaped as readonly string[]).includes(at);

/** @param path the list, and the place in it of a word that it may not hold */
function listMisfit(
  at: keyof typeof listedWords,
  path: readonly string[],
  input: unknown,
): Problem {
  return path.length > 1
    ? { code: 'notListed', list: at, choices: listedWords[at], text: asWritten(input) }
    : { code: `${at}Shape` };
}

function noiseMisfit([, name]: readonly string[], input: unknown): Problem {
  if (typeof input !== 'number' || (name !== 'sigma' && name !== 'seed')) {
    return { code: 'noiseShape' };
  }
  const field = name === 'sigma' ? fields.noise : fields.seed;
  return { ...field.refuse(asWritten(input)), saved: true };
}

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** A value as it would stand in the file. A number too large for float64 was read as Infinity. */
export function asWritten(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value).replace('Infinity', '∞');
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Nested deeper than can be written.
    return '…';
  }
}

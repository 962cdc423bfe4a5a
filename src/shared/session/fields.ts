// The numbers a person can type: what is accepted, and what is wrong with what is not.
// Controls, the command line and session files all ask here, so they cannot disagree.

import { constantValue } from '../../core/expression/parse/constant-value';
import { MAX_SEED } from '../../core/noise/chosen-noise';
import type { ParameterId } from '../../core/optimizers';
import type { ScheduleParamId } from '../../core/schedules';
import type { FieldId, NumberProblem, Problem } from '../problem';
import { bounds } from '../bounds';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface NumberField {
  readonly id: string;
  /** Whether this number may be used. */
  readonly accepts: (value: number) => boolean;
  /** Why `text` cannot be this field's value. */
  readonly refuse: (text: string) => NumberProblem;
}

export const LR_LIMITS = [1e-10, 100] as const;
/** Beyond it softmax is 0 or 1 for weights of ordinary size. */
export const MAX_INPUT = 1000;

export const numberField = <I extends FieldId>(
  id: I,
  accepts: (value: number) => boolean,
): NumberField & { readonly id: I } => ({
  id,
  accepts,
  refuse: (text) => ({ code: 'badNumber', field: id, text }),
});

export const fields = {
  start: numberField('start', Number.isFinite),
  lr: numberField('lr', (value) => Number.isFinite(value) && value > 0),
  steps: numberField(
    'steps',
    (value) => Number.isInteger(value) && value >= 1 && value <= bounds.steps,
  ),
  h: numberField('h', (value) => Number.isFinite(value) && value > 0 && value <= 1),
  noise: numberField('noise', (value) => Number.isFinite(value) && value >= 0),
  seed: numberField('seed', (value) => Number.isInteger(value) && value >= 0 && value <= MAX_SEED),
} as const satisfies Record<string, NumberField>;

/** What a student predicts in a lesson. */
export const predictionField = numberField('prediction', Number.isFinite);

/** One of the two inputs of the small network. */
export const netInputField = numberField('netInput', (value) => Math.abs(value) <= MAX_INPUT);

/** The field of a parameter with a range, such as the momentum's β. */
export const rangeField = ({
  id,
  min,
  max,
  whole = false,
}: {
  readonly id: ParameterId | ScheduleParamId;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}): NumberField => ({
  id,
  accepts: (value) => value >= min && value <= max && (!whole || Number.isInteger(value)),
  refuse: (text) => ({
    code: 'outOfRange',
    parameter: id,
    min,
    max,
    ...(whole && { whole: true }),
    text,
  }),
});

/** Whether a file is of a version after `known`. */
export const isLater = (version: unknown, known: number): version is number =>
  Number.isSafeInteger(version) && Number(version) > known;

/** Why `text` cannot stand where one of a few words must. @param name what is to have the word */
export const notOneOf = (name: string, choices: readonly string[], text: string): Problem => ({
  code: 'notOneOf',
  name,
  choices,
  text,
});

/** Decimal and exponent notation only: no hexadecimal, no empty text, no trailing units. A Unicode minus counts as one. */
const NUMERAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** １．５ of a Korean keyboard is 1.5. No wider: NFKC would make 102 of 10². */
export const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Reads what was typed into a field. */
export function parseField(field: NumberField, text: string): Parsed<number> {
  const plain = halfWidth(text).trim().replaceAll('\u2212', '-');
  return judge(field, text, NUMERAL.test(plain) ? Number(plain) : Number.NaN);
}

/** The same for what a person types in the window, who may compute: 1/3, 10^-3, ln 3. */
export function readField(field: NumberField, text: string): Parsed<number> {
  const parsed = parseField(field, text);
  if (parsed.ok) return parsed;
  return judge(field, text, constantValue(halfWidth(text)) ?? Number.NaN);
}

const judge = (field: NumberField, text: string, value: number): Parsed<number> =>
  field.accepts(value)
    ? { ok: true, value: value === 0 ? 0 : value }
    : { ok: false, problem: field.refuse(text) };

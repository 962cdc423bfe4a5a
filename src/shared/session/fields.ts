// The numbers a person can type: what is accepted, and the one sentence that says why not.
// Controls, the command line and session files all ask here, so they cannot disagree.

import { josa } from 'es-hangul';
import { excerpt } from '../../core/expression/parse/excerpt';
import { constantValue } from '../../core/expression/parse/constant-value';
import type { Words } from '../../core/words';

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Words };

export interface NumberField {
  readonly id: string;
  readonly label: Words;
  /** Whether this number may be used. */
  readonly accepts: (value: number) => boolean;
  /** What would be right, as the end of a sentence. */
  readonly wanted: Words;
}

export const LR_LIMITS = [1e-10, 100] as const;
const MAX_STEPS = 1_000_000;
/** Beyond it softmax is 0 or 1 for weights of ordinary size. */
export const MAX_INPUT = 1000;

export const fields = {
  start: {
    id: 'start',
    label: { en: 'A start coordinate', ko: '시작점 좌표' },
    accepts: Number.isFinite,
    wanted: { en: 'a number such as -3 or 0.5', ko: '-3이나 0.5 같은 수' },
  },
  lr: {
    id: 'lr',
    label: { en: 'The learning rate lr', ko: '학습률 lr' },
    accepts: (value) => Number.isFinite(value) && value > 0,
    wanted: { en: 'a number above 0 such as 0.1 or 1e-10', ko: '0.1이나 1e-10처럼 0보다 큰 수' },
  },
  steps: {
    id: 'steps',
    label: { en: 'step_num', ko: '걸음 수 step_num' },
    accepts: (value) => Number.isInteger(value) && value >= 1 && value <= MAX_STEPS,
    wanted: { en: 'a whole number from 1 to 1000000', ko: '1부터 1000000까지의 정수' },
  },
  h: {
    id: 'h',
    label: { en: 'The half width h', ko: '차분 간격 h' },
    accepts: (value) => Number.isFinite(value) && value > 0 && value <= 1,
    wanted: {
      en: 'a number above 0 and at most 1, such as 1e-4',
      ko: '1e-4처럼 0보다 크고 1 이하인 수',
    },
  },
} as const satisfies Record<string, NumberField>;

/** What a student predicts in a lesson. */
export const predictionField = {
  id: 'prediction',
  label: { en: 'The prediction', ko: '예상' },
  accepts: Number.isFinite,
  wanted: { en: 'a number such as 19 or -6e-10', ko: '19나 -6e-10 같은 수' },
} as const satisfies NumberField;

/** One of the two inputs of the small network. */
export const netInputField = {
  id: 'x',
  label: { en: 'An input of the net', ko: '신경망의 입력' },
  accepts: (value) => Math.abs(value) <= MAX_INPUT,
  wanted: {
    en: `a number from -${MAX_INPUT} to ${MAX_INPUT}, such as 0.6`,
    ko: `0.6처럼 -${MAX_INPUT}부터 ${MAX_INPUT}까지의 수`,
  },
} as const satisfies NumberField;

/** The field of a parameter with a range, such as the momentum's β. */
export const rangeField = (spec: {
  readonly id: string;
  readonly label: Words;
  readonly min: number;
  readonly max: number;
}): NumberField => ({
  id: spec.id,
  label: spec.label,
  accepts: (value) => value >= spec.min && value <= spec.max,
  wanted: {
    en: `a number from ${spec.min} to ${spec.max}`,
    ko: `${spec.min}부터 ${spec.max}까지의 수`,
  },
});

/** Why `text` cannot be this field's value. */
export function problem(field: NumberField, text: string): Words {
  const shown = text.trim() === '' ? null : excerpt(text.trim());
  return {
    en: `${field.label.en} must be ${field.wanted.en}${shown === null ? '; nothing was given' : `, not “${shown}”`}.`,
    ko: `${field.label.ko}에는 ${josa(field.wanted.ko, '을/를')} 입력해 주십시오. ${shown === null ? '값이 비어 있습니다.' : `쓸 수 없는 값: “${shown}”.`}`,
  };
}

/** Why `text` cannot stand where one of a few words must. @param name what is to have the word */
export function notOneOf(name: string, words: readonly string[], text: string): Words {
  const list = words.join(', ');
  const shown = text === '' ? null : excerpt(text);
  return {
    en: `${name} must be one of ${list}${shown === null ? '; nothing was given' : `, not “${shown}”`}.`,
    ko: `${name}의 값은 ${list} 가운데 하나여야 합니다. ${shown === null ? '값이 비어 있습니다.' : `쓸 수 없는 값: “${shown}”.`}`,
  };
}

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
    : { ok: false, problem: problem(field, text) };

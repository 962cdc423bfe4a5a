// Why something is no session, in words of the file and not of the schema that found it out.

import type { BaseIssue } from 'valibot';
import { excerpt } from '../../core/expression/parse/excerpt';
import { limits } from '../../core/expression/parse/limits';
import { objectives } from '../../core/objectives';
import { optimizerIds } from '../../core/optimizers';
import type { Words } from '../../core/words';
import { fields, MAX_INPUT, notOneOf, problem } from './fields';
import { parameterFields } from './optimizer-choice';

const noSession: Words = {
  en: 'This is not a Descent Lab session: it must be a JSON object with "format": "descent-lab" and "version": 1.',
  ko: '경사 하강 실험실 파일이 아닙니다. "format": "descent-lab"과 "version": 1이 있는 JSON 객체여야 합니다.',
};

const newer = (version: number): Words => ({
  en: `This file comes from a newer Descent Lab ("version": ${version}); this one reads "version": 1.`,
  ko: `더 새로운 경사 하강 실험실에서 만든 파일("version": ${version})입니다. 이 앱은 "version": 1까지 읽습니다.`,
});

const unknownField = (where: string): Words => ({
  en: `Unknown field “${excerpt(where)}”.`,
  ko: `알 수 없는 항목: “${excerpt(where)}”.`,
});

const shapes = {
  start: {
    en: '“start” must hold one number for each variable of the function, as in [-3, 4].',
    ko: '“start”에는 [-3, 4]처럼 함수의 변수마다 수를 하나씩 적습니다.',
  },
  axes: {
    en: '“axes” must hold two different variables of the function, counted from 0, as in [0, 1].',
    ko: '“axes”에는 [0, 1]처럼 함수의 서로 다른 변수 두 개를 0부터 센 번호로 적습니다.',
  },
  net: {
    en: `“net” must hold two inputs from ${-MAX_INPUT} to ${MAX_INPUT} and a class 0, 1 or 2, as in {"x": [0.6, 0.9], "t": 2}; only simplenet has one.`,
    ko: `“net”은 simplenet에만 있고, {"x": [0.6, 0.9], "t": 2}처럼 ${-MAX_INPUT}부터 ${MAX_INPUT}까지의 입력 두 개와 클래스 0, 1, 2 가운데 하나로 이루어집니다.`,
  },
  expression: {
    en: `A formula in “objective” must be a text of 1 to ${limits.characters} characters, as in {"expression": "x0^2 + x1^2"}.`,
    ko: `“objective”의 수식은 {"expression": "x0^2 + x1^2"}처럼 1자부터 ${limits.characters}자까지의 글로 적습니다.`,
  },
  objective: {
    en: '“objective” must be an object such as {"id": "book"} or {"expression": "x0^2 + x1^2"}.',
    ko: '“objective”는 {"id": "book"}이나 {"expression": "x0^2 + x1^2"} 같은 객체여야 합니다.',
  },
  optimizer: {
    en: '“optimizer” must be an object with an "id", and with numbers as "params" if there are any.',
    ko: '“optimizer”는 "id"가 있는 객체이고, "params"가 있으면 그 값은 모두 수여야 합니다.',
  },
} as const satisfies Record<string, Words>;

/**
 * @param issue the first thing that the schema found
 * @param choices the fields that have one of a few words, with these words
 */
export function misfit(
  issue: BaseIssue<unknown>,
  choices: Readonly<Record<string, readonly string[]>>,
): Words {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const at = path[0] ?? issue.message;
  const { input } = issue;
  if (at === 'version' && typeof input === 'number' && input > 1) return newer(input);
  if (issue.expected === 'never') return unknownField(path.join('.'));
  const words = Object.hasOwn(choices, at) ? choices[at] : undefined;
  if (words) return notOneOf(`“${at}”`, words, written(input));
  const field = Object.values(fields).find(({ id }) => id === at);
  if (field && (path.length > 1 || at !== 'start')) return problem(field, written(input));
  if (at === 'start' || at === 'axes') return shapes[at];
  if (at === 'objective') return objectiveMisfit(path, input);
  if (at === 'optimizer') return optimizerMisfit(path, input);
  return noSession;
}

function objectiveMisfit(path: readonly string[], input: unknown): Words {
  if (path.includes('expression') || has(input, 'expression')) return shapes.expression;
  if (path.includes('net') || has(input, 'net')) return shapes.net;
  if (!has(input, 'id')) return shapes.objective;
  const ids: readonly string[] = objectives.map((one) => one.id);
  const id = written(input.id);
  const other = Object.keys(input).find((key) => key !== 'id') ?? '';
  return ids.includes(id) ? unknownField(`objective.${other}`) : notOneOf('“objective”', ids, id);
}

function optimizerMisfit(path: readonly string[], input: unknown): Words {
  if (path.at(-1) === 'id') return notOneOf('“optimizer”', optimizerIds, written(input));
  if (!has(input, 'params') || !has(input, 'id') || typeof input.params !== 'object') {
    return shapes.optimizer;
  }
  const known = parameterFields(String(input.id));
  for (const [name, value] of Object.entries(input.params ?? {})) {
    const field = known.find(({ id }) => id === name);
    if (!field) return unknownField(`optimizer.params.${name}`);
    if (!field.accepts(Number(value))) return problem(field, written(value));
  }
  return shapes.optimizer;
}

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** A value as it would stand in the file. A number too large for float64 was read as Infinity. */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value).replace('Infinity', '∞');
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Nested deeper than can be written.
    return '…';
  }
}

// `--sweep lr=1e-10:100:200`: from, to, how many.

import { fields, parseField, type NumberField } from '../shared/session/fields';
import { Problem, quoted } from './problem';

export interface SweepAsked {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST = 10_000;

const count = {
  id: 'count',
  label: { en: 'The number of rates', ko: '학습률의 개수' },
  accepts: (value) => Number.isInteger(value) && value >= 2 && value <= MOST,
  wanted: { en: `a whole number from 2 to ${MOST}`, ko: `2부터 ${MOST}까지의 정수` },
} as const satisfies NumberField;

export function readSweep(text: string): SweepAsked {
  const [, low, high, many] = /^\s*lr\s*=([^:]*):([^:]*):([^:]*)$/.exec(text) ?? [];
  if (low === undefined || high === undefined || many === undefined) throw misfit(text);
  const asked = {
    from: number(fields.lr, low),
    to: number(fields.lr, high),
    count: number(count, many),
  };
  if (!(asked.from < asked.to)) throw misfit(text);
  return asked;
}

function number(field: NumberField, text: string): number {
  const parsed = parseField(field, text);
  if (!parsed.ok) throw new Problem(parsed.problem);
  return parsed.value;
}

const misfit = (text: string): Problem =>
  new Problem({
    en: `--sweep needs the least lr, the greatest and how many, as in --sweep lr=1e-10:100:200, not ${quoted(text)}.`,
    ko: `--sweep에는 --sweep lr=1e-10:100:200처럼 가장 작은 학습률, 가장 큰 학습률, 개수가 차례로 필요합니다. 쓸 수 없는 값: ${quoted(text)}.`,
  });

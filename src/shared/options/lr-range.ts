// `--sweep lr=1e-10:100:200`: from, to, how many.

import { fields, readField, type NumberField } from '../session/fields';
import { valueOf } from './option-error';
import { noRange } from './refusals';

export interface LrRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MAX_COUNT = 10_000;

const countField = {
  id: 'count',
  label: { en: 'The number of rates', ko: '학습률의 개수' },
  accepts: (value) => Number.isInteger(value) && value >= 2 && value <= MAX_COUNT,
  wanted: { en: `a whole number from 2 to ${MAX_COUNT}`, ko: `2부터 ${MAX_COUNT}까지의 정수` },
} as const satisfies NumberField;

/** @throws OptionError */
export function readLrRange(text: string): LrRange {
  const [, low, high, many] = /^\s*lr\s*=([^:]*):([^:]*):([^:]*)$/.exec(text) ?? [];
  if (low === undefined || high === undefined || many === undefined) throw noRange(text);
  const range = {
    from: valueOf(readField(fields.lr, low)),
    to: valueOf(readField(fields.lr, high)),
    count: valueOf(readField(countField, many)),
  };
  if (!(range.from < range.to)) throw noRange(text);
  return range;
}

// `--sweep lr=1e-10:100:200`: from, to, how many.

import { fields, numberField, readField } from '../session/fields';
import { OptionError, valueOf } from './option-error';

export interface LrRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MAX_COUNT = 10_000;

const countField = numberField(
  'rates',
  (value) => Number.isInteger(value) && value >= 2 && value <= MAX_COUNT,
);

/** @throws OptionError */
export function readLrRange(text: string): LrRange {
  const [, low, high, many] = /^\s*lr\s*=([^:]*):([^:]*):([^:]*)$/.exec(text) ?? [];
  if (low === undefined || high === undefined || many === undefined)
    throw new OptionError({ code: 'noRange', text });
  const range = {
    from: valueOf(readField(fields.lr, low)),
    to: valueOf(readField(fields.lr, high)),
    count: valueOf(readField(countField, many)),
  };
  if (!(range.from < range.to)) throw new OptionError({ code: 'noRange', text });
  return range;
}

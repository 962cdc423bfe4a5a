// Numbers in what is read as a sentence or heard: what is none in words, what is beyond float64 by its
// sign. Tables and read-outs print NaN and Infinity, as the notebook does.

import { briefNumber } from './brief-number';
import type { Texts } from './texts';

type Words = Pick<Texts, 'notANumber'>;

/** @param write how a finite one is written */
export function saidNumber(
  { notANumber }: Words,
  value: number,
  write: (value: number) => string = briefNumber,
): string {
  if (Number.isFinite(value)) return write(value);
  if (Number.isNaN(value)) return notANumber;
  return value > 0 ? '∞' : '-∞';
}

/** A point as (a, b); of more than three numbers the first two. */
export function saidPoint(t: Words, x: readonly number[]): string {
  const shown = x.length > 3 ? x.slice(0, 2) : x;
  const numbers = shown.map((value) => saidNumber(t, value));
  return `(${numbers.join(', ')}${shown.length < x.length ? ', …' : ''})`;
}

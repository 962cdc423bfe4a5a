// The stretch of steps at the end of a run where nothing new is said: a number has left float64,
// or the run is frozen by rounding. Shaded and named.

import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import type { Shade } from './axes';
import { xOf } from './step-x';
import type { ValueColumns } from './value-columns';

/** ∞ comes before NaN where both do. */
export function gapOf(
  columns: ValueColumns,
  lab: Lab,
  name = '',
  kind: Shade['kind'] = 'gap',
): readonly Shade[] {
  const { infiniteFrom, undefinedFrom } = columns;
  const step = Math.min(infiniteFrom ?? Infinity, undefinedFrom ?? Infinity);
  if (step === Infinity) return [];
  const what = `${name}${step === infiniteFrom ? '∞' : 'NaN'}`;
  const text = fill(lab.texts.peek().chart.from, { step, what });
  return [{ kind, from: xOf(step, columns.total, 1), text }];
}

/** @param total steps + 1 of the axis */
export function iceOf(lab: Lab, total: number): readonly Shade[] {
  const step = lab.frozen.peek()?.from ?? null;
  if (step === null) return [];
  const text = lab.texts.peek().chart.frozen;
  return [{ kind: 'ice', from: xOf(step, total, 1), text }];
}

// The stretch of steps at the end of a run where nothing new is said: a number has left float64,
// or the run is frozen by rounding. Shaded and named.

import { fill } from '../../../../i18n/fill';
import type { Texts } from '../../../../i18n/texts';
import type { Shade } from './axes';
import { xOf } from './step-x';
import type { ValueColumns } from './value-columns';

/** From where on the values are ∞ or NaN; ∞ comes before NaN where both do. */
export function nonFiniteShades(
  columns: Pick<ValueColumns, 'infiniteFrom' | 'undefinedFrom' | 'total'>,
  texts: Texts,
  name = '',
  kind: Shade['kind'] = 'gap',
): readonly Shade[] {
  const { infiniteFrom, undefinedFrom, total } = columns;
  const step = Math.min(infiniteFrom ?? Infinity, undefinedFrom ?? Infinity);
  if (step === Infinity) return [];
  const what = `${name}${step === infiniteFrom ? '∞' : 'NaN'}`;
  return [shadeFrom(step, total, what, kind, texts)];
}

/** “f = ∞ from step 120”. */
export const shadeFrom = (
  step: number,
  total: number,
  what: string,
  kind: Shade['kind'],
  texts: Texts,
): Shade => ({
  kind,
  from: xOf(step, total, 1),
  text: fill(texts.chart.from, { step, what }),
});

/**
 * @param from the step from which on the run is frozen by rounding; null for never
 * @param total steps + 1 of the axis
 */
export const frozenShades = (from: number | null, total: number, texts: Texts): readonly Shade[] =>
  from === null ? [] : [{ kind: 'ice', from: xOf(from, total, 1), text: texts.chart.frozen }];

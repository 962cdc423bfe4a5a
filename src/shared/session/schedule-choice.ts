// How the rate of a run changes with the steps, as a session names it: a schedule of the catalogue,
// with its parameters in their ranges.

import * as v from 'valibot';
import { scheduleById, scheduleIds } from '../../core/schedules';
import { unusableRate, type Scheduled } from '../../core/schedules/rates';
import type { RateProblem } from '../problem';
import { rangeField, type NumberField } from './fields';
import { isNumbers } from './optimizer-choice';

/** The parameters of a schedule as fields, in the entry's order. */
export const scheduleFields = (id: string): readonly NumberField[] =>
  scheduleById(id).params.map(rangeField);

/** A parameter that is left out has its default. */
export const scheduleSchema = v.pipe(
  v.strictObject({
    id: v.picklist(scheduleIds),
    params: v.exactOptional(v.custom<Readonly<Record<string, number>>>(isNumbers)),
  }),
  v.check(({ id, params = {} }) => {
    const known = scheduleFields(id);
    return Object.entries(params).every(([name, value]) =>
      known.some((field) => field.id === name && field.accepts(value)),
    );
  }, 'a parameter of that schedule in its range'),
);

/** Why a run cannot have these rates; null where it can. */
export function rateProblem(run: Scheduled): RateProblem | null {
  const unusable = unusableRate(run);
  if (!unusable) return null;
  const { step, rate } = unusable;
  return { code: 'unusableRate', step, becomes: rate === 0 ? 'zero' : 'infinite' };
}

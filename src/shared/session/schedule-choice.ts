// How the rate of a run changes with the steps, as a session names it: a schedule of the catalogue,
// with its parameters in their ranges.

import { scheduleById, scheduleIds } from '../../core/schedules';
import { unusableRate, type Scheduled } from '../../core/schedules/rates';
import type { RateProblem } from '../problem';
import { rangeField, type NumberField } from './fields';
import { tunedSchema } from './tuned-schema';

/** The parameters of a schedule as fields, in the entry's order. */
export const scheduleFields = (id: string): readonly NumberField[] =>
  scheduleById(id).params.map(rangeField);

export const scheduleSchema = tunedSchema(scheduleIds, scheduleFields);

/** Why a run cannot have these rates; null where it can. */
export function rateProblem(run: Scheduled): RateProblem | null {
  const unusable = unusableRate(run);
  if (!unusable) return null;
  const { step, rate } = unusable;
  return { code: 'unusableRate', step, becomes: rate === 0 ? 'zero' : 'infinite' };
}

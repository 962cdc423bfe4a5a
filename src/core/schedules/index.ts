// The catalogue of schedules of the learning rate: one file and one line here for each. Menus,
// schemas, the command line and tests follow from the entry.

import type { Schedule, ScheduleParam } from './schedule';
import { constant } from './constant';
import { cosine } from './cosine';
import { exponential } from './exponential';
import { inverseSqrt } from './inverse-sqrt';
import { stepDecay } from './step-decay';
import { warmUp } from './warm-up';

export const schedules = [
  constant,
  stepDecay,
  exponential,
  cosine,
  warmUp,
  inverseSqrt,
] as const satisfies readonly Schedule[];

export type ScheduleId = (typeof schedules)[number]['id'];
export type ScheduleParamId = (typeof schedules)[number]['params'][number]['id'];

/** An entry that is known to be in the catalogue. */
export interface KnownSchedule extends Schedule {
  readonly id: ScheduleId;
  readonly params: readonly (ScheduleParam & { readonly id: ScheduleParamId })[];
}

export const scheduleIds = schedules.map((one) => one.id);

/** @throws RangeError for an id that is not in the catalogue */
export function scheduleById(id: string): KnownSchedule {
  const found = schedules.find((one) => one.id === id);
  if (!found) throw new RangeError(`Expected a schedule of the catalogue, got “${id}”.`);
  return found;
}

// The schedule of a run, with the numbers that tune it.

import type { Schedule } from './schedule';
import { scheduleById, schedules } from '.';
import type { ChosenSchedule } from './chosen-schedule';

export interface ResolvedSchedule {
  readonly schedule: Schedule;
  /** In the order of the entry's `params`. */
  readonly params: Float64Array;
}

const none = new Float64Array(0);

/** @throws RangeError for an unknown schedule or parameter, or a value outside its range */
export function resolveSchedule(chosen?: ChosenSchedule): ResolvedSchedule {
  const schedule = chosen ? scheduleById(chosen.id) : schedules[0];
  if (schedule.params.length === 0 && !chosen?.params) return { schedule, params: none };
  const given = new Map(Object.entries(chosen?.params ?? {}));
  const params = Float64Array.from(schedule.params, ({ id, default: its, min, max, whole }) => {
    const value = given.get(id) ?? its;
    if (!(value >= min && value <= max) || (whole && !Number.isInteger(value))) {
      const what = whole ? `a whole ${id}` : id;
      throw new RangeError(`Expected ${what} from ${min} to ${max}, got ${value}.`);
    }
    given.delete(id);
    return value;
  });
  for (const id of given.keys()) {
    throw new RangeError(`Expected a parameter of ${schedule.id}, got “${id}”.`);
  }
  return { schedule, params };
}

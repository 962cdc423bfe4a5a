// `--schedule step-decay:factor=0.5,every=20`: a schedule of the catalogue, and what tunes it.

import { scheduleIds } from '../../core/schedules';
import { scheduleFields } from '../session/schedule-choice';
import type { Session } from '../session/session';
import { readParameters } from './parameters';
import { unknownWord } from './refusals';

/** @throws OptionError */
export function readSchedule(text: string): Session['schedule'] {
  const [word = '', ...rest] = text.split(':');
  const id = scheduleIds.find((each) => each === word.trim());
  if (id === undefined) throw unknownWord('schedule', word, scheduleIds);
  if (rest.length === 0) return { id };
  const before = `--schedule ${id}:`;
  const fields = scheduleFields(id);
  return { id, params: readParameters(rest.join(':'), { kind: 'schedule', id, fields, before }) };
}

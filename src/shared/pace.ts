// How long things wait, in milliseconds. A test that would have to wait as long is given an app in a hurry:
// DESCENT_LAB_PACE='{"keep":20}' in the environment of its start.

import * as v from 'valibot';
import { parseJson } from './session/session-file';

const milliseconds = v.pipe(v.number(), v.minValue(1), v.maxValue(60_000));

export const paceSchema = v.strictObject({
  /** A change is kept so long after it; twice as long after the first of several. */
  keep: v.optional(milliseconds, 400),
  /** The core has so long for an answer. */
  deadline: v.optional(milliseconds, 10_000),
});

export type Pace = Readonly<v.InferOutput<typeof paceSchema>>;

export const ordinaryPace: Pace = v.parse(paceSchema, {});

/** What is no pace changes nothing. */
export function readPace(text: string): Pace {
  const data = parseJson(text);
  const read = v.safeParse(paceSchema, data.ok ? data.value : null);
  return read.success ? read.output : ordinaryPace;
}

// How long things wait, in milliseconds. A test that would have to wait as long is given an app that waits less:
// DESCENT_LAB_PATIENCE='{"keep":20}' in the environment of its start.

import * as v from 'valibot';
import { parseJson } from './session/session-file';

const milliseconds = v.pipe(v.number(), v.minValue(1), v.maxValue(60_000));

const patienceSchema = v.strictObject({
  /** A change is kept so long after it; twice as long after the first of several. */
  keep: v.optional(milliseconds, 400),
  /** The core has so long for an answer. */
  deadline: v.optional(milliseconds, 10_000),
});

export type Patience = Readonly<v.InferOutput<typeof patienceSchema>>;

export const ordinaryPatience: Patience = v.parse(patienceSchema, {});

/** A text that says nothing of it changes nothing. */
export function readPatience(text: string): Patience {
  const data = parseJson(text);
  const read = v.safeParse(patienceSchema, data.ok ? data.value : null);
  return read.success ? read.output : ordinaryPatience;
}

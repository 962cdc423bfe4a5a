// The list of set-ups as it is kept for the next start: with which of them is open, and whether it is
// in a file. In the window it may be empty.

import * as v from 'valibot';
import { parseJson } from '../session/session-file';
import { savedSession, sessionSchema } from '../session/session';
import { bounds } from '../bounds';

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.setUps - 1));

export const keptSetUpsSchema = v.pipe(
  v.strictObject({
    setUps: v.pipe(v.array(sessionSchema), v.maxLength(bounds.setUps), v.readonly()),
    /** The place of the one that the window shows; null where it shows something else. */
    open: v.nullable(place),
    /** Whether a file has the list as it is. */
    saved: v.boolean(),
  }),
  v.check(({ setUps, open }) => open === null || open < setUps.length),
);

export type KeptSetUps = Readonly<v.InferOutput<typeof keptSetUpsSchema>>;

export const noSetUps: KeptSetUps = { setUps: [], open: null, saved: true };

/** As it is sent and kept. */
export const writtenSetUps = ({ setUps, open, saved }: KeptSetUps) => ({
  setUps: setUps.map(savedSession),
  open,
  saved,
});

export const keptSetUpsText = (kept: KeptSetUps): string =>
  `${JSON.stringify(writtenSetUps(kept), null, 2)}\n`;

/** null for what is none. */
export function readKeptSetUps(text: string): KeptSetUps | null {
  const data = parseJson(text);
  const parsed = v.safeParse(keptSetUpsSchema, data.ok ? data.value : null);
  return parsed.success ? parsed.output : null;
}

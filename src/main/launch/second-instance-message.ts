// What a second start tells the first. Chromium reorders the command line on its way, so it is sent
// apart; and as a plain ASCII word without spaces, because on Linux what is sent loses spaces, tabs
// and line ends beside a zero byte, and then arrives as null (seen in Electron 33.2.1).

import * as v from 'valibot';

const startSchema = v.strictObject({ args: v.array(v.string()), cwd: v.string() });

export type SecondStart = v.InferOutput<typeof startSchema>;

export const writeStart = (start: SecondStart): string => encodeURIComponent(JSON.stringify(start));

/** @returns null for anything that is not the word of another start */
export function readStart(data: unknown): SecondStart | null {
  if (typeof data !== 'string') return null;
  try {
    const start = v.safeParse(startSchema, JSON.parse(decodeURIComponent(data)));
    return start.success ? start.output : null;
  } catch {
    return null;
  }
}

// The text of a session file: written so that a person can read and edit it, and believed only
// after it was parsed. What is wrong with one is said in a sentence that names the file.

import type { Problem } from '../problem';
import type { Parsed } from './fields';
import { savedSession, type Session } from './session';

export const sessionText = (session: Session): string =>
  `${JSON.stringify(savedSession(session), null, 2)}\n`;

export const refuseFile = (file: string, why: Problem) => ({
  ok: false as const,
  problem: { code: 'inFile', file, why } as const,
});

/** Whatever JSON has it, with or without the mark that some editors put before it. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, problem: { code: 'notJson' } };
  }
}

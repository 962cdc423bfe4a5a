// What comes in as text, whatever it is: a session, or a code or a link that holds one. It says
// itself what it is; how it is called does not count.

import type { Parsed } from '../session/fields';
import { MAX_SESSION_BYTES, parseJson, refuseFile } from '../session/session-file';
import { parseSession, type Session } from '../session/session';
import { isCode, readCode } from '../link/code';

export interface Opened {
  readonly kind: 'session';
  readonly session: Session;
}

/** Nothing that is opened is larger. */
export const MAX_OPENED_BYTES = MAX_SESSION_BYTES;

export function readAny(text: string): Parsed<Opened> {
  if (!isCode(text)) return readJson(text);
  const json = readCode(text);
  return json.ok ? readJson(json.value) : json;
}

/** The same of a file. @param name as the person knows it */
export function readAnyFile(name: string, text: string): Parsed<Opened> {
  const opened = readAny(text);
  return opened.ok ? opened : refuseFile(name, opened.problem);
}

const tooLarge = { ok: false, problem: { code: 'fileTooLarge' } } as const;

function readJson(text: string): Parsed<Opened> {
  if (text.length > MAX_OPENED_BYTES) return tooLarge;
  const json = parseJson(text);
  if (!json.ok) return json;
  const session = parseSession(json.value);
  return session.ok ? { ok: true, value: { kind: 'session', session: session.value } } : session;
}

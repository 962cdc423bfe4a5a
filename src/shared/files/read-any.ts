// What comes in as text, whatever it is: a session, a list of set-ups, a lesson, or a code or a link
// that holds one of these. It says itself what it is; how it is called does not count.

import type { Parsed } from '../session/fields';
import { parseJson, refuseFile } from '../session/session-file';
import { parseSession, type Session } from '../session/session';
import { parseSetUps, SET_UPS_FORMAT, type SetUps } from '../set-ups/set-ups';
import { LESSON_FORMAT, type LessonFile } from '../lessons/lesson-file';
import { parseLesson } from '../lessons/parse-lesson';
import { isCode, readCode } from '../link/code';
import { bounds } from '../bounds';

export type Opened =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'setUps'; readonly setUps: SetUps }
  | { readonly kind: 'lesson'; readonly lesson: LessonFile };

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
  if (text.length > bounds.setUpsBytes) return tooLarge;
  const json = parseJson(text);
  if (!json.ok) return json;
  const data = json.value;
  if (formatOf(data) === SET_UPS_FORMAT) {
    const setUps = parseSetUps(data);
    return setUps.ok ? { ok: true, value: { kind: 'setUps', setUps: setUps.value } } : setUps;
  }
  if (formatOf(data) === LESSON_FORMAT) {
    if (text.length > bounds.lessonBytes) return tooLarge;
    const lesson = parseLesson(data);
    return lesson.ok ? { ok: true, value: { kind: 'lesson', lesson: lesson.value } } : lesson;
  }
  if (text.length > bounds.sessionBytes) return tooLarge;
  const session = parseSession(data);
  return session.ok ? { ok: true, value: { kind: 'session', session: session.value } } : session;
}

const formatOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, 'format')
    ? (data as { readonly format: unknown }).format
    : null;

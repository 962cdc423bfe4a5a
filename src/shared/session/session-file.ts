// The text of a session file: written so that a person can read and edit it, and believed only
// after it was parsed. What is wrong with one is said in a sentence that names the file.

import { briefName } from '../../core/expression/parse/excerpt';
import type { Words } from '../../core/words';
import type { Parsed } from './fields';
import { parseSession, type Session } from './session';

/** A session is a few hundred bytes; more than this is something else. */
export const MAX_SESSION_BYTES = 1_000_000;

export const sessionText = (session: Session): string => `${JSON.stringify(session, null, 2)}\n`;

/** @param name the file as the person knows it */
export function readSessionText(name: string, text: string): Parsed<Session> {
  const data = parseJson(text);
  if (!data.ok) return refuseFile(name, data.problem);
  const session = parseSession(data.value);
  return session.ok ? session : refuseFile(name, session.problem);
}

export const refuseFile = (name: string, why: Words) => ({
  ok: false as const,
  problem: { en: `${briefName(name)}: ${why.en}`, ko: `${briefName(name)}: ${why.ko}` },
});

/** Why a file could not be read at all. @param code the system's code, e.g. ENOENT, or '' */
export const unreadable = (code: string): Words =>
  code === 'ENOENT'
    ? { en: 'There is no such file.', ko: '그런 파일이 없습니다.' }
    : {
        en: `This file cannot be read${code && ` (${code})`}.`,
        ko: `이 파일을 읽을 수 없습니다${code && `(${code})`}.`,
      };

/** Why a folder, a pipe or a device is not even read. */
export const noFile: Words = {
  en: 'This is not an ordinary file, so it cannot be a Descent Lab session.',
  ko: '일반 파일이 아니어서 경사 하강 실험실 파일로 열 수 없습니다.',
};

export const tooLarge: Words = {
  en: 'This file is too large to be a Descent Lab session.',
  ko: '경사 하강 실험실 파일이라기에는 너무 큽니다.',
};

function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return {
      ok: false,
      problem: {
        en: 'This file is not JSON, so it cannot be a Descent Lab session.',
        ko: 'JSON 형식이 아니어서 경사 하강 실험실 파일로 열 수 없습니다.',
      },
    };
  }
}

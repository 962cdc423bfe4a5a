// A session file: read, believed only after it was parsed, never changed. What is wrong with one
// is said in a sentence that names the file.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Words } from '../core/words';
import type { Parsed } from '../shared/fields';
import { parseSession, type Session } from '../shared/session';

/** A session is a few hundred bytes; more than this is something else. */
const MAX_BYTES = 1_000_000;

export function readSession(file: string): Parsed<Session> {
  const text = readText(file);
  if (!text.ok) return text;
  const data = parseJson(text.value);
  if (!data.ok) return refuse(file, data.problem);
  const session = parseSession(data.value);
  return session.ok ? session : refuse(file, session.problem);
}

const refuse = (file: string, why: Words): Parsed<never> => ({
  ok: false,
  problem: { en: `${path.basename(file)}: ${why.en}`, ko: `${path.basename(file)}: ${why.ko}` },
});

function readText(file: string): Parsed<string> {
  try {
    if (statSync(file).size > MAX_BYTES) {
      return refuse(file, {
        en: 'This file is too large to be a Descent Lab session.',
        ko: '경사 하강 실험실 파일이라기에는 너무 큽니다.',
      });
    }
    return { ok: true, value: readFileSync(file, 'utf8') };
  } catch (error) {
    return refuse(file, unreadable(error));
  }
}

function unreadable(error: unknown): Words {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { en: 'There is no such file.', ko: '그런 파일이 없습니다.' };
  return {
    en: `This file cannot be read${code && ` (${code})`}.`,
    ko: `이 파일을 읽을 수 없습니다${code && ` (${code})`}.`,
  };
}

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

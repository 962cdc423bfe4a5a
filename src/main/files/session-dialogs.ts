// Opening and saving a session through the system's own dialogs.

import path from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { writeFile } from 'atomically';
import { briefName } from '../../core/expression/parse/excerpt';
import type { Words } from '../../core/words';
import type { Language } from '../../shared/languages';
import type { Replies, Result } from '../../shared/protocol/protocol';
import type { Session } from '../../shared/session/session';
import { readSession } from '../../node/read-session';
import { sessionText } from '../../shared/session/session-file';
import { objectiveInfo } from '../../shared/session/objective-info';

const titles = {
  open: { en: 'Open a session', ko: '실험 열기' },
  save: { en: 'Save the session', ko: '실험 저장' },
  kind: { en: 'Descent Lab session', ko: '경사 하강 실험실 파일' },
} as const satisfies Record<string, Words>;

const EXTENSIONS = ['json', 'descent'];

export const unusable = (words: Words): Result<never> => ({
  ok: false,
  code: 'unusable',
  message: words.en,
  words,
});

export async function openSession(
  window: BrowserWindow,
  language: Language,
): Promise<Result<Replies['openSession']>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titles.open[language],
    filters: [{ name: titles.kind[language], extensions: EXTENSIONS }],
    properties: ['openFile'],
  });
  const file = filePaths[0];
  if (file === undefined) return { ok: true, value: null };
  const session = readSession(file);
  return session.ok
    ? { ok: true, value: { name: briefName(path.basename(file)), session: session.value } }
    : unusable(session.problem);
}

export async function saveSession(
  window: BrowserWindow,
  language: Language,
  session: Session,
): Promise<Result<Replies['saveSession']>> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: titles.save[language],
    defaultPath: `descent-lab-${objectiveInfo(session.objective).entry?.id ?? 'formula'}.json`,
    filters: [{ name: titles.kind[language], extensions: EXTENSIONS }],
    // Only Linux has to be told.
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return { ok: true, value: null };
  const file = path.extname(filePath) === '' ? `${filePath}.json` : filePath;
  const name = briefName(path.basename(file));
  try {
    await writeFile(file, sessionText(session));
    return { ok: true, value: { name } };
  } catch (error) {
    return unusable(unwritable(name, error));
  }
}

/** Why a file could not be written, in a sentence that names it. */
export function unwritable(name: string, error: unknown): Words {
  const code = codeOf(error);
  return {
    en: `${name} could not be written${code && ` ${code}`}. Choose another place.`,
    ko: `${name} 파일을 쓸 수 없습니다${code}. 다른 위치를 골라 주십시오.`,
  };
}

/** Why what the window shows is not kept for the next start. */
export function unkept(error: unknown): Words {
  const code = codeOf(error);
  return {
    en: `Your changes cannot be kept for the next start${code && ` ${code}`}. To be safe, save them to a file.`,
    ko: `변경한 내용을 다음 시작까지 보관하지 못하고 있습니다${code}. 파일로 저장해 두십시오.`,
  };
}

/** The system's word for what went wrong, as (ENOSPC); '' where there is none. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? `(${String(error.code)})` : '';

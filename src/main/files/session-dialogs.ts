// Opening and saving a session through the system's own dialogs.

import path from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { writeFile } from 'atomically';
import { briefName } from '../../i18n/excerpt';
import { texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import type { Replies, Result } from '../../shared/protocol/protocol';
import type { Session } from '../../shared/session/session';
import { unusable, unwritable } from './file-problems';
import { readSession } from '../../node/read-session';
import { sessionText } from '../../shared/session/session-file';
import { objectiveInfo } from '../../shared/session/objective-info';

const EXTENSIONS = ['json', 'descent'];

export async function openSession(
  window: BrowserWindow,
  language: Language,
): Promise<Result<Replies['openSession']>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: texts[language].dialogs.open,
    filters: [{ name: texts[language].dialogs.kind, extensions: EXTENSIONS }],
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
    title: texts[language].dialogs.save,
    defaultPath: `descent-lab-${objectiveInfo(session.objective).entry?.id ?? 'formula'}.json`,
    filters: [{ name: texts[language].dialogs.kind, extensions: EXTENSIONS }],
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

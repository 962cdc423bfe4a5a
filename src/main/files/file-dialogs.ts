// Opening and saving through the system's own dialogs.

import path from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { writeFile } from 'atomically';
import { briefName } from '../../i18n/excerpt';
import { texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import type { Body, Replies, Result } from '../../shared/protocol/protocol';
import { failure, unusable } from '../../shared/protocol/failure';
import { readAny } from '../../shared/files/read-any';
import { openPath } from './open-path';
import { unwritable, writePlace } from '../../node/write-place';
import type { RecentFiles } from './recent-files';

/** The first is added where nobody types one. */
const extensions = {
  session: ['json', 'descent'],
  setUps: ['descent', 'json'],
  lesson: ['json'],
} as const;

export interface FilePlace {
  readonly window: BrowserWindow;
  readonly language: Language;
  readonly recent: RecentFiles;
}

export async function openFile({
  window,
  language,
  recent,
}: FilePlace): Promise<Result<Replies['openFile']>> {
  const { dialogs } = texts[language];
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: dialogs.open,
    filters: [{ name: dialogs.kind, extensions: [...extensions.session] }],
    properties: ['openFile'],
  });
  const file = filePaths[0];
  return file === undefined ? { ok: true, value: null } : openPath(file, recent);
}

/** Nothing but what can be opened again is written. */
export async function saveFile(
  { window, language, recent }: FilePlace,
  { name, text }: Body<'saveFile'>,
): Promise<Result<Replies['saveFile']>> {
  const content = readAny(text);
  if (!content.ok) return failure('refused', 'This is nothing that can be opened again.');
  const endings = extensions[content.value.kind];
  const [ending] = endings;
  const { filePath } = await dialog.showSaveDialog(window, {
    title: texts[language].dialogs.save,
    defaultPath: `${name}.${ending}`,
    filters: [{ name: texts[language].dialogs.kind, extensions: [...endings] }],
    // Only Linux has to be told.
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return { ok: true, value: null };
  const file = path.extname(filePath) === '' ? `${filePath}.${ending}` : filePath;
  try {
    await writeFile(writePlace(file), text);
    recent.add(file);
    return { ok: true, value: { name: briefName(path.basename(file)) } };
  } catch (error) {
    return unusable(unwritable(file, error));
  }
}

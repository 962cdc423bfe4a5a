// A file that the window has made goes where its user says.

import path from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { briefName } from '../../i18n/excerpt';
import { texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import type { Body, Replies, Result } from '../../shared/protocol/protocol';
import { unusable } from '../../shared/protocol/failure';
import { unwritable } from '../../node/write-place';
import { writeWhole } from '../../node/write-whole';

export async function saveExport(
  window: BrowserWindow,
  language: Language,
  { kind, name, bytes }: Omit<Body<'saveExport'>, 'first'>,
): Promise<Result<Replies['saveExport']>> {
  const { dialogs } = texts[language];
  const { filePath } = await dialog.showSaveDialog(window, {
    title: dialogs.export,
    defaultPath: `${name}.${kind}`,
    filters: [{ name: dialogs.kinds[kind], extensions: [kind.slice(kind.lastIndexOf('.') + 1)] }],
    // Only Linux has to be told.
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return { ok: true, value: null };
  const file = path.extname(filePath) === '' ? `${filePath}.${kind}` : filePath;
  try {
    await writeWhole(file, bytes);
    return { ok: true, value: { name: briefName(path.basename(file)) } };
  } catch (error) {
    return unusable(unwritable(file, error));
  }
}

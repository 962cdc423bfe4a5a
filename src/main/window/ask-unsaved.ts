// What becomes of set-ups that were changed and not saved: asked in the system's own dialog.

import { dialog, type BrowserWindow } from 'electron';
import { texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import type { UnsavedAnswer } from '../../shared/protocol/shell-answers';

const answers = ['save', 'discard', 'cancel'] as const satisfies readonly UnsavedAnswer[];

export async function askUnsaved(
  window: BrowserWindow,
  language: Language,
): Promise<UnsavedAnswer> {
  const { message, detail, ...buttons } = texts[language].unsaved;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: answers.map((answer) => buttons[answer]),
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'cancel';
}

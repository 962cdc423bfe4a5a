// What becomes of set-ups that were changed and not saved: asked over the page, as the desktop app asks in
// a dialog of the system.

import './ask-unsaved.css';
import type { Texts } from '../../i18n/texts';
import type { UnsavedAnswer } from '../../shared/protocol/shell-answers';

const answers = ['save', 'discard', 'cancel'] as const satisfies readonly UnsavedAnswer[];

export function askInPage({ unsaved: t }: Texts): Promise<UnsavedAnswer> {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask-unsaved';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'unsaved-message');
  dialog.setAttribute('aria-describedby', 'unsaved-detail');
  const message = document.createElement('h2');
  message.id = 'unsaved-message';
  message.textContent = t.message;
  const detail = document.createElement('p');
  detail.id = 'unsaved-detail';
  detail.textContent = t.detail;
  const row = document.createElement('div');
  const buttons = answers.map((answer) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = t[answer];
    button.addEventListener('click', () => dialog.close(answer));
    return button;
  });
  row.append(...buttons);
  dialog.append(message, detail, row);
  // The lab behind it stands still.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answers.find((answer) => answer === dialog.returnValue) ?? 'cancel');
    });
    dialog.showModal();
  });
}

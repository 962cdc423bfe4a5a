// The list of set-ups into a file that the person names.

import { setUpsText } from '../../../shared/set-ups/set-ups';
import type { ShellClient } from '../../../shared/protocol/clients';
import type { Lab } from '../lab';
import type { Notices } from '../notices';

/** @returns whether a file has it now */
export async function saveSetUps(
  { setUps, texts }: Lab,
  shell: ShellClient,
  notices: Notices,
): Promise<boolean> {
  const list = setUps.list.peek();
  const { files, notice } = texts.peek();
  const answer = await shell.request('saveFile', {
    name: files.setUps,
    text: setUpsText(list.map(({ session }) => session)),
  });
  if (!answer.ok) notices.fail(answer);
  else if (answer.value) {
    // What was changed while the dialog was open is not in it.
    if (setUps.list.peek() === list) setUps.markSaved();
    notices.tell(`${notice.saved}: ${answer.value.name}`);
  }
  return !setUps.unsaved.peek();
}

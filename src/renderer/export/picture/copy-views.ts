// What is on the screen goes on the clipboard, without a dialog.

import type { ShellClient } from '../../../shared/protocol/clients';
import { CannotMake } from '../../model/export/cannot-make';
import type { Lab } from '../../model/lab';
import type { Notices } from '../../model/notices';
import { pictureMaker } from './make-picture';
import { lookOf, usualPicture } from './picture-choices';

export async function copyViews(lab: Lab, shell: ShellClient, notices: Notices): Promise<void> {
  const look = lookOf(lab, { ...usualPicture(lab), size: 'screen' });
  const { signal } = new AbortController();
  try {
    const { bytes } = await pictureMaker(lab, look)({ signal, progress: () => undefined });
    const answer = await shell.request('copyPicture', { png: bytes });
    if (!answer.ok) notices.fail(answer);
    else notices.tell((t) => t.export.copied);
  } catch (error) {
    notices.refuse(error instanceof CannotMake ? error.problem : { code: 'pictureGone' });
  }
}

// Prints the window in the colours of paper, or the sheet that is open: main shows the dialog once they
// are drawn.

import type { ShellClient } from '../../shared/protocol/clients';
import type { Lab } from '../model/lab';
import type { Notices } from '../model/notices';

const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export async function print(lab: Lab, shell: ShellClient, notices: Notices): Promise<void> {
  lab.playback.pause();
  lab.looks.set({ printing: true });
  try {
    await painted();
    const answer = await shell.request('print', {
      landscape: !lab.looks.sheet.peek(),
    });
    if (!answer.ok) notices.fail(answer);
  } finally {
    lab.looks.set({ printing: false });
  }
}

// Prints the window in the colours of paper, or the sheet that is open: main shows the dialog once they
// are drawn.

import type { CommandSources } from './command';

export async function print({
  lab,
  shell,
  notices,
  settled,
}: Pick<CommandSources, 'lab' | 'shell' | 'notices' | 'settled'>): Promise<void> {
  lab.playback.pause();
  lab.looks.set({ printing: true });
  try {
    await settled();
    const answer = await shell.request('print', {
      landscape: !lab.looks.sheet.peek(),
    });
    if (!answer.ok) notices.fail(answer);
  } finally {
    lab.looks.set({ printing: false });
  }
}

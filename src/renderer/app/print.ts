// Prints the window in the colours of paper: main shows the dialog once they are drawn.

import type { CoreClient } from '../model/queries/core-client';
import type { Lab } from '../model/lab';
import type { Notices } from '../model/notices';

const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export async function print(lab: Lab, client: CoreClient, notices: Notices): Promise<void> {
  lab.playback.pause();
  lab.printing.value = true;
  try {
    await painted();
    const answer = await client.request('print', {});
    if (!answer.ok) notices.fail(answer);
  } finally {
    lab.printing.value = false;
  }
}

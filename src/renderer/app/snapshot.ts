// `--snapshot`: shows the whole run once everything is there, and tells main to take the picture.

import type { ShellClient } from '../../shared/protocol/clients';
import type { Lab } from '../model/lab';
import type { Settled } from './settled';

export async function prepareSnapshot(
  { playback }: Pick<Lab, 'playback'>,
  shell: ShellClient,
  settled: Settled,
): Promise<void> {
  await settled();
  playback.seek(playback.last.peek());
  // The frame may zoom to where the last step is.
  await settled();
  await shell.request('snapshotReady', {});
}

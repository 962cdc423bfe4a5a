// Hands a file to the shell, a part at a time: what crosses the bridge is copied, and the page waits
// for it.

import type { ShellClient } from '../../../shared/protocol/clients';
import { PART_BYTES } from '../../../shared/protocol/file-bytes';
import type { Replies, Result } from '../../../shared/protocol/protocol';
import { breathe, type Made } from './making';

export async function sendFile(
  shell: ShellClient,
  { kind, name, bytes }: Made,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result<Replies['saveExport']>> {
  let at = 0;
  for (; at + PART_BYTES < bytes.length; at += PART_BYTES) {
    // A copy: of a view on it the whole buffer would be sent.
    const part = bytes.slice(at, at + PART_BYTES);
    const answer = await shell.request('filePart', { first: at === 0, bytes: part });
    if (!answer.ok) return answer;
    await breathe(signal);
  }
  return shell.request('saveExport', { kind, name, first: at === 0, bytes: bytes.slice(at) });
}

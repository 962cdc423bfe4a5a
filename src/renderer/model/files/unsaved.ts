// Set-ups that were changed since they were saved: nothing takes their place, and the window does not
// close, before somebody was asked.

import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { ShellClient } from '../../../shared/protocol/clients';
import type { Notices } from '../notices';

/** What can be lost. */
export interface Unsaved {
  readonly unsaved: ReadonlySignal<boolean>;
  /** @returns whether it is saved now; a person may have closed the dialog */
  readonly save: () => Promise<boolean>;
}

/** @returns whether it may go */
export async function settleUnsaved(
  { unsaved, save }: Unsaved,
  shell: ShellClient,
  notices: Notices,
): Promise<boolean> {
  if (!unsaved.peek()) return true;
  const answer = await shell.request('askUnsaved', {});
  if (!answer.ok) {
    notices.fail(answer);
    return false;
  }
  return answer.value === 'save' ? save() : answer.value === 'discard';
}

/** Somebody wants to close the window. */
export async function leave(kept: Unsaved, shell: ShellClient, notices: Notices): Promise<void> {
  if (await settleUnsaved(kept, shell, notices)) await shell.request('close', {});
}

/** main lets the window close by itself while nothing can be lost. */
export function tellUnsaved({ unsaved }: Unsaved, shell: ShellClient): () => void {
  let told = false;
  return effect(() => {
    if (unsaved.value === told) return;
    told = unsaved.value;
    void shell.request('unsaved', { unsaved: told });
  });
}

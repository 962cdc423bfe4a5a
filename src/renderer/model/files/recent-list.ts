// The files that were opened last, for the palette: main keeps them, and is asked when they are looked for.

import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ShellClient } from '../../../shared/protocol/clients';
import type { RecentFile } from '../../../shared/protocol/shell-answers';

/** @param wanted whether somebody looks for them */
export function recentList(
  shell: ShellClient,
  wanted: ReadonlySignal<boolean>,
): ReadonlySignal<readonly RecentFile[]> {
  const list = signal<readonly RecentFile[]>([]);
  const ask = async () => {
    const answer = await shell.request('recentFiles', {});
    if (answer.ok) list.value = answer.value;
  };
  effect(() => {
    if (wanted.value) void ask();
  });
  return list;
}

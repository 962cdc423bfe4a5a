// Files that the system opens with the installed site.

import { unusable } from '../../shared/protocol/failure';
import type { GivenFiles } from '../../host/given-files';
import { errorName, type FileHandle } from './pickers';
import { readFile } from './read-file';
import type { RecentHandles } from './recent-handles';

interface Launch {
  readonly files?: readonly FileHandle[];
}

/** A window of an installed site, where the browser knows such a thing. */
export interface LaunchedWindow extends Pick<Window, 'name'> {
  readonly launchQueue?: { setConsumer(consume: (launch: Launch) => void): void };
}

export function takeLaunched(
  { launchQueue }: LaunchedWindow,
  given: GivenFiles,
  recent: RecentHandles,
): void {
  const open = async (handle: FileHandle): Promise<void> => {
    try {
      const file = await readFile(await handle.getFile());
      if (file.ok) await recent.add(handle);
      given.give(file);
    } catch (error) {
      const why = { code: 'unreadableFile', system: errorName(error) } as const;
      given.give(unusable({ code: 'inFile', file: handle.name, why }));
    }
  };
  launchQueue?.setConsumer(({ files = [] }) => {
    const [file] = files;
    if (file) void open(file);
  });
}

// Main's answers to the window about files that come in and leave, and about what is not saved yet.

import { clipboard, type BrowserWindow } from 'electron';
import type { CurrentSession } from './files/current-session';
import { openFile, saveFile, type FilePlace } from './files/file-dialogs';
import type { GivenFiles } from '../host/given-files';
import type { OneAtATime } from '../host/one-at-a-time';
import { openRecent } from './files/open-path';
import type { RecentFiles } from './files/recent-files';
import type { ShellHandlers } from './trust/requests';
import { askUnsaved } from './window/ask-unsaved';
import type { Closing } from './window/closing';

export interface FileParts {
  readonly window: BrowserWindow;
  readonly current: CurrentSession;
  readonly recent: RecentFiles;
  readonly given: GivenFiles;
  readonly closing: Closing;
}

const done = { ok: true, value: null } as const;

export function createFileHandlers(parts: FileParts, dialog: OneAtATime) {
  const { window, current, recent, given, closing } = parts;
  const place = (): FilePlace => ({ window, language: current.language, recent });
  return {
    openFile: () => dialog(() => openFile(place()), done),
    saveFile: (file) => dialog(() => saveFile(place(), file), done),
    takeFile: async () => given.take(),
    recentFiles: async () => ({ ok: true, value: recent.named }),
    openRecent: async ({ at }) => openRecent(at, recent),
    clearRecent: async () => {
      recent.clear();
      return done;
    },
    copyText: async ({ text }) => {
      await clipboard.writeText(text);
      return done;
    },
    unsaved: async ({ unsaved }) => {
      closing.tell(unsaved);
      return done;
    },
    askUnsaved: () =>
      dialog(async () => ({ ok: true, value: await askUnsaved(window, current.language) }), {
        ok: true,
        value: 'cancel',
      }),
    close: async () => {
      closing.close();
      return done;
    },
  } satisfies Partial<ShellHandlers>;
}

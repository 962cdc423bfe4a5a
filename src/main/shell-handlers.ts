// Main's own answers to the window: start, files, full screen, presenting, picture, print, versions.

import { app, type BrowserWindow } from 'electron';
import type { Settings } from '../shared/settings/settings';
import type { Autosave } from './files/autosave';
import type { CurrentSession } from './files/current-session';
import { oneAtATime } from './files/one-at-a-time';
import { printPage } from './window/print';
import type { ShellHandlers } from './trust/requests';
import { unkept, unusable } from './files/file-problems';
import { openSession, saveSession } from './files/session-dialogs';

export interface ShellParts {
  readonly window: BrowserWindow;
  readonly current: CurrentSession;
  /** null: nothing of this run is kept. */
  readonly autosave: Autosave | null;
  /** Throws where they cannot be written; null: as `autosave`. */
  readonly keepSettings: ((settings: Settings) => void) | null;
  /** Makes the picture and ends the app; null in an ordinary run. */
  readonly snapshot: (() => Promise<void>) | null;
  /** Menu and colours follow. */
  readonly onChange: () => void;
  /** The screen stays on. */
  readonly onPresenting: (presenting: boolean) => void;
}

const done = { ok: true, value: null } as const;

export function createShellHandlers(parts: ShellParts): ShellHandlers {
  const dialog = oneAtATime();
  const { window, current, autosave, keepSettings, snapshot, onChange, onPresenting } = parts;
  return {
    boot: async () => ({ ok: true, value: current.boot(snapshot !== null) }),
    openSession: () => dialog(() => openSession(window, current.language), done),
    saveSession: ({ session }) =>
      dialog(() => saveSession(window, current.language, session), done),
    autosave: async ({ session }) => {
      if (!current.update(session)) return done;
      onChange();
      try {
        await autosave?.save(session);
        return done;
      } catch (error) {
        return unusable(unkept('notKept', error));
      }
    },
    saveSettings: async ({ settings }) => {
      current.set(settings);
      onChange();
      try {
        keepSettings?.(settings);
        return done;
      } catch (error) {
        return unusable(unkept('settingsNotKept', error));
      }
    },
    fullScreen: async () => {
      window.setFullScreen(!window.isFullScreen());
      return done;
    },
    presenting: async ({ presenting }) => {
      onPresenting(presenting);
      return done;
    },
    snapshotReady: async () => {
      if (!snapshot) return { ok: false, code: 'refused', message: 'No picture was asked for.' };
      await snapshot();
      return done;
    },
    print: () => dialog(() => printPage(window.webContents), done),
    about: async () => {
      const { electron, chrome: chromium, node, v8 } = process.versions;
      return { ok: true, value: { app: app.getVersion(), electron, chromium, node, v8 } };
    },
  };
}

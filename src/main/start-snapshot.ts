// A start for one picture: no menu, nothing kept, nothing remembered, and the app ends with it.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import { briefName } from '../i18n/excerpt';
import type { Problem } from '../shared/problem';
import type { Language } from '../shared/languages';
import { CurrentSession } from './files/current-session';
import { answerWindow } from './trust/ipc';
import { createSnapshotWindow } from './window/lab-window';
import { loadPage } from './window/load-page';
import { firstSession, type Launch } from './launch/launch';
import { bootstrap } from './bootstrap';
import { sessionProblem } from './files/readable-session';
import { exitWithMessage, printMessage } from './launch/exit-with-message';
import { unwritable } from './files/file-problems';
import { createShellHandlers } from './shell-handlers';
import { takeSnapshot } from './window/snapshot';
import { systemLanguage } from '../i18n/system-language.mjs';
import { languages } from '../shared/languages';
import { defaultSettings } from '../shared/settings/settings';

/** A page that has not said it is ready by then, in milliseconds, never will. */
const PATIENCE = 90_000;

export async function startSnapshot(
  launch: Launch,
  file: string,
  devUrl: string | null,
): Promise<void> {
  // A lab that is open may be using the folder itself; Chromium's own files go beside its.
  app.setPath('userData', path.join(app.getPath('userData'), 'picture'));
  const core = await bootstrap(devUrl);
  const session = firstSession(launch, null);
  const current = new CurrentSession(
    session,
    null,
    systemLanguage(languages, process.env, app.getPreferredSystemLanguages()),
    false,
    defaultSettings,
  );
  const problem = session && (await sessionProblem(core, session, launch.file));
  if (problem) return exitWithMessage(problem, current.language);
  nativeTheme.themeSource = current.theme;
  Menu.setApplicationMenu(null);

  const window = createSnapshotWindow();
  const snapshot = async () => {
    try {
      const newFolder = mkdirSync(path.dirname(file), { recursive: true });
      await takeSnapshot(window, file);
      if (newFolder !== undefined) {
        printMessage({ code: 'folderMade', folder: path.basename(newFolder) }, current.language);
      }
      app.exit(0);
    } catch (error) {
      exitWithMessage(unwritable(briefName(path.basename(file)), error), current.language);
    }
  };
  const shell = createShellHandlers({
    window,
    current,
    autosave: null,
    keepSettings: null,
    snapshot,
    onChange: () => {},
    onPresenting: () => {},
  });
  answerWindow(window, core, shell, devUrl);
  giveUpWhenStuck(window, current.language);
  await loadPage(window, devUrl);
}

function giveUpWhenStuck(window: Electron.BrowserWindow, language: Language): void {
  const giveUp = (why: Problem) => () => exitWithMessage(why, language);
  setTimeout(giveUp({ code: 'pictureStuck' }), PATIENCE);
  window.webContents.on('render-process-gone', giveUp({ code: 'pictureGone' }));
}

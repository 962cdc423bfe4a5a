// A start with nobody at it, for one file: a picture of the window, or what the window makes of its
// session. No menu, nothing kept, nothing remembered, and the app ends with it.

import path from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import type { ExportRequest } from '../shared/export/kinds';
import { ordinaryPatience } from '../shared/patience';
import type { Problem } from '../shared/problem';
import type { Language } from '../shared/languages';
import { CurrentSession } from './files/current-session';
import { GivenFiles } from '../host/given-files';
import { RecentFiles } from './files/recent-files';
import { answerWindow } from './trust/ipc';
import { guardClosing } from './window/closing';
import { createSnapshotWindow } from './window/lab-window';
import { loadPage } from './window/load-page';
import { firstSession, type Launch } from './launch/launch';
import { bootstrap } from './bootstrap';
import { sessionProblem } from './files/readable-session';
import { exitWithFailure, exitWithMessage } from './launch/exit-with-message';
import { unwritable } from '../node/write-place';
import { createShellHandlers } from './shell-handlers';
import { writeWhole } from '../node/write-whole';
import { takeSnapshot } from './window/snapshot';
import { systemLanguage } from '../i18n/system-language.mjs';
import { languages } from '../shared/languages';
import { defaultSettings } from '../shared/settings/settings';

/** A page that has not said it is ready by then, in milliseconds, never will. A film takes longest. */
const PATIENCE = { picture: 90_000, export: 900_000 };

export interface Errand {
  readonly file: string;
  /** null: a picture of the window. */
  readonly request: ExportRequest | null;
}

export async function startUnattended(
  launch: Launch,
  { file, request }: Errand,
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
  const finish = async (write: () => Promise<void>) => {
    try {
      await write();
      app.exit(0);
    } catch (error) {
      exitWithMessage(unwritable(file, error), current.language);
    }
  };
  const shell = createShellHandlers({
    window,
    current,
    recent: new RecentFiles(null, () => {}),
    given: new GivenFiles(() => {}),
    closing: guardClosing(window, () => {}),
    autosave: null,
    autosaveSetUps: null,
    keepSettings: null,
    lessons: null,
    starts: null,
    patience: ordinaryPatience,
    errand: {
      request,
      snapshot: () => finish(() => takeSnapshot(window, file)),
      exported: (bytes) => finish(() => writeWhole(file, bytes)),
      failed: (sentence) => exitWithFailure(sentence),
    },
    onChange: () => {},
    onPresenting: () => {},
  });
  answerWindow(window, core, shell, devUrl);
  giveUpWhenStuck(window, current.language, request ? PATIENCE.export : PATIENCE.picture);
  await loadPage(window, devUrl);
}

function giveUpWhenStuck(
  window: Electron.BrowserWindow,
  language: Language,
  patience: number,
): void {
  const giveUp = (why: Problem) => () => exitWithMessage(why, language);
  setTimeout(giveUp({ code: 'pictureStuck' }), patience);
  window.webContents.on('render-process-gone', giveUp({ code: 'pictureGone' }));
}

// Another start of the app while this one runs: it comes to the front and shows what was asked for.
// What cannot be shown is said, and what is there stays.

import { app, dialog, type BrowserWindow } from 'electron';
import { sentence } from '../../i18n/sentence';
import { texts } from '../../i18n/texts';
import type { Problem } from '../../shared/problem';
import type { CoreClient } from '../../shared/protocol/clients';
import type { CurrentSession } from '../files/current-session';
import type { GivenFiles } from '../../host/given-files';
import { openPath } from '../files/open-path';
import type { RecentFiles } from '../files/recent-files';
import { firstSession, parseLaunch, type LaunchPlace } from './launch';
import { readStart, type SecondStart } from './second-instance-message';
import { sessionProblem } from '../files/readable-session';

export interface FirstInstance {
  readonly window: BrowserWindow;
  readonly core: CoreClient;
  readonly current: CurrentSession;
  readonly given: GivenFiles;
  readonly recent: RecentFiles;
  readonly place: LaunchPlace;
}

export function followSecondInstances({
  window,
  core,
  current,
  given,
  recent,
  place,
}: FirstInstance): void {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const start = readStart(data);
    if (start) void showOrExplain(start);
  });

  async function showOrExplain(start: SecondStart): Promise<void> {
    const problem = await show(start);
    if (problem === null || window.isDestroyed()) return;
    await dialog.showMessageBox(window, { message: sentence(texts[current.language], problem) });
  }

  async function show({ args, cwd }: SecondStart): Promise<Problem | null> {
    const launch = parseLaunch(args, { ...place, cwd });
    if (!launch.ok) return launch.problem;
    const { alone, session, file } = launch.value;
    if (alone !== null) {
      const problem = session && (await sessionProblem(core, session, file));
      // The window opens it, as it does with every file, and can take that back.
      if (!problem && !window.isDestroyed()) given.give(openPath(alone, recent));
      return problem;
    }
    const before = current.shown;
    const next = firstSession(launch.value, before);
    if (next === null || next === before) return null;
    const problem = await sessionProblem(core, next, file);
    if (problem || window.isDestroyed()) return problem;
    current.open(next, session === null);
    window.webContents.reload();
    return null;
  }
}

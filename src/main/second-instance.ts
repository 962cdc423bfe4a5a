// Another start of the app while this one runs: it comes to the front and shows what was asked for.

import { app, dialog, type BrowserWindow } from 'electron';
import type { CurrentSession } from './current-session';
import { parseLaunch, type LaunchPlace } from './launch';
import { readStart } from './other-start';

export function welcomeOtherStarts(
  window: BrowserWindow,
  current: CurrentSession,
  place: LaunchPlace,
): void {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const start = readStart(data);
    if (!start) return;
    const launch = parseLaunch(start.args, { ...place, cwd: start.cwd });
    if (!launch.ok) {
      void dialog.showMessageBox(window, { message: launch.problem[current.language] });
    } else if (launch.value.session) {
      current.open(launch.value.session);
      window.webContents.reload();
    }
  });
}

// Another start of the app while this one runs: it comes to the front and shows what was asked for.

import { app, dialog, type BrowserWindow } from 'electron';
import * as v from 'valibot';
import type { CurrentSession } from './current-session';
import { parseLaunch, type LaunchPlace } from './launch';

/** Sent by the other start, since Chromium reorders its command line. */
const startSchema = v.strictObject({ args: v.array(v.string()), cwd: v.string() });

export type OtherStart = v.InferOutput<typeof startSchema>;

export function welcomeOtherStarts(
  window: BrowserWindow,
  current: CurrentSession,
  place: LaunchPlace,
): void {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const start = v.safeParse(startSchema, data);
    if (!start.success) return;
    const launch = parseLaunch(start.output.args, { ...place, cwd: start.output.cwd });
    if (!launch.ok) {
      void dialog.showMessageBox(window, { message: launch.problem[current.language] });
    } else if (launch.value.session) {
      current.open(launch.value.session);
      window.webContents.reload();
    }
  });
}

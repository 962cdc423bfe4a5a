// Entry of the main process. What must be settled before Electron is ready is settled here.

import { realpathSync } from 'node:fs';
import { app } from 'electron';
import { registerAppScheme } from './asset-protocol';
import { leaveOnFatalErrors } from './crashes';
import { parseLaunch, type LaunchPlace } from './launch';
import { readSession } from './read-session';
import { sayAndLeave } from './say-and-leave';
import type { OtherStart } from './second-instance';
import { startLab } from './start-lab';
import { startSnapshot } from './start-snapshot';
import { environmentLanguages, systemLanguage } from './system-language';

leaveOnFatalErrors();
// For every page there could be. It would take back a --no-sandbox, without which Chromium refuses
// to run as root; our own window is sandboxed by its preferences all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Without a graphics card Chromium gives no WebGL otherwise; only our own content is drawn with it.
app.commandLine.appendSwitch('enable-unsafe-swiftshader');
registerAppScheme();

const devUrl = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
const args = process.argv.slice(1);
const place: LaunchPlace = { cwd: process.cwd(), isApp, readSession };
const launch = parseLaunch(args, place);

if (!launch.ok) {
  sayAndLeave(launch.problem, systemLanguage(environmentLanguages(process.env)));
} else if (launch.value.snapshot !== null) {
  void startSnapshot(launch.value, launch.value.snapshot, devUrl);
} else if (app.requestSingleInstanceLock({ args, cwd: place.cwd } satisfies OtherStart)) {
  void startLab(launch.value, place, devUrl);
} else {
  app.exit(0);
}

function isApp(path: string): boolean {
  try {
    return realpathSync(path) === realpathSync(app.getAppPath());
  } catch {
    return false;
  }
}

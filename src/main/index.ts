// Entry of the main process. What must be settled before Electron is ready is settled here.

import { realpathSync } from 'node:fs';
import { app, Menu } from 'electron';
import type { Problem } from '../shared/problem';
import { registerAppScheme } from './trust/asset-protocol';
import { leaveOnFatalErrors } from './window/crashes';
import { outliveLosses } from './window/graphics-losses';
import { installedCommand } from './launch/installed-command';
import { displayProblem } from './launch/display-problem';
import { unusualSwitches } from './launch/chromium-switches';
import { parseLaunch, type Launch, type LaunchPlace } from './launch/launch';
import { NETWORK_SWITCHES } from './trust/network-switches';
import { needsWindow } from '../shared/export/kinds';
import { collectOpenFiles } from './launch/open-file-events';
import { writeStart } from './launch/second-instance-message';
import { holdsMore, readSession } from '../node/read-session';
import { placeProblem } from '../node/write-place';
import {
  exitWithMessage,
  exitWithText,
  NO_PLACE,
  printMessage,
  refuseStart,
} from './launch/exit-with-message';
import { startLab } from './start-lab';
import { startUnattended } from './start-unattended';
import { helpText } from '../i18n/help';
import { systemLanguage } from '../i18n/system-language.mjs';
import { texts } from '../i18n/texts';
import { languages } from '../shared/languages';
import { folderProblem, meantFolder } from './launch/user-folder';

leaveOnFatalErrors();
// For every page there could be. It would take back a --no-sandbox, without which Chromium refuses
// to run as root; our own window is sandboxed by its preferences all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Without a graphics card Chromium gives no WebGL otherwise; only our own content is drawn with it.
app.commandLine.appendSwitch('enable-unsafe-swiftshader');
// Otherwise Chromium gives a page no WebGL any more once the card was lost twice within minutes.
app.disableDomainBlockingFor3DAPIs();
outliveLosses(app, Date.now);
// execCommand('paste') would read the clipboard with no person asking; neither the handlers of
// permissions nor a preference of the window are asked. Pasting by key and menu stays.
app.commandLine.appendSwitch('blink-settings', 'DOMPasteAllowed=false');
registerAppScheme();
// Ours comes with the window; Electron would make one of its own before that.
Menu.setApplicationMenu(null);
const onOpenFile = collectOpenFiles(app);

// A dev server is believed only by what electron-vite has made for developing.
const developing = import.meta.env.MODE === 'development' && !app.isPackaged;
const devUrl = developing ? (process.env.ELECTRON_RENDERER_URL ?? null) : null;
if (devUrl === null) {
  for (const [name, value] of Object.entries(NETWORK_SWITCHES)) {
    app.commandLine.appendSwitch(name, value);
  }
}

const args = process.argv.slice(1);
const place: LaunchPlace = { cwd: workingFolder(), isApp, readSession, holdsMore, placeProblem };
const launch = parseLaunch(args, place);

const language = systemLanguage(languages, process.env);

for (const name of unusualSwitches(args)) printMessage({ code: 'leftToChromium', name }, language);
// Where a file is to be made nobody is there to close a box.
const asksForFile = args.some((arg) => /^--(snapshot|export)(=|$)/.test(arg));
const refuse = asksForFile ? exitWithMessage : refuseStart;
// Electron waits for it, and asks for a display only then.
if (launch.ok) await start(launch.value);
else refuse(launch.problem, language);

async function start(requested: Launch): Promise<void> {
  if (requested.help) return exitWithText(helpText('lab', texts[language], installedCommand(app)));
  const { snapshot, exporting } = requested;
  const windowless = exporting && !needsWindow(exporting.request.kind) ? exporting : null;
  const problem = startProblem(windowless === null);
  if (problem) return refuse(problem, language, NO_PLACE);
  if (windowless) {
    const { startWindowless } = await import('./start-windowless');
    return startWindowless(requested, windowless);
  }
  const errand = exporting ?? (snapshot === null ? null : { file: snapshot, request: null });
  if (errand) void startUnattended(requested, errand, devUrl);
  else if (lockInstance()) void startLab(requested, place, devUrl, onOpenFile);
  else app.exit(0);
}

/** What the app needs of the machine, before Chromium misses it. */
function startProblem(hasWindow: boolean): Problem | null {
  const draws = hasWindow && !app.commandLine.hasSwitch('headless');
  const display = draws ? displayProblem(process.env, process.platform) : null;
  return display ?? folderProblem(meantFolder(app, place.cwd), process.platform);
}

/** @returns false when the app runs already; it has then been told what was asked for here */
function lockInstance(): boolean {
  // Declared as an object, but anything that can be cloned is sent.
  const start: unknown = writeStart({ args, cwd: place.cwd });
  return app.requestSingleInstanceLock(start as Record<string, unknown>);
}

/** One that was removed meanwhile is known by its name only, and no process can work there. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.chdir('/');
    return process.env.PWD ?? '/';
  }
}

function isApp(path: string): boolean {
  try {
    return realpathSync(path) === realpathSync(app.getAppPath());
  } catch {
    return false;
  }
}

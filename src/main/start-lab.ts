// An ordinary start: the window with its menu, on the session that was asked for or left.

import path from 'node:path';
import { app, Menu, nativeTheme, powerSaveBlocker } from 'electron';
import { COMMAND_CHANNEL } from '../shared/protocol/channels';
import type { Asked } from '../shared/protocol/protocol';
import { Autosave, loadAutosave } from './files/autosave';
import { loadSetUps } from './files/kept-set-ups';
import { keptSetUpsText } from '../shared/set-ups/kept-set-ups';
import { sessionText } from '../shared/session/session-file';
import { KeptLessons } from './files/kept-lessons';
import { recoverPage } from './window/crashes';
import { CurrentSession } from './files/current-session';
import { keptStarts } from './files/kept-starts';
import { GivenFiles } from '../host/given-files';
import { openPath, openRecent } from './files/open-path';
import { RecentFiles } from './files/recent-files';
import { rememberDrops } from './files/remember-drops';
import { answerWindow } from './trust/ipc';
import { guardClosing } from './window/closing';
import { createLabWindow, placeWindow } from './window/lab-window';
import { DEFAULT_BOUNDS, readBounds } from './window/window-bounds';
import { loadPage } from './window/load-page';
import type { OpenFileEvents } from './launch/open-file-events';
import { firstSession, type Launch, type LaunchPlace } from './launch/launch';
import { driverAttached } from './launch/driver';
import { loadSettings, writeSettings } from './files/settings-file';
import { removeLeftovers } from './files/leftovers';
import { log } from './log';
import { menuTemplate, type MenuOptions } from './window/menu';
import { bootstrap } from './bootstrap';
import { sessionProblem } from './files/readable-session';
import { followSecondInstances } from './launch/second-instance';
import { createShellHandlers } from './shell-handlers';
import { stayAwake } from './window/stay-awake';
import { readPatience } from '../shared/patience';
import { systemLanguage } from '../i18n/system-language.mjs';
import { languages } from '../shared/languages';

export async function startLab(
  launch: Launch,
  place: LaunchPlace,
  devUrl: string | null,
  onOpenFile: OpenFileEvents,
): Promise<void> {
  const patience = readPatience(process.env['DESCENT_LAB_PATIENCE'] ?? '');
  const [core] = await Promise.all([bootstrap(devUrl, patience), driverAttached(app)]);
  const folder = app.getPath('userData');
  const autosaveFile = path.join(folder, 'session.json');
  removeLeftovers(folder);
  const settingsFile = path.join(folder, 'settings.json');
  const lessons = new KeptLessons(path.join(folder, 'lessons'));
  const starts = keptStarts(folder, lessons);
  const { bare } = await starts.next();
  const now = new Date();
  const saved = loadAutosave(autosaveFile, now);
  const setUpsFile = path.join(folder, 'setups.json');
  const listed = loadSetUps(setUpsFile, now);
  const set = loadSettings(settingsFile, now);
  const problem = launch.session && (await sessionProblem(core, launch.session, launch.file));
  const readable = problem ? { ...launch, session: null } : launch;
  const current = new CurrentSession(
    firstSession(readable, saved.session),
    problem ?? saved.notice ?? listed.notice ?? set.notice,
    systemLanguage(languages, process.env, app.getPreferredSystemLanguages()),
    readable.session === null,
    set.settings,
    listed.kept,
  );
  if (bare) current.endLesson();
  nativeTheme.themeSource = current.theme;

  const boundsFile = path.join(folder, 'window.json');
  const bounds = readBounds(boundsFile);
  if (bounds !== DEFAULT_BOUNDS) starts.place(JSON.stringify(bounds));
  const window = createLabWindow(bounds, boundsFile);
  window.webContents.on('did-navigate', () => starts.renew());
  // At once: its process is up only long after all that follows.
  const loaded = loadPage(window, devUrl);
  const ask = (what: Asked) => window.webContents.send(COMMAND_CHANNEL, what);
  const given = new GivenFiles(() => ask('takeFile'));
  const recent = new RecentFiles(path.join(folder, 'recent.json'), () => follow());
  const follow = followSession(current, {
    platform: process.platform,
    developing: devUrl !== null,
    send: ask,
    recent,
    openRecent: (at) => given.give(openRecent(at, recent)),
  });
  const autosave = new Autosave(autosaveFile, sessionText);
  const autosaveSetUps = new Autosave(setUpsFile, keptSetUpsText);
  const shell = createShellHandlers({
    window,
    current,
    recent,
    given,
    closing: guardClosing(window, () => ask('leave')),
    autosave,
    autosaveSetUps,
    keepSettings: (settings) => writeSettings(settingsFile, settings),
    lessons,
    starts,
    patience,
    errand: null,
    onChange: follow,
    onPresenting: stayAwake(window, powerSaveBlocker),
  });
  answerWindow(window, core, shell, devUrl);
  recoverPage(
    window,
    () => current.language,
    async () => {
      [autosave, autosaveSetUps].forEach(flush);
      const leftOut = await starts.next();
      current.leaveOut(leftOut, saved.session);
      if (leftOut.what.includes('bounds')) placeWindow(window, DEFAULT_BOUNDS);
      return leftOut.what.length > 0;
    },
  );
  onOpenFile((file) => given.give(openPath(file, recent)));
  if (launch.alone !== null) {
    // The window begins with a session; a list or a lesson it opens once it stands.
    const opened = openPath(launch.alone, recent);
    if (launch.session === null) given.give(opened);
  }
  rememberDrops(window, devUrl, recent);
  followSecondInstances({ window, core, current, given, recent, place });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    [autosave, autosaveSetUps].forEach(flush);
    starts.leave();
  });
  await loaded;
}

/** Menu and colours as session and settings have them; the menu is built again only for another language
 *  or other recent files. */
function followSession(
  current: CurrentSession,
  options: Omit<MenuOptions, 'language' | 'recent' | 'clearRecent'> & {
    readonly recent: RecentFiles;
  },
): () => void {
  const { recent, ...rest } = options;
  let built: readonly unknown[] = [];
  const follow = () => {
    if (nativeTheme.themeSource !== current.theme) nativeTheme.themeSource = current.theme;
    const { language } = current;
    const of = [language, recent.paths];
    if (of.every((each, k) => each === built[k])) return;
    built = of;
    const template = menuTemplate({
      ...rest,
      language,
      recent: recent.named,
      clearRecent: () => recent.clear(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  follow();
  return follow;
}

function flush(autosave: Pick<Autosave<never>, 'flush'>): void {
  try {
    autosave.flush();
  } catch (error) {
    log.error(error);
  }
}

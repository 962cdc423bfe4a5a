// An ordinary start: the window with its menu, on the session that was asked for or left.

import path from 'node:path';
import { app, Menu, nativeTheme, powerSaveBlocker } from 'electron';
import { COMMAND_CHANNEL } from '../shared/protocol/channels';
import { Autosave, loadAutosave } from './files/autosave';
import { loadSetUps, setUpsFileText } from './files/kept-set-ups';
import { sessionText } from '../shared/session/session-file';
import { KeptLessons } from './files/kept-lessons';
import { recoverPage } from './window/crashes';
import { CurrentSession } from './files/current-session';
import { answerWindow } from './trust/ipc';
import { createLabWindow } from './window/lab-window';
import { loadPage } from './window/load-page';
import { firstSession, type Launch, type LaunchPlace } from './launch/launch';
import { loadSettings, writeSettings } from './files/settings-file';
import { removeLeftovers } from './files/leftovers';
import { log } from './log';
import { menuTemplate } from './window/menu';
import { bootstrap } from './bootstrap';
import { sessionProblem } from './files/readable-session';
import { followSecondInstances } from './launch/second-instance';
import { createShellHandlers } from './shell-handlers';
import { stayAwake } from './window/stay-awake';
import { systemLanguage } from '../i18n/system-language.mjs';
import { languages } from '../shared/languages';

export async function startLab(
  launch: Launch,
  place: LaunchPlace,
  devUrl: string | null,
): Promise<void> {
  const core = await bootstrap(devUrl);
  const folder = app.getPath('userData');
  const autosaveFile = path.join(folder, 'session.json');
  removeLeftovers(folder);
  const settingsFile = path.join(folder, 'settings.json');
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
  );
  nativeTheme.themeSource = current.theme;

  const window = createLabWindow(path.join(folder, 'window.json'));
  const follow = followSession(window.webContents, current, devUrl !== null);
  const autosave = new Autosave(autosaveFile, sessionText);
  const autosaveSetUps = new Autosave(setUpsFile, setUpsFileText);
  const shell = createShellHandlers({
    window,
    current,
    autosave,
    setUps: listed.kept,
    autosaveSetUps,
    keepSettings: (settings) => writeSettings(settingsFile, settings),
    lessons: new KeptLessons(path.join(folder, 'lessons')),
    errand: null,
    onChange: follow,
    onPresenting: stayAwake(window, powerSaveBlocker),
  });
  answerWindow(window, core, shell, devUrl);
  recoverPage(window, () => current.language);
  followSecondInstances({ window, core, current, place });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => [autosave, autosaveSetUps].forEach(flush));
  await loadPage(window, devUrl);
}

/** Menu and colours as session and settings have them; the menu is built again only for another language. */
function followSession(
  contents: Electron.WebContents,
  current: CurrentSession,
  developing: boolean,
): () => void {
  let built: string | null = null;
  const follow = () => {
    if (nativeTheme.themeSource !== current.theme) nativeTheme.themeSource = current.theme;
    const { language } = current;
    if (built === language) return;
    built = language;
    const template = menuTemplate({
      language,
      platform: process.platform,
      developing,
      send: (command) => contents.send(COMMAND_CHANNEL, command),
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

// The desktop app, in the real Electron.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Worker } from 'node:worker_threads';
import { savedSession } from '../../src/shared/session/session';
import { defaultSettings } from '../../src/shared/settings/settings';
import { holdWorker } from './hold-worker';
import { closeLab, expect, startLab, type Lab } from '../launch';
import { resize } from '../screen';
import { settled } from '../settled';
import { forgetAll, sessionOf } from '../shared-lab';
import type { Edition } from './edition';
import { watchPage } from './watched-page';

/** Nobody is there to answer a dialog of the system: files are this one, and what is not saved is let go. */
const answerDialogs = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog, app: main, BrowserWindow }, chosen) => {
    const discard = 1;
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${chosen}.saved` });
    dialog.showMessageBox = async () => ({ response: discard, checkboxChecked: false });
    const quiet = (window: Electron.BrowserWindow) => {
      window.webContents.print = (_options, done) => done?.(false, 'Print job canceled');
    };
    BrowserWindow.getAllWindows().forEach(quiet);
    main.on('browser-window-created', (_event, window) => quiet(window));
  }, file);

async function started(userData: string): Promise<Lab> {
  const lab = await startLab({}, userData);
  await watchPage(lab.page);
  await answerDialogs(lab.app, path.join(userData, 'given.json'));
  await holdWorker(lab.app);
  return lab;
}

export async function openApp(): Promise<Edition> {
  const userData = await mkdtemp(path.join(tmpdir(), 'descent-lab-soak-'));
  let lab = await started(userData);
  const complaints: string[] = [];
  /** Those of the program that runs now belong to the rest. */
  const ready = async () => {
    expect(await settled(lab.page, { patience: 20_000 })).toBe('');
  };
  const edition: Edition = {
    name: 'app',
    get page() {
      return lab.page;
    },
    get complaints() {
      complaints.push(...lab.complaints.splice(0));
      return complaints;
    },
    fresh: async () => {
      await edition.resize([1280, 800]);
      await forgetAll(lab.page, { ...defaultSettings, more: true });
      await edition.reload();
    },
    reload: async () => {
      await lab.page.reload();
      await ready();
    },
    resize: (size) => resize(lab.app, lab.page, size),
    sessionOf: async () => {
      const session = await sessionOf(lab.page);
      return session && savedSession(session as Parameters<typeof savedSession>[0]);
    },
    command: (id) =>
      lab.app.evaluate(({ Menu }, item) => {
        const found = Menu.getApplicationMenu()?.getMenuItemById(item);
        if (!found?.enabled) return false;
        found.click();
        return true;
      }, id),
    openFile: async (name, content) => {
      await writeFile(path.join(userData, name), content);
      await edition.command('open');
    },
    savedText: async () => {
      const file = path.join(userData, 'given.json.saved');
      await rm(file, { force: true });
      await edition.command('save');
      await expect.poll(() => readFile(file, 'utf8').catch(() => '')).not.toBe('');
      return readFile(file, 'utf8');
    },
    killWorker: () =>
      lab.app.evaluate(async () => {
        const { core } = globalThis as unknown as { core?: Worker };
        await core?.terminate();
      }),
    kill: async () => {
      complaints.push(...lab.complaints.splice(0));
      const running = lab.app.process();
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await ended;
      lab = await started(userData);
      await ready();
    },
    close: async () => {
      await closeLab(lab.app);
      await rm(userData, { recursive: true, force: true });
    },
  };
  return edition;
}

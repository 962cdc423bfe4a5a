// Starts the lab in the real Electron for a test, watches it, and ends it. At the end of each test
// nothing may have gone wrong in the page that the test did not take off the list itself.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { electronLaunch as ownLaunch } from '../scripts/electron/launch.mjs';
import { complaintsOf } from './complaints';
import { ownDisplay } from './own-display';

export { expect };

interface LabOptions {
  /** The app's own options. */
  readonly args?: readonly string[];
  /** Of Chromium, beside those of the start. */
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The language of the system the app finds; English by default. */
  readonly language?: 'en' | 'ko';
  /** Of another copy of the project; ours by default. */
  readonly electronLaunch?: typeof ownLaunch;
  /** The app's own folder; a fresh one by default, removed after the test. */
  readonly userData?: string;
  /** As the lab opens at first; in its own folder it is unfolded by default. */
  readonly folded?: boolean;
}

export interface Lab {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /**
   * What went wrong in the page so far: console errors, policy violations, uncaught errors, requests
   * that leave the app. A test that provokes one takes it out: `complaints.splice(0)`.
   */
  readonly complaints: string[];
}

export type LaunchLab = (options?: LabOptions) => Promise<Lab>;

const OWN_SCHEMES = ['app:', 'blob:', 'data:', 'devtools:'];

const leavesApp = (url: string): boolean => !OWN_SCHEMES.some((scheme) => url.startsWith(scheme));

/** Why the app ended, where nobody ended it: a code or a signal, and what it said last. */
function noteEnd(app: ElectronApplication, complaints: string[]): void {
  const running = app.process();
  let said = '';
  running.stderr?.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
  running.on('exit', (code, signal) => {
    if (code !== 0) complaints.push(`the app ended: ${signal ?? code}\n${said}`);
  });
}

/** Requests from before we could watch. */
async function earlyRequests(page: Page): Promise<string[]> {
  if (page.isClosed()) return [];
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  return urls.filter(leavesApp).map((url) => `request: ${url}`);
}

/** Whoever calls it ends the lab. */
type LaunchSettings = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Playwright sometimes attaches while the first document is being replaced, misses its navigation
 * and waits in vain; the app itself has started. The next try is a new app in the folder as it was.
 */
async function launchAgain(
  settings: LaunchSettings,
  userData: string,
  [patience, ...more] = PATIENCE,
): Promise<ElectronApplication> {
  const before = await mkdtemp(path.join(tmpdir(), 'descent-lab-before-'));
  try {
    await cp(userData, before, { recursive: true });
    return await _electron.launch({ ...settings, timeout: patience });
  } catch (error) {
    if (more.length === 0) throw error;
    await rm(userData, { recursive: true, force: true });
    await cp(before, userData, { recursive: true });
    return await launchAgain(settings, userData, more);
  } finally {
    await rm(before, { recursive: true, force: true });
  }
}

/** Of each try, in ms: a start takes 2 s; all of them are shorter than a test's, so that the last says why. */
const PATIENCE = [8_000, 12_000, 20_000];

export async function startLab(options: LabOptions, userData: string): Promise<Lab> {
  const { executablePath, args } = await (options.electronLaunch ?? ownLaunch)();
  const locale = options.language === 'ko' ? 'ko_KR.UTF-8' : 'en_US.UTF-8';
  const app = await launchAgain(
    {
      executablePath,
      // As the system has it; a test would see light only.
      colorScheme: null,
      args: [
        ...args,
        ...(options.switches ?? []),
        `--user-data-dir=${userData}`,
        `--lang=${options.language ?? 'en'}`,
        ...(options.args ?? []),
      ],
      env: {
        ...process.env,
        ...ownDisplay(),
        LC_ALL: locale,
        LANG: locale,
        LANGUAGE: locale,
        DESCENT_LAB_PATIENCE: JSON.stringify({ keep: 20 }),
        ...options.env,
      },
    },
    userData,
  );
  const complaints = complaintsOf(app.context(), leavesApp);
  noteEnd(app, complaints);
  return { app, page: await app.firstWindow(), userData, complaints };
}

/** Ends a lab whatever it has not saved: nobody is there to answer its question. */
export async function closeLab(app: ElectronApplication): Promise<void> {
  const discard = 1;
  await app
    .evaluate(({ dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
    }, discard)
    .catch(() => {});
  await app.close();
}

export const test = base.extend<{ launchLab: LaunchLab }>({
  // Playwright reads which fixtures are needed from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  launchLab: async ({}, use) => {
    const labs: Lab[] = [];
    const folders: string[] = [];
    await use(async (options = {}) => {
      let folder = options.userData;
      if (folder === undefined) {
        folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-e2e-'));
        folders.push(folder);
        if (options.folded !== true) {
          await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ more: true }));
        }
      }
      const lab = await startLab(options, folder);
      labs.push(lab);
      return lab;
    });
    const complaints: string[] = [];
    for (const lab of labs) {
      complaints.push(...lab.complaints, ...(await earlyRequests(lab.page).catch(() => [])));
      await closeLab(lab.app);
    }
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    expect(complaints, 'what went wrong in the page').toEqual([]);
  },
});

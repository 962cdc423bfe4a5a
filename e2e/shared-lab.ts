// One lab for all tests of a worker, which are spared the start of an Electron each. Every test
// gets the window anew, on the default session, and answers for what goes wrong in it.
//
// Without a graphics card the surface is drawn by the processor: 0.6 s of its time for a new window,
// 0.1 s for each change. Only tests that look at the surface, or at the whole window, wait for it:
// `test.use({ surface: 'drawn' })`. For the others all happens but the filling of its triangles.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { COMMAND_CHANNEL } from '../src/shared/protocol/channels';
import { defaultSettings, type Settings } from '../src/shared/settings/settings';
import { closeLab, expect, startLab, test as base, type Lab } from './launch';
import { outcomeOf, resize, the } from './screen';
import { settled } from './settled';
import { leaveToApp, startSharedSite } from './web/shared-site';

export { expect };

interface WindowWithBridge {
  readonly descentLab: {
    request(kind: string, body: unknown): Promise<{ value: { session: object | null } }>;
  };
}

/** Of the page, in CSS pixels; a test may leave another. */
const SIZE = [1280, 800] as const;

/**
 * A page lives for some seconds: code is not made faster for longer, and few of them fill what is swept.
 * A sixth of a load's work was that. What measures speed or memory has a lab of its own.
 */
const SHORT_LIVES = [
  '--js-flags=--no-turbofan --min-semi-space-size=64 --max-semi-space-size=64',
] as const;

/** Which of them the tests are run with: a project of `playwright.config.ts` says it. */
type SharedEdition = 'app' | 'web';

type Surface = 'drawn' | 'blank';

/** Whether the lab is unfolded, as whoever works in it has it, or opens as it does at first. */
type Unfolded = boolean;

/** Is kept when the page is loaded again, and by no test. */
const BLANK = 'e2e: blank surface';

interface WindowWithBlank {
  blank: boolean;
}

/** Runs in the page before its own code: the surface stays empty while that is asked for. */
function leaveBlank(key: string): void {
  const asked = window as unknown as WindowWithBlank;
  asked.blank = key in sessionStorage;
  const { prototype } = WebGL2RenderingContext;
  for (const draw of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const drawn = Reflect.get(prototype, draw) as (...args: unknown[]) => void;
    Reflect.set(prototype, draw, function blankOrDrawn(this: unknown, ...args: unknown[]) {
      if (!asked.blank) drawn.apply(this, args);
    });
  }
}

/** Only these settings, and what a first start has, are kept from now on. */
export const forgetAll = (page: Page, wanted: Settings): Promise<void> =>
  page.evaluate(async (settings) => {
    const { descentLab } = window as unknown as WindowWithBridge;
    // What the page still has to save must not come after ours.
    dispatchEvent(new Event('beforeunload'));
    localStorage.clear();
    sessionStorage.clear();
    await descentLab.request('autosave', { session: { format: 'descent-lab', version: 1 } });
    const kept = { setUps: [], open: null, saved: true };
    await descentLab.request('autosaveSetUps', { kept });
    await descentLab.request('saveSettings', { settings });
  }, wanted);

/** The lab as a person meets it who starts it for the first time, or has unfolded it. */
async function renew(
  { app, page }: Lab,
  { surface, unfolded }: Omit<Wanted, 'file'>,
  first: boolean,
): Promise<void> {
  await resize(app, page, SIZE);
  // What a test has put in the place of the lab is no page to go on with.
  const isWhole = await page.evaluate(() => document.getElementById('app') !== null);
  const loaded = first || !isWhole;
  await expect(async () => {
    const reloaded = loaded ? page.waitForEvent('load') : Promise.resolve();
    await forgetAll(page, { ...defaultSettings, more: unfolded });
    await page.evaluate(
      ([key, blank, anew]) => {
        (window as unknown as WindowWithBlank).blank = blank;
        if (blank) sessionStorage.setItem(key, '');
        if (anew) location.reload();
      },
      [BLANK, surface === 'blank', loaded] as const,
    );
    if (!loaded) await startAgain(app, page);
    await reloaded;
    expect(await sessionOf(page)).toMatchObject({ lr: 0.1, steps: 100, language: 'system' });
  }).toPass({ timeout: 20_000 });
  await expect(outcomeOf(page)).not.toBeEmpty();
}

/** Another lab in the same page. */
async function startAgain(app: ElectronApplication, page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.dataset['busy'] = 'start'));
  await app.evaluate(
    ({ BrowserWindow }, channel) =>
      BrowserWindow.getAllWindows()[0].webContents.send(channel, 'startAgain'),
    COMMAND_CHANNEL,
  );
  await settled(page, { patience: 10_000, but: ['picture'] });
}

/** Begins with a session, or a part of one, in the place of the default one. */
export async function begin({ app, page }: Lab, session: object): Promise<void> {
  if (page.viewportSize() !== null) leaveToApp('a session that its main process keeps');
  await page.evaluate(
    async (kept) => {
      dispatchEvent(new Event('beforeunload'));
      await (window as unknown as WindowWithBridge).descentLab.request('autosave', {
        session: kept,
      });
    },
    { format: 'descent-lab', version: 2, ...session },
  );
  await startAgain(app, page);
  await expect(outcomeOf(page)).not.toBeEmpty();
}

/** The session as main knows it. */
export const sessionOf = (page: Page): Promise<object | null> => {
  if (page.viewportSize() !== null) return leaveToApp('the session as main knows it');
  return page.evaluate(async () => {
    const { descentLab } = window as unknown as WindowWithBridge;
    return (await descentLab.request('boot', {})).value.session;
  });
};

interface Wanted {
  readonly surface: Surface;
  readonly unfolded: Unfolded;
  /** Of which file: the first test of each has a page that was loaded. */
  readonly file: string;
}

interface Running {
  readonly renewed: (wanted: Wanted) => Promise<Lab>;
  readonly close: () => Promise<void>;
}

async function startApp(): Promise<Running> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-e2e-'));
  const lab = await startLab({ switches: SHORT_LIVES }, folder);
  await lab.page.addInitScript(leaveBlank, BLANK);
  let last = '';
  return {
    async renewed({ file, ...wanted }) {
      await renew(lab, wanted, file !== last);
      last = file;
      return lab;
    },
    async close() {
      await closeLab(lab.app);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startWeb(): Promise<Running> {
  const site = await startSharedSite();
  const labs: Partial<Record<Surface, Lab>> = {};
  const asked = (key: string) => sessionStorage.setItem(key, '');
  const scripts = { drawn: [], blank: [asked, leaveBlank] };
  return {
    async renewed({ surface, unfolded }) {
      const lab = (labs[surface] ??= await site.open(scripts[surface], BLANK));
      // The other page of this browser may have the focus.
      await lab.page.bringToFront();
      await site.renew(lab, SIZE);
      if (unfolded) await the(lab.page, 'button', 'More').click();
      return lab;
    },
    close: site.close,
  };
}

export const test = base.extend<
  { lab: Lab; surface: Surface; unfolded: Unfolded },
  { running: Running; edition: SharedEdition }
>({
  surface: ['blank', { option: true }],
  unfolded: [true, { option: true }],
  edition: ['app', { option: true, scope: 'worker' }],
  running: [
    async ({ edition }, use) => {
      const running = await (edition === 'web' ? startWeb() : startApp());
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  lab: async ({ running, surface, unfolded }, use) => {
    const lab = await running.renewed({ surface, unfolded, file: test.info().file });
    lab.complaints.splice(0);
    await use(lab);
    expect(lab.complaints, 'what went wrong in the page').toEqual([]);
  },
  launchLab: async ({ edition, launchLab }, use) => {
    await use(edition === 'app' ? launchLab : () => leaveToApp('an Electron of its own'));
  },
});

// The site and the one file, in Chromium.

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { SavedSession } from '../../src/shared/session/session';
import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve-web.mjs';
import { settled } from '../settled';
import { browserArgs, expect, watch } from '../web/browser-lab';
import type { Edition } from './edition';
import { watchPage } from './watched-page';

const KEYS: Readonly<Record<string, string>> = { open: 'KeyO', save: 'KeyS' };
/** What the worker says as it dies. */
const LAST_WORDS = 'soak: the worker dies';

/** Files come and go in the way that every browser knows. */
function oldWayWithFiles(): void {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}

const sessionIn = (page: Page): Promise<SavedSession | null> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => /^descent-lab.*:session$/.test(name));
    return key === undefined ? null : JSON.parse(sessionStorage.getItem(key) ?? 'null');
  });

async function openBrowser(
  name: 'web' | 'page',
  place: { readonly url: string; readonly home: string; close: () => Promise<void> },
): Promise<Edition> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_FOUND ?? '',
    args: browserArgs,
  });
  let context: BrowserContext;
  let page: Page;
  let noted: string[] = [];
  const complaints: string[] = [];
  const ready = async () => expect(await settled(page, { patience: 20_000 })).toBe('');

  const openPage = async () => {
    page = await context.newPage();
    // What is not saved is let go.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.addInitScript(oldWayWithFiles);
    await watchPage(page);
    await page.goto(place.url);
    await ready();
  };
  const openContext = async () => {
    context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
    });
    noted = watch(context, place.home);
    await openPage();
  };
  await openContext();

  const edition: Edition = {
    name,
    get page() {
      return page;
    },
    get complaints() {
      complaints.push(...noted.splice(0).filter((line) => !line.includes(LAST_WORDS)));
      return complaints;
    },
    fresh: async () => {
      await context.close();
      await openContext();
      await page.locator('[data-name="More"]').click();
    },
    reload: async () => {
      await page.reload();
      await ready();
    },
    resize: ([width, height]) => page.setViewportSize({ width, height }),
    sessionOf: () => sessionIn(page),
    command: async (id) => {
      const key = KEYS[id];
      if (key !== undefined) await page.keyboard.press(`ControlOrMeta+${key}`);
      return key !== undefined;
    },
    openFile: async (file, content) => {
      const chooser = page.waitForEvent('filechooser');
      await edition.command('open');
      const buffer = Buffer.from(content);
      await (await chooser).setFiles({ name: file, mimeType: 'application/json', buffer });
    },
    savedText: async () => {
      const download = page.waitForEvent('download');
      await edition.command('save');
      return readFile(await (await download).path(), 'utf8');
    },
    killWorker: async () => {
      await page.workers()[0]?.evaluate((words) => {
        setTimeout(() => {
          throw new Error(words);
        });
      }, LAST_WORDS);
    },
    kill: async () => {
      await page.close();
      await openPage();
    },
    close: async () => {
      await browser.close();
      await place.close();
    },
  };
  return edition;
}

export async function openSite(): Promise<Edition> {
  const { url, close } = await serve(inProject('dist', 'web'));
  return openBrowser('web', { url, home: url, close });
}

export function openFile(): Promise<Edition> {
  const url = pathToFileURL(inProject('dist', 'descent-lab.html')).href;
  return openBrowser('page', { url, home: url, close: async () => {} });
}

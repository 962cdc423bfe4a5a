// A page that died is not repeated, on the site and in the one file: its process ends as it draws what it was
// given back, and the next tab is given all but that.

import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { inProject } from '../../scripts/project.mjs';
import { pageWith } from '../../src/shared/page/data-block';
import { defaultSession, savedSession } from '../../src/shared/session/session';
import { deadly, said } from '../deadly';
import { outcomeOf, the } from '../screen';
import { expect, test, type BrowserLab } from './browser-lab';

const own = { session: savedSession({ ...defaultSession, lr: 0.3 }), at: 0 };
const away = JSON.stringify({ lessons: {}, away: { lesson: 'own:killing', own } });

/** A tab whose page dies as it draws anything, once it has read “deadly”. */
async function tabIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.exposeFunction('end', () => void devtools.send('Page.crash').catch(() => {}));
  await page.addInitScript(() => {
    let read = false;
    const parse = JSON.parse.bind(JSON);
    JSON.parse = (text: string, ...more: []) => {
      read ||= /^\s*\{.*deadly/s.test(text);
      return parse(text, ...more);
    };
    const watch = new MutationObserver(() => {
      if (!read || !document.querySelector('#app > *')) return;
      watch.disconnect();
      (window as unknown as { end(): void }).end();
      // It draws nothing more until it has ended.
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  return page;
}

async function die(context: BrowserContext, url: string): Promise<void> {
  const page = await tabIn(context);
  const crashed = page.waitForEvent('crash');
  void page.goto(url).catch(() => {});
  await crashed;
  await page.close();
}

async function nextTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await tabIn(context);
  await page.goto(url);
  await expect(outcomeOf(page)).not.toBeEmpty();
  return page;
}

/** As a person closes a tab. */
const leave = (page: Page) =>
  Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);

/** Kept as a page left it, which then closes. */
async function keep({ page }: BrowserLab, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ([entries, progress]) =>
      new Promise<void>((done) => {
        if (progress !== undefined) localStorage.setItem('descent-lab.progress', progress);
        const opening = indexedDB.open('descent-lab');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('texts', 'readwrite');
          for (const [name, text] of entries) writing.objectStore('texts').put(text, name);
          writing.addEventListener('complete', () => done());
        });
      }),
    [Object.entries(kept), kept['lessons'] && away] as const,
  );
  await leave(page);
}

const notice = (page: Page) => page.locator('.notice span');
const lr = (page: Page) => the(page, 'textbox', 'Learning rate value');

for (const [kinds, kept, after] of [
  [
    ['session', 'setUps', 'settings'],
    {
      session: deadly.session,
      'set-ups': deadly.setUps,
      settings: '{"deadly":true,"textSize":1.5}',
    },
    '0.1',
  ],
  [['lesson'], { lessons: JSON.stringify([{ id: 'killing', text: deadly.lesson }]) }, '0.3'],
] as const) {
  test(`what a page died of is left out of the next tab, and said: ${kinds.join(', ')} @full`, async ({
    openLab,
  }) => {
    const lab = await openLab();
    const { context, site } = lab;
    await expect(outcomeOf(lab.page)).not.toBeEmpty();
    await keep(lab, kept);
    await die(context, site.url);
    const page = await nextTab(context, site.url);
    await expect(notice(page)).toHaveText(said(...kinds));
    await expect(lr(page)).toHaveValue(after);
    await the(page, 'button', 'Remove it').click();
    await page.reload();
    await expect(lr(page)).toHaveValue(after);
    await expect(notice(page)).toHaveCount(0);
  });
}

test('what one file holds is left out of the next tab, as often as the page dies of it @full', async ({
  openLab,
}) => {
  const file = test.info().outputPath('held.html');
  const empty = await readFile(inProject('dist', 'descent-lab.html'), 'utf8');
  await writeFile(file, pageWith(empty, deadly.session) ?? '');
  const url = pathToFileURL(file).href;
  const { context, page: first } = await openLab({ site: { url, close: async () => {} } });
  await expect(lr(first)).toHaveValue('7');
  await leave(first);
  await die(context, url);
  const page = await nextTab(context, url);
  await expect(notice(page)).toHaveText(said('opened'));
  await expect(lr(page)).toHaveValue('0.1');
  const crashed = page.waitForEvent('crash');
  await the(page, 'button', 'Open it all the same').click();
  await crashed;
  const again = await nextTab(context, url);
  await expect(notice(again)).toHaveText(said('opened'));
  await the(again, 'button', 'Remove it').click();
  await again.reload();
  await expect(lr(again)).toHaveValue('0.1');
});

test('a tab that is closed in the middle, or still draws, is no death @full', async ({
  openLab,
}) => {
  const { page, context, site } = await openLab();
  await expect(outcomeOf(page)).not.toBeEmpty();
  await context.addInitScript(() => {
    // It never comes to draw a second frame.
    let frames = 0;
    const ask = requestAnimationFrame;
    window.requestAnimationFrame = (draw) => (frames++ < 1 ? ask(draw) : 0);
  });
  await lr(page).fill('7');
  await lr(page).press('Enter');
  await leave(page);
  const middle = await context.newPage();
  await middle.goto(site.url);
  await expect(lr(middle)).toHaveValue('7');
  const beside = await nextTab(context, site.url);
  await expect(lr(beside)).toHaveValue('7');
  await leave(middle);
  const third = await nextTab(context, site.url);
  await expect(lr(third)).toHaveValue('7');
  await expect(notice(third).filter({ hasText: 'stopped' })).toHaveCount(0);
});

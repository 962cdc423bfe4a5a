// What the desktop app's main process does, done by a browser: what is kept, files, links, keys.
import type { Page } from '@playwright/test';
import { texts } from '../../src/i18n/texts';
import { linkPart } from '../../src/shared/link/code';
import { leanSession, leanSetUps } from '../../src/shared/link/lean';
import { defaultSession } from '../../src/shared/session/session';
import { sessionText } from '../../src/shared/session/session-file';
import { outcomeOf, type } from '../screen';
import { expect, test } from './browser-lab';

const lrBox = (page: Page) => page.locator('[data-name="Learning rate value"]');
const notice = (page: Page) => page.locator('.notice');

const typeLr = (page: Page, lr: string) => type(lrBox(page), lr);

const hashOf = (lr: number) => `#${linkPart(leanSession({ ...defaultSession, lr }))}`;

test('what was left comes back: after a reload, in another tab, and each tab goes on with its own @full', async ({
  openLab,
}) => {
  const { page, context, site } = await openLab();
  await typeLr(page, '10');
  await expect(outcomeOf(page)).toContainText('Diverged');
  // Before anything could be kept in peace.
  await page.reload();
  await expect(lrBox(page)).toHaveValue('10');
  await expect(outcomeOf(page)).toContainText('Diverged');

  const other = await context.newPage();
  await other.goto(site.url);
  await expect(lrBox(other)).toHaveValue('10');
  await typeLr(other, '0.25');
  // Asked to close, a page is still there for a while.
  await Promise.all([other.waitForEvent('close'), other.close({ runBeforeUnload: true })]);
  await page.reload();
  await expect(lrBox(page)).toHaveValue('10');
  const third = await context.newPage();
  await third.goto(site.url);
  await expect(lrBox(third)).toHaveValue('0.25');
});

test('a link is opened as the site begins, or in the window that stands; a bad one takes nothing away @full', async ({
  openLab,
}) => {
  const { page } = await openLab({ hash: hashOf(0.3) });
  await expect(lrBox(page)).toHaveValue('0.3');
  expect(new URL(page.url()).hash).toBe('');
  await typeLr(page, '0.2');
  await page.reload();
  await expect(lrBox(page)).toHaveValue('0.2');

  const follow = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  await follow(hashOf(7));
  await expect(lrBox(page)).toHaveValue('7');
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('body').press('Control+z');
  await expect(lrBox(page)).toHaveValue('0.2');

  await follow(hashOf(7).slice(0, -4));
  await expect(notice(page)).toContainText('This code is incomplete');
  await expect(lrBox(page)).toHaveValue('0.2');
  // A list asks before it takes the place of one that no file has.
  await page.keyboard.press('Control+l');
  await page.locator('[data-name="Add this set-up"]').click();
  await follow(`#${linkPart(leanSetUps([{ ...defaultSession, lr: 5 }]))}`);
  const question = page.getByRole('alertdialog', { name: texts.en.unsaved.message });
  await expect(question.getByRole('button')).toHaveText(['Save…', 'Don’t save', 'Cancel']);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(lrBox(page)).toHaveValue('0.2');
  // A dialog that has just been closed takes a moment to say so, and no other is opened meanwhile.
  const discard = question.getByRole('button', { name: 'Don’t save' });
  await expect(async () => {
    await follow(`#${linkPart(leanSetUps([{ ...defaultSession, lr: 5 }]))}`);
    await expect(discard).toBeVisible({ timeout: 2000 });
  }).toPass();
  await discard.click();
  await expect(lrBox(page)).toHaveValue('5');
});

test('files are saved and opened by the dialogs of a browser that has them @full', async ({
  openLab,
}) => {
  const { page } = await openLab();
  // As a browser with dialogs of its own has them.
  await page.evaluate((text) => {
    const handle = { kind: 'file', name: 'mine.json', isSameEntry: async () => true };
    let content = text;
    Object.assign(handle, {
      getFile: async () => new File([content], 'mine.json'),
      createWritable: async () => ({
        write: async (blob: Blob) => void (content = await blob.text()),
        close: async () => {},
      }),
    });
    Object.assign(window, {
      showOpenFilePicker: async () => [handle],
      showSaveFilePicker: async () => handle,
    });
  }, sessionText(defaultSession));
  await typeLr(page, '3');
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toContainText('mine.json');
  await typeLr(page, '4');
  await page.keyboard.press('Control+o');
  await expect(lrBox(page)).toHaveValue('3');
});

test('printing, full screen, the clipboard and what runs it are those of the browser @full', async ({
  openLab,
}) => {
  const { page, context } = await openLab();
  // It listens to keys once it stands.
  await expect(outcomeOf(page)).not.toBeEmpty();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const root = document.documentElement;
      root.dataset['printed'] = root.hasAttribute('data-across') ? 'across' : 'upright';
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'across');

  await page.keyboard.press('Control+Shift+c');
  await expect(notice(page)).toContainText(texts.en.export.copied);
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(['image/png']);

  await page.keyboard.press('F11');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('F11');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  // The browser makes the PDF.
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: texts.en.export.forms.sheet.title }).click();
  await page.getByRole('button', { name: texts.en.sheetForm.print }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'upright');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('about');
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog');
  await expect(help).toContainText(texts.en.about.offline.web);
  await expect(help).toContainText(/Chromium \d+/);
  await expect(help).not.toContainText('Electron');
});

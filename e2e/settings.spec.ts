// What is chosen once for the whole app: in its dialog, on the disk, and in the size of all type.

import { readFile } from 'node:fs/promises';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { menuItem } from './app-menu';
import { fileOf, nextFrames, outcomeOf, place, resize, the } from './screen';
import { sideways } from './sideways';
import { smallText } from './small-text';
import { expect, test } from './shared-lab';

/** As its key does, which the native menu has. */
async function openSettings(app: ElectronApplication, page: Page): Promise<void> {
  await expect(outcomeOf(page)).not.toBeEmpty();
  await menuItem(app, 'settings');
  await expect(dialogOf(page)).toBeVisible();
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: /^(Settings|설정)$/ });

const rem = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('what is chosen holds at once and at every start @full', async ({ launchLab }) => {
  const userData = place('user');
  // A bad key leaves the others as they are.
  const bad = { textSize: 1.25, theme: 'dark', language: 'xx', speed: 'fast', colour: 'red' };
  const file = await fileOf('user/settings.json', bad);
  const { app, page } = await launchLab({ userData });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await rem(page)).toBe(17.5);
  await expect(page.locator('.notice')).toHaveCount(0);
  await openSettings(app, page);
  const dialog = dialogOf(page);
  await dialog.getByLabel('Text size').selectOption('1.5');
  expect(await rem(page)).toBe(21);
  await dialog.getByLabel('Theme').selectOption('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await dialog.getByLabel('Speed').selectOption('4');
  await dialog.getByLabel('Digits of numbers').selectOption('5');
  await dialog.getByLabel('Sound').check();
  await dialog.getByLabel('Show everything').check();
  await dialog.getByLabel('Language').selectOption('ko');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  // At once, before a pause would have kept it.
  await app.close();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    language: 'ko',
    theme: 'light',
    textSize: 1.5,
    speed: 4,
    decimals: 5,
    sound: true,
    more: true,
  });

  const again = await launchLab({ userData });
  const html = again.page.locator('html');
  await expect(html).toHaveAttribute('lang', 'ko');
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(await rem(again.page)).toBe(21);
  await openSettings(again.app, again.page);
  const before = dialogOf(again.page);
  await expect(before.getByLabel('재생 속도')).toHaveValue('4');
  await expect(before.getByLabel('수의 자릿수')).toHaveValue('5');
  await expect(before.getByLabel('소리')).toBeChecked();
  await before.getByRole('button', { name: '처음 설정으로' }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  expect(await rem(again.page)).toBe(14);
  await expect(before.getByLabel('Sound')).not.toBeChecked();
});

test('read-outs have as many digits as are wanted, and Escape gives the focus back', async ({
  lab: { app, page },
}) => {
  const lesson = the(page, 'combobox', 'Lesson');
  const slope = the(page, 'table', 'This step').locator('td.digits').nth(3);
  for (const [digits, text, title] of [
    ['3', '-6', '-6.00000000000378'],
    ['all', '-6.00000000000378', ''],
  ] as const) {
    await lesson.focus();
    await openSettings(app, page);
    const dialog = dialogOf(page);
    expect(await dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    await dialog.getByLabel('Digits of numbers').selectOption(digits);
    await expect(slope).toHaveText(text);
    expect((await slope.getAttribute('title')) ?? '').toBe(title);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(lesson).toBeFocused();
  }
});

// Each by itself is asked by `walk.spec.ts`.
test('the dialog scrolls in one direction only at 200 % zoom with text of 200 % @full', async ({
  lab: { app, page },
}) => {
  const zoomBy = async (zoom: number) => {
    await app.evaluate(
      ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(by),
      zoom,
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
  };
  await the(page, 'combobox', 'Language').selectOption('ko');
  await openSettings(app, page);
  await dialogOf(page).getByLabel('글자 크기').selectOption('2');
  await zoomBy(2);
  await nextFrames(page);
  expect(await sideways(page)).toEqual([]);
  await zoomBy(1);
});

test('with text of 200 % nothing that is read is small', async ({ lab: { app, page } }) => {
  await openSettings(app, page);
  await dialogOf(page).getByLabel('Text size').selectOption('2');
  await page.keyboard.press('Escape');
  for (const size of [
    [1280, 800],
    [1920, 1080],
  ]) {
    await resize(app, page, size);
    await nextFrames(page);
    expect(await smallText(page, 22), size.join(' × ')).toEqual([]);
  }
});

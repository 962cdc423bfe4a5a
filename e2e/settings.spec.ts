// What is chosen once for the whole app: in its dialog, on the disk, and in the size of all type.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './launch';
import { nextFrames, resize, the } from './screen';
import { settled } from './settled';

/** As its key does, which the native menu has; again where the page has not yet begun to listen. */
const openSettings = (app: ElectronApplication, page: Page): Promise<void> =>
  expect(async () => {
    await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()!.getMenuItemById('settings')!.click(),
    );
    await expect(dialogOf(page)).toBeVisible({ timeout: 1000 });
  }).toPass();

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: /^(Settings|설정)$/ });

const rem = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

async function userFolder(settings: string | null): Promise<string> {
  const folder = test.info().outputPath('user');
  await mkdir(folder, { recursive: true });
  if (settings !== null) await writeFile(path.join(folder, 'settings.json'), settings);
  return folder;
}

test('what is chosen holds at once and at every start @full', async ({ launchLab }) => {
  const userData = await userFolder(null);
  const { app, page } = await launchLab({ userData });
  await openSettings(app, page);
  const dialog = dialogOf(page);
  await dialog.getByLabel('Text size').selectOption('1.5');
  expect(await rem(page)).toBe(21);
  await dialog.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByLabel('Speed').selectOption('4');
  await dialog.getByLabel('Digits of numbers').selectOption('5');
  await dialog.getByLabel('Sound').check();
  await dialog.getByLabel('Show everything').check();
  await dialog.getByLabel('Language').selectOption('ko');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  const chosen = {
    language: 'ko',
    theme: 'dark',
    textSize: 1.5,
    speed: 4,
    decimals: 5,
    sound: true,
    more: true,
  };
  // At once, before a pause would have kept it.
  await app.close();
  const kept: unknown = JSON.parse(await readFile(path.join(userData, 'settings.json'), 'utf8'));
  expect(kept).toEqual(chosen);

  const again = await launchLab({ userData });
  const html = again.page.locator('html');
  await expect(html).toHaveAttribute('lang', 'ko');
  await expect(html).toHaveAttribute('data-theme', 'dark');
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

test('a file with a bad key keeps the others', async ({ launchLab }) => {
  const settings = { textSize: 1.25, theme: 'dark', language: 'xx', speed: 'fast', colour: 'red' };
  const { page } = await launchLab({ userData: await userFolder(JSON.stringify(settings)) });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await rem(page)).toBe(17.5);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('what is no file of settings is set aside, and said', async ({ launchLab }) => {
  // Said once: a start that Playwright missed, and began again, has nothing more to say.
  let tries = 0;
  await expect(async () => {
    const userData = test.info().outputPath(`user ${++tries}`);
    await mkdir(userData);
    await writeFile(path.join(userData, 'settings.json'), '{"textSize": 2');
    const { page } = await launchLab({ userData });
    await expect(page.getByText(/settings could not be read/)).toBeVisible({ timeout: 4000 });
    expect(await rem(page)).toBe(14);
    expect((await readdir(userData)).filter((name) => name.startsWith('settings.'))).toEqual([
      expect.stringMatching(/^settings\.unreadable-.*\.json$/),
    ]);
  }).toPass({ timeout: 45_000 });
});

test('settings that cannot be kept hold, and that is said once @full', async ({ launchLab }) => {
  const userData = await userFolder(null);
  const { app, page } = await launchLab({ userData });
  await mkdir(path.join(userData, 'settings.json', 'in the way'), { recursive: true });
  await openSettings(app, page);
  await dialogOf(page).getByLabel('Text size').selectOption('1.25');
  const said = page.getByText(/settings cannot be kept/);
  await expect(said).toHaveCount(1);
  await page.keyboard.press('Escape');
  await the(page, 'button', 'Close notice').click();
  await openSettings(app, page);
  await dialogOf(page).getByLabel('Text size').selectOption('1.5');
  expect(await settled(page)).toBe('');
  await expect(said).toHaveCount(0);
  expect(await rem(page)).toBe(21);
});

test('read-outs have as many digits as are wanted, and all of them in their title', async ({
  launchLab,
}) => {
  const userData = await userFolder(JSON.stringify({ decimals: 3, more: true }));
  const { app, page } = await launchLab({ userData });
  await resize(app, page, [1280, 800]);
  const slope = the(page, 'table', 'This step').locator('td.digits').nth(3);
  await expect(slope).toHaveText('-6');
  await expect(slope).toHaveAttribute('title', '-6.00000000000378');
  await openSettings(app, page);
  await dialogOf(page).getByLabel('Digits of numbers').selectOption('all');
  await expect(slope).toHaveText('-6.00000000000378');
  await expect(slope).not.toHaveAttribute('title', /./);
});

test('Escape closes the dialog and gives the focus back', async ({ launchLab }) => {
  const { app, page } = await launchLab();
  await the(page, 'combobox', 'Lesson').focus();
  await openSettings(app, page);
  await expect(dialogOf(page)).toBeVisible();
  expect(await dialogOf(page).evaluate((it) => it.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(the(page, 'combobox', 'Lesson')).toBeFocused();
});

for (const [what, zoom, scale] of [
  ['at 200 % zoom', 2, '1'],
  ['with text of 200 %', 1, '2'],
  ['with both', 2, '2'],
] as const) {
  test(`the dialog scrolls in one direction only ${what} @full`, async ({ launchLab }) => {
    const { app, page } = await launchLab({ language: 'ko' });
    await resize(app, page, [1280, 800]);
    await openSettings(app, page);
    const dialog = dialogOf(page);
    await dialog.getByLabel('글자 크기').selectOption(scale);
    await app.evaluate(({ BrowserWindow }, factor) => {
      BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(factor);
    }, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
    await nextFrames(page);
    await page.screenshot({ path: test.info().outputPath('settings.png') });
    // Within a pixel: what scrolls stands on fractions of one.
    const controls = dialog.locator('button, select, input');
    expect(await controls.count()).toBe(9);
    for (const control of await controls.all()) {
      await control.focus();
      const seen = await control.evaluate((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        const inside =
          left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        return inside
          ? 'whole'
          : `${it.getAttribute('title')}: ${[left, top, right, bottom].join(' ')}`;
      });
      expect(seen).toBe('whole');
    }
  });
}

test('with text of 200 % nothing that is read is small', async ({ launchLab }) => {
  const userData = await userFolder(JSON.stringify({ textSize: 2, more: true }));
  const { app, page } = await launchLab({ userData });
  await expect(the(page, 'button', 'Play')).toBeVisible();
  for (const size of [
    [1280, 800],
    [1920, 1080],
  ]) {
    await resize(app, page, size);
    await nextFrames(page);
    const small = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: holder, textContent } = walker.currentNode;
        if (!holder?.checkVisibility({ visibilityProperty: true }) || !textContent?.trim())
          continue;
        // An index is smaller than what it stands at.
        if (holder.closest('sub, sup, tspan, .katex, .unseen')) continue;
        const pixels = Number.parseFloat(getComputedStyle(holder).fontSize);
        if (pixels < 22) found.push(`${pixels} px: ${textContent}`);
      }
      return found;
    });
    expect(small, size.join(' × ')).toEqual([]);
  }
});

// How sessions, set-ups and lessons come in, and leave as text: dropped, pasted, chosen again, scanned,
// started with; and what is asked before something unsaved goes.

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { readQrCode } from '../src/renderer/exchange/qr-reader.fixture';
import { readPng } from './picture';
import { runLab } from './run-lab';
import { menuItem } from './app-menu';
import { copied, copy, fileOf, place, rateOf, the, type } from './screen';
import { expect, test } from './shared-lab';

const session = (lr: number) => ({ format: 'descent-lab', version: 2, lr });
const list = (...rates: number[]) => ({
  format: 'descent-lab-setups',
  version: 1,
  setups: rates.map((lr) => ({ ...session(lr), title: `lr ${lr}` })),
});

const notice = (page: Page) => page.locator('.notice');

/**
 * Drops files as the system does it, once more where neither the drop nor its end reached the page: seen once
 * on a busy machine, and not understood.
 *
 * @returns once they are over the window and let go
 */
async function drop(page: Page, ...files: string[]): Promise<void> {
  const system = await page.context().newCDPSession(page);
  const event = { x: 300, y: 300, data: { items: [], files, dragOperationsMask: 1 } };
  await expect(async () => {
    for (const type of ['dragEnter', 'dragOver'] as const) {
      await system.send('Input.dispatchDragEvent', { type, ...event });
    }
    await expect(page.locator('.drop-zone')).toBeVisible();
    await system.send('Input.dispatchDragEvent', { type: 'drop', ...event });
    await expect(page.locator('.drop-zone')).toBeHidden({ timeout: 4_000 });
  }).toPass({ timeout: 20_000 });
  await system.detach();
}

/** Ctrl+V as the menu has it. */
const paste = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.paste());

const recentLabels = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!
      .items[0].submenu!.items.flatMap((item) => item.submenu?.items ?? [])
      .map(({ label }) => label)
      .filter((label) => label.includes('–')),
  );

/** What the QR code on screen holds, as a camera far away sees it: small. */
async function scanned(page: Page): Promise<string> {
  const side = 300;
  const png = await page.locator('[data-name="QR code"]').screenshot();
  const { width, height, at } = readPng(png);
  const data = Array.from({ length: side * side }, (_, k) => [
    ...at(Math.floor(((k % side) / side) * width), Math.floor((k / side ** 2) * height)),
    255,
  ]);
  return readQrCode({ width: side, height: side, data: Uint8Array.from(data.flat()) }, false);
}

test('what is dropped or pasted is opened, and undo brings back what was there @full', async ({
  launchLab,
}) => {
  const { app, page, userData } = await launchLab();
  await expect(rateOf(page)).toHaveValue('0.1');
  const before = page.url();
  await drop(page, await fileOf('class.json', session(0.3)));
  await expect(rateOf(page)).toHaveValue('0.3');
  await expect(notice(page)).toContainText('class.json');
  await the(page, 'button', 'Close notice').click();

  await mkdir(place('folder'));
  const markup = await fileOf('<img src=x onerror=pwned=1>.json', '<script>pwned = 1</script>');
  for (const [files, says] of [
    [[place('folder')], /^folder: .*folder/],
    [[markup, place('class.json')], /Several files/],
    [[markup], /^<img .*: This is not JSON/],
  ] as const) {
    await drop(page, ...files);
    await expect(notice(page).locator('span').first()).toHaveText(says);
    await expect(rateOf(page)).toHaveValue('0.3');
  }
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(page.url()).toBe(before);
  expect(await recentLabels(app)).toEqual([expect.stringMatching(/^class\.json {2}–/)]);
  expect(JSON.parse(await readFile(`${userData}/recent.json`, 'utf8'))).toEqual([
    place('class.json'),
  ]);

  // In a box of text a paste belongs to it; elsewhere it opens.
  await copy(app, JSON.stringify(session(0.7)));
  await page.locator('h1').first().click();
  await page.keyboard.press('Control+V');
  await expect(rateOf(page)).toHaveValue('0.7');
  await copy(app, JSON.stringify(session(0.8)));
  await paste(app);
  await expect(rateOf(page)).toHaveValue('0.8');
  await copy(app, 'hello');
  await paste(app);
  await expect(notice(page)).toContainText('not JSON and not a code');
  for (const lr of ['0.7', '0.3', '0.1']) {
    await menuItem(app, 'undo');
    await expect(rateOf(page)).toHaveValue(lr);
  }

  // From the palette, and once it has gone.
  await page.keyboard.press('Control+K');
  const find = the(page, 'combobox', 'Find a command');
  await find.fill('class.json');
  await find.press('Enter');
  await expect(rateOf(page)).toHaveValue('0.3');
  await rm(place('class.json'));
  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!
      .items[0].submenu!.items.find(({ submenu }) => submenu)!
      .submenu!.items[0].click(),
  );
  await expect(notice(page)).toContainText('class.json is no longer where it was');
  expect(await recentLabels(app)).toEqual([]);
});

test('a code leaves by a copy and by a camera, and opens the same again @full', async ({
  lab: { app, page },
}) => {
  await type(rateOf(page), '0.25');
  await type(the(page, 'spinbutton', 'Steps'), '12');
  await menuItem(app, 'copyText');
  await expect.poll(() => copied(app)).toContain('"lr": 0.25');
  await menuItem(app, 'share');
  const code = await page.locator('[data-name="Code"]').inputValue();
  expect(await scanned(page)).toBe(code);
  await page.locator('[data-name="Copy as code"]').click();
  await expect.poll(() => copied(app)).toBe(code);
  await page.keyboard.press('Escape');

  await the(page, 'button', 'Presenter mode').click();
  await menuItem(app, 'share');
  const { height } = (await page.locator('[data-name="QR code"]').boundingBox())!;
  expect(height).toBeGreaterThan(0.6 * (await page.evaluate(() => innerHeight)));
  expect(await scanned(page)).toBe(code);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F5');

  await type(rateOf(page), '10');
  await menuItem(app, 'pasteText');
  const box = page.locator('[data-name="Pasted text"]');
  await expect(box).toBeFocused();
  const open = page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true });
  await box.fill(code.slice(0, -1));
  await open.click();
  await expect(page.locator('#paste-problem')).toHaveText(/incomplete/);
  await expect(rateOf(page)).toHaveValue('10');
  await box.fill(`“${code}”`);
  await open.click();
  await expect(box).toBeHidden();
  await expect(rateOf(page)).toHaveValue('0.25');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('12');

  // A long note without a pattern is more than a camera can read.
  const note = randomBytes(1000).toString('hex');
  await copy(app, JSON.stringify({ ...session(0.1), note }));
  await rateOf(page).blur();
  await paste(app);
  await expect(rateOf(page)).toHaveValue('0.1');
  await menuItem(app, 'share');
  await expect(page.getByText('too much for a QR code')).toBeVisible();
  await expect(page.locator('[data-name="Code"]')).not.toHaveValue('');
});

test('set-ups that are not saved are asked about before they go', async ({ launchLab }) => {
  const first = await fileOf('one.descent', list(0.2, 0.3));
  const { app, page, userData } = await launchLab({ args: [first] });
  await expect(rateOf(page)).toHaveValue('0.2');
  await drop(page, await fileOf('two.descent', list(0.4)));
  await expect(rateOf(page)).toHaveValue('0.4');
  // The list that undo brings back is none that a file has now.
  await menuItem(app, 'undo');
  await expect(rateOf(page)).toHaveValue('0.2');

  const answer = (response: number) =>
    app.evaluate(
      ({ dialog }, [which, file]) => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        dialog.showMessageBox = async (...args: unknown[]) => {
          asked.push((args[1] as { message: string }).message);
          return { response: which, checkboxChecked: false };
        };
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
      },
      [response, place('saved')] as const,
    );
  const asked = () =>
    app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length);
  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());

  const [save, cancel] = [0, 2];
  await answer(cancel);
  await close();
  await expect.poll(asked).toBe(1);
  await app.evaluate(({ app: lab }) => lab.quit());
  await expect.poll(asked).toBe(2);
  expect(await runLab([`--user-data-dir=${userData}`, place('two.descent')])).toMatchObject({
    code: 0,
  });
  await expect.poll(asked).toBe(3);
  await expect(rateOf(page)).toHaveValue('0.2');
  await answer(save);
  const closed = app.waitForEvent('close');
  await close();
  await closed;
  const written = JSON.parse(await readFile(place('saved.descent'), 'utf8'));
  expect(written.setups.map(({ lr }: { lr: number }) => lr)).toEqual([0.2, 0.3]);
});

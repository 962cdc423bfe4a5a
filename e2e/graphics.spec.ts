// The process of the graphics card is killed, again and again: the surface comes back each time.

import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './launch';
import { look } from './picture';
import { the } from './screen';

/** Kills it, and waits until another one is there. */
async function loseGraphics(app: ElectronApplication): Promise<void> {
  const gpuOf = () =>
    app.evaluate(({ app: main }) => main.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
  const old = await gpuOf();
  expect(old).toBeDefined();
  await app.evaluate((_electron, pid) => process.kill(pid, 'SIGKILL'), old!);
  await expect.poll(async () => ((await gpuOf()) ?? old) !== old).toBe(true);
}

/** Whether the surface is there, in its colours, and nothing is said in its place. */
async function surfaceIsDrawn(page: Page): Promise<boolean> {
  if (await page.locator('.surface-notice').isVisible()) return false;
  const { coloured } = look(await the(page, 'img', 'Surface').screenshot());
  return coloured > 0.1;
}

/** Chromium alone gives no WebGL any more after six, and ends the app after nine. */
const LOSSES = 10;

test('the surface comes back after every loss of the graphics card @full', async ({
  launchLab,
}) => {
  test.setTimeout(150_000);
  const { app, page, complaints } = await launchLab();
  await expect.poll(() => surfaceIsDrawn(page)).toBe(true);
  for (let loss = 1; loss <= LOSSES; loss++) {
    await loseGraphics(app);
    await expect
      .poll(() => surfaceIsDrawn(page), { message: `after loss ${loss}`, timeout: 15_000 })
      .toBe(true);
  }
  // Another figure while it is lost, and back: a surface, or words why there is none.
  await loseGraphics(app);
  await the(page, 'combobox', 'Figure').selectOption('secant');
  await the(page, 'combobox', 'Figure').selectOption('surface');
  const notice = page.locator('.surface-notice');
  expect((await notice.isVisible()) || (await surfaceIsDrawn(page))).toBe(true);
  await expect.poll(() => surfaceIsDrawn(page), { timeout: 15_000 }).toBe(true);
  complaints.splice(0);
});

test('the surface comes back after every loss of its context @full', async ({ launchLab }) => {
  const { page } = await launchLab();
  const canvas = page.locator('.surface-canvas');
  const isLost = () =>
    canvas.evaluate((each: HTMLCanvasElement) => each.getContext('webgl2')?.isContextLost());
  await expect.poll(() => surfaceIsDrawn(page)).toBe(true);
  // Of these Chromium keeps no count.
  for (let loss = 1; loss <= 3; loss++) {
    await canvas.evaluate((each: HTMLCanvasElement) =>
      each.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
    );
    await expect.poll(() => isLost().catch(() => true), `loss ${loss}`).toBe(false);
  }
  await expect.poll(() => surfaceIsDrawn(page)).toBe(true);
});

// What a first visit waits for: the words, and neither three.js nor letters that no text of the lab has. How
// long that takes is measured by `bench/window/first-visit.measure.ts`.

import { misplaced } from '../misplaced';
import { nextFrames, the, type } from '../screen';
import { expect, test } from './browser-lab';
import { watch, type Visited } from './first-verdict';
import { texts } from '../../src/i18n/texts';

test('the words wait for no picture, and for no letter that they do not need @full', async ({
  chromiumHere,
  builtSite,
}) => {
  for (const locale of ['ko-KR', 'en-US']) {
    const context = await chromiumHere.newContext({ locale });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(builtSite.url);
    await page.waitForFunction(() => (window as Visited).seen !== undefined);
    await expect(page.locator('.surface')).toHaveAttribute('aria-description', /0/);
    const asked = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name, startTime }) => ({
          name: name.split('/').at(-1)!,
          early: startTime < (window as Visited).seen!.there,
        })),
      );
    const find = async (name: string) => (await asked()).find((one) => one.name.startsWith(name));
    await expect.poll(() => find('surface-view')).toMatchObject({ early: false });
    expect(await find('own-letters')).toMatchObject({ early: true });
    expect(await find('PretendardVariable')).toBeUndefined();
    await context.close();
  }
});

test('a surface whose program cannot be read is named, and drawn when it can @full', async ({
  chromiumHere,
  builtSite,
}) => {
  // What keeps the site would read it without asking.
  const context = await chromiumHere.newContext({ locale: 'ko-KR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await context.route('**/surface-view-*', (route) => route.abort());
  await page.goto(builtSite.url);
  await expect(page.locator('.surface-notice')).toHaveText(texts.ko.surface.unread);
  await expect(page.locator('.verdict .outcome b')).not.toBeEmpty();
  await context.unroute('**/surface-view-*');
  await expect(page.locator('.surface-notice')).toBeHidden({ timeout: 30_000 });
  await expect(page.locator('.surface')).toHaveAttribute('aria-description', /0/);
  await context.close();
});

test('a site without the program that computes says so, and computes when it is there @full', async ({
  chromiumHere,
  builtSite,
}) => {
  const context = await chromiumHere.newContext({ locale: 'en-US', serviceWorkers: 'block' });
  const page = await context.newPage();
  await context.route('**/worker/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(builtSite.url);
  const notice = page.locator('.notice.failed');
  await expect(notice).toHaveText(/could not be loaded\. Load the page again/);
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(notice).toHaveText(/could not be loaded/);
  await context.unroute('**/worker/**');
  await page.reload();
  await expect(page.locator('.verdict .outcome b')).not.toBeEmpty();
  await expect(notice).toBeHidden();
  await context.close();
});

test('on a telephone of 390 × 844 no sentence lies over Play or the presets, nor when it is turned @full', async ({
  openLab,
}) => {
  const sizes = [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ];
  const { page } = await openLab({
    context: { viewport: sizes[1], hasTouch: true, isMobile: true },
  });
  const notice = page.locator('.notice');
  await expect(notice).toHaveText(texts.en.notice.worksOffline, { timeout: 20_000 });
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
    await nextFrames(page);
    const { x, y, width: wide, height: high } = (await notice.boundingBox())!;
    const above = (await page.locator('.workspace').boundingBox())!;
    const below = (await page.locator('.transport').boundingBox())!;
    expect([x, wide]).toEqual([0, size.width]);
    expect(y).toBeGreaterThanOrEqual(above.y + above.height - 1);
    expect(y + high).toBeLessThanOrEqual(below.y + 1);
  }
  await notice.getByRole('button').tap();
  await type(the(page, 'textbox', 'Learning rate value'), '1e309');
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect.poll(() => misplaced(page)).toEqual([]);
  }
});

test('in a frame of 480 × 320 or 568 × 320 the rate is seen, and the presets are scrolled to @full', async ({
  openLab,
}) => {
  const { page } = await openLab({ context: { viewport: { width: 480, height: 320 } } });
  const rate = the(page, 'textbox', 'Learning rate value');
  const last = page.locator('.presets button').last();
  for (const width of [480, 568]) {
    await page.setViewportSize({ width, height: 320 });
    await page.reload();
    await expect(rate).toBeInViewport({ ratio: 1 });
    await the(page, 'slider', 'Learning rate').click({ position: { x: 5, y: 5 } });
    await expect(rate).toHaveValue(/e-/);
    await rate.hover();
    // As far as it needs, a little at a time: what was scrolled too far is out of sight again.
    await expect(async () => {
      await page.mouse.wheel(0, 20);
      await expect(last).toBeInViewport({ ratio: 1, timeout: 200 });
    }).toPass();
    await last.click();
    await expect(last).toHaveAttribute('aria-pressed', 'true');
  }
});

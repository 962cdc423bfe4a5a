// In front of a class: everything by keys. What the back row can read is asked by `walk.spec.ts`.

import type { Page } from '@playwright/test';
import { letGo, outcomeOf, rateOf, resize, stepOf, the, thisStep } from './screen';
import { sessionOf, test, expect } from './shared-lab';

async function present(page: Page): Promise<void> {
  await letGo(page);
  await page.keyboard.press('F5');
  await expect(page.locator('.present-strip')).toBeVisible();
}

const showsRate = (page: Page, lr: string) => expect(rateOf(page)).toHaveValue(lr);

test('the surface of a lesson is large on the smallest projector', async ({
  lab: { app, page },
}) => {
  await resize(app, page, [1024, 768]);
  await the(page, 'combobox', 'Lesson').selectOption('too-large');
  for (let step = 0; step < 2; step++) await page.locator('.lesson .next').click();
  await present(page);
  const { height } = (await the(page, 'img', 'Surface').boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(320);
  // Its controls stand in the strip, and there alone.
  await expect(page.locator('[data-name="Steps"]')).toHaveCount(1);
  await expect(page.locator('.present-strip [data-name="Steps"]')).toBeVisible();
});

test('the rate goes by keys, and the run with it', async ({ lab: { page } }) => {
  const { keyboard } = page;
  await present(page);
  for (const [key, lr, verdict] of [
    ['ArrowUp', '0.3', /Converged/],
    ['ArrowUp', '1', /./],
    ['ArrowDown', '0.3', /Converged/],
    ['1', '10', /[Ff]rozen/],
    ['2', '0.1', /Converged/],
    ['3', '1e-10', /[Cc]reep|slow/],
  ] as const) {
    await keyboard.press(key);
    await showsRate(page, lr);
    await expect(outcomeOf(page)).toHaveText(verdict);
    await expect.poll(() => sessionOf(page)).toMatchObject({ lr: Number(lr) });
  }
});

test('a view has all the room by a key or two clicks, and gives it back', async ({
  lab: { page },
}) => {
  const { keyboard } = page;
  const views = page.locator('.views');
  await present(page);
  for (const [key, shown] of [
    ['f', 'field'],
    ['f', 'figure field'],
    ['s', 'figure'],
    ['c', 'chart'],
    ['Escape', 'figure field'],
    ['v', 'figure chart'],
    ['v', 'figure field'],
  ] as const) {
    await keyboard.press(key);
    await expect(views).toHaveAttribute('data-views', shown);
  }
  await page.locator('.view-field').dblclick({ position: { x: 20, y: 20 } });
  await expect(views).toHaveAttribute('data-views', 'field');
  await page.locator('.view-field').dblclick({ position: { x: 20, y: 20 } });
  await expect(views).toHaveAttribute('data-views', 'figure field');
});

test('numbers and reasons are there when they are asked for', async ({ lab: { page } }) => {
  const { keyboard } = page;
  await present(page);
  await expect(the(page, 'table', 'This step')).toBeHidden();
  await keyboard.press('n');
  await keyboard.press('ArrowRight');
  // x0 = −3 · 0.8.
  await expect.poll(async () => Number((await thisStep(page))[0])).toBeCloseTo(-2.4, 3);
  await keyboard.press('w');
  await expect(page.locator('.reasons')).toBeVisible();
  await keyboard.press('Escape');
  await expect(the(page, 'table', 'This step')).toBeHidden();
  await keyboard.press('Escape');
  await expect(page.locator('.reasons')).toBeHidden();
  await keyboard.press('Escape');
  await expect(page.locator('.present-strip')).toBeHidden();
});

test('a dark screen says so, and any key brings the picture back', async ({ lab: { page } }) => {
  const { keyboard } = page;
  await present(page);
  for (const [darkens, brings] of [
    ['b', '3'],
    ['.', 'Escape'],
    ['b', 'b'],
  ]) {
    await keyboard.press(darkens);
    const dark = page.getByRole('dialog', { name: /Press any key/ });
    await expect(dark, `${darkens}, then ${brings}`).toBeVisible();
    await keyboard.press(brings);
    await expect(dark).toHaveCount(0);
  }
  await showsRate(page, '0.1');
  await expect(page.locator('.present-strip')).toBeVisible();
});

test('the pointer shines, and the spotlight has the size that is wanted', async ({
  lab: { page },
}) => {
  const { keyboard, mouse } = page;
  const light = page.locator('.pointer-layer');
  const radius = () =>
    light.evaluate((layer) => Number.parseFloat(layer.style.getPropertyValue('--spot')));
  await present(page);
  await keyboard.press('l');
  await expect(light).toHaveAttribute('data-pointer', 'laser');
  await mouse.move(300, 300);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none');
  await keyboard.press('k');
  await expect(light).toHaveAttribute('data-pointer', 'spotlight');
  await mouse.move(400, 350);
  expect(await light.evaluate((layer) => layer.style.getPropertyValue('--x'))).toBe('400px');
  const first = await radius();
  await keyboard.press('+');
  const larger = await radius();
  expect(larger).toBeGreaterThan(first);
  await keyboard.press('-');
  expect(await radius()).toBeCloseTo(first);
  await keyboard.down('Alt');
  await mouse.wheel(0, 100);
  await keyboard.up('Alt');
  await expect.poll(radius).toBeLessThan(first);
  await keyboard.press('Escape');
  await expect(light).toHaveCount(0);
});

test('a slider that was dragged leaves the clicker its keys', async ({ lab: { page } }) => {
  await present(page);
  const slider = (await the(page, 'slider', 'Learning rate').boundingBox())!;
  await page.mouse.click(slider.x + slider.width / 2, slider.y + slider.height / 2);
  const rate = await rateOf(page).inputValue();
  expect(rate).not.toBe('0.1');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect.poll(() => stepOf(page)).toBe(1);
  await showsRate(page, rate);
  // A typed rate too.
  await rateOf(page).fill('0.3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await expect.poll(() => stepOf(page)).toBe(2);
});

test('the screen stays on while somebody presents', async ({ lab: { app, page } }) => {
  const isAwake = () =>
    app.evaluate(({ powerSaveBlocker }) =>
      Array.from({ length: 100 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
    );
  expect(await isAwake()).toBe(false);
  await present(page);
  await expect.poll(isAwake).toBe(true);
  await page.keyboard.press('F5');
  await expect.poll(isAwake).toBe(false);
  await present(page);
  await expect.poll(isAwake).toBe(true);
  await page.reload();
  await expect.poll(isAwake).toBe(false);
});

// Walking through a run: with the buttons, the scrubber, the keys, and by itself.

import type { Page } from '@playwright/test';
import { drag, stepOf, goTo, letGo, rateOf, rowOf, the, thisStep } from './screen';
import { expect, test } from './shared-lab';
import { settled } from './settled';

const shows = (page: Page, step: number) => expect.poll(() => stepOf(page)).toBe(step);

test('the buttons step through the run, and the keys do as they do', async ({ lab: { page } }) => {
  const walk = [
    ['Step forward', 'ArrowRight', 1],
    ['Step forward', 'ArrowRight', 2],
    ['Step back', 'ArrowLeft', 1],
    ['Last step', 'End', 100],
    ['Step forward', 'ArrowRight', 100],
    ['First step', 'Home', 0],
    ['Step back', 'ArrowLeft', 0],
  ] as const;
  for (const [button, , step] of walk) {
    await the(page, 'button', button).click();
    await shows(page, step);
  }
  await letGo(page);
  for (const [, key, step] of walk) {
    await page.keyboard.press(key);
    await shows(page, step);
  }
  await goTo(page, 42);
  await the(page, 'button', 'Restart').click();
  await shows(page, 0);
  await letGo(page);
  await page.keyboard.press('Space');
  await expect(the(page, 'button', 'Pause')).toBeVisible();
  await expect.poll(() => stepOf(page)).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await expect(the(page, 'button', 'Play')).toBeVisible();
  await page.keyboard.press('r');
  await shows(page, 0);
});

test('the scrubber, the table and the chart go to any step', async ({ lab: { page } }) => {
  const scrubber = the(page, 'slider', 'Step');
  const box = (await scrubber.boundingBox())!;
  const y = box.y + box.height / 2;
  await drag(page, { x: box.x + 10, y }, { x: box.x + box.width / 2, y });
  await shows(page, 50);
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^50 \/ 100: /);
  await expect(rowOf(page, 50)).toHaveAttribute('aria-current', 'step');

  await rowOf(page, 51).click();
  await shows(page, 51);

  const chart = the(page, 'img', 'Value by step');
  const { width, height } = (await chart.boundingBox())!;
  await chart.click({ position: { x: width / 4, y: height / 2 } });
  await shows(page, 25);
});

test('playing moves the ball until the last step', async ({ lab: { page } }) => {
  await the(page, 'combobox', 'Speed').selectOption('16');
  await the(page, 'button', 'Play').click();
  await expect(the(page, 'button', 'Pause')).toBeVisible();
  const seen: number[] = [];
  await expect
    .poll(async () => seen[seen.push(await stepOf(page)) - 1], { intervals: [100] })
    .toBe(100);
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  expect(new Set(seen).size).toBeGreaterThan(2);
  await expect(the(page, 'button', 'Play')).toBeVisible();

  // From the end it begins again.
  await the(page, 'button', 'Play').click();
  await expect.poll(() => stepOf(page), { intervals: [20] }).toBeLessThan(90);
  await the(page, 'button', 'Pause').click();
  const stopped = await stepOf(page);
  expect(await settled(page)).toBe('');
  expect(await stepOf(page)).toBe(stopped);
});

test('keys belong to the control that has the focus, but for those safe with a screen reader', async ({
  lab: { page },
}) => {
  const { keyboard } = page;
  await goTo(page, 30);
  await rateOf(page).focus();
  for (const key of ['r', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'Space']) {
    await keyboard.press(key);
  }
  await keyboard.press('Escape');
  await shows(page, 30);
  for (const button of ['Play', 'Pause', 'Play']) {
    await expect(the(page, 'button', button)).toBeVisible();
    await keyboard.press('Alt+KeyK');
  }
  await keyboard.press('Alt+KeyK');
  await keyboard.press('Alt+KeyR');
  await shows(page, 0);
  await expect(rateOf(page)).toHaveValue('0.1');
  // Space on a button presses that button, once; arrows on the scrubber step, once.
  await the(page, 'button', 'Step forward').focus();
  await keyboard.press('Space');
  await shows(page, 1);
  await expect(the(page, 'button', 'Play')).toBeVisible();
  await the(page, 'slider', 'Step').focus();
  await keyboard.press('ArrowRight');
  await shows(page, 2);
});

test('presenter mode shows its strip alone, and goes as it came', async ({ lab: { page } }) => {
  for (const presenting of [true, false]) {
    await the(page, 'button', 'Presenter mode').click();
    await expect(page.locator('.present-strip')).toBeVisible({ visible: presenting });
    await expect(page.locator('.top-bar')).toBeVisible({ visible: !presenting });
  }
});

test('the numbers follow the step while it plays, with reduced motion too', async ({
  lab: { page },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await the(page, 'button', 'Play').click();
  await expect.poll(async () => (await thisStep(page))[0]).not.toBe('-3');
  await the(page, 'button', 'Pause').click();
  const step = await stepOf(page);
  await expect(rowOf(page, step)).toHaveAttribute('aria-current', 'step');
  // x0 = −3 · 0.8^k.
  expect(Number((await thisStep(page))[0])).toBeCloseTo(-3 * 0.8 ** step, 9);
  await page.emulateMedia({ reducedMotion: null });
});

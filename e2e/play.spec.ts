// Walking through a run: with the buttons, the scrubber, the keys, and by itself.

import type { Page } from '@playwright/test';
import { stepOf, goTo, rowOf, the, thisStep } from './screen';
import { expect, test } from './shared-lab';
import { settled } from './settled';

const shows = (page: Page, step: number) => expect.poll(() => stepOf(page)).toBe(step);

/** Without the focus anywhere. */
const letGo = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

test('the buttons step through the run', async ({ lab: { page } }) => {
  const press = (name: string) => the(page, 'button', name).click();
  await shows(page, 0);
  await press('Step forward');
  await press('Step forward');
  await shows(page, 2);
  await press('Step back');
  await shows(page, 1);
  await press('Last step');
  await shows(page, 100);
  await press('Step forward');
  await shows(page, 100);
  await press('First step');
  await shows(page, 0);
  await press('Step back');
  await shows(page, 0);
  await goTo(page, 42);
  await press('Restart');
  await shows(page, 0);
});

test('the scrubber, the table and the chart go to any step', async ({ lab: { page } }) => {
  const scrubber = the(page, 'slider', 'Step');
  const box = (await scrubber.boundingBox())!;
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
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

test(
  'a higher speed is faster, in steps a second',
  { tag: '@alone' },
  async ({ lab: { page } }) => {
    const stepsIn = async (speed: string) => {
      await the(page, 'button', 'Restart').click();
      await the(page, 'combobox', 'Speed').selectOption(speed);
      return page.evaluate(async () => {
        const step = () => document.querySelector<HTMLInputElement>('input[data-name="Step"]')!;
        document.querySelector<HTMLElement>('button[data-name="Play"]')!.click();
        await new Promise((resume) => setTimeout(resume, 1500));
        const reached = step().valueAsNumber;
        document.querySelector<HTMLElement>('button[data-name="Pause"]')!.click();
        return reached;
      });
    };
    // 4 steps a second at 1×. A busy computer draws few frames, but the ball never runs ahead.
    const slow = await stepsIn('1');
    expect(slow).toBeGreaterThanOrEqual(2);
    expect(slow).toBeLessThanOrEqual(7);
    expect(await stepsIn('8')).toBeGreaterThan(3 * slow);
  },
);

test('the keys do what the buttons do', async ({ lab: { page } }) => {
  const { keyboard } = page;
  await letGo(page);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await shows(page, 2);
  await keyboard.press('ArrowLeft');
  await shows(page, 1);
  await keyboard.press('End');
  await shows(page, 100);
  await keyboard.press('Home');
  await shows(page, 0);
  await keyboard.press('Space');
  await expect(the(page, 'button', 'Pause')).toBeVisible();
  await expect.poll(() => stepOf(page)).toBeGreaterThan(0);
  await keyboard.press('Space');
  await expect(the(page, 'button', 'Play')).toBeVisible();
  await keyboard.press('r');
  await shows(page, 0);
});

test('the screen-reader-safe keys work from anywhere', async ({ lab: { page } }) => {
  const { keyboard } = page;
  await goTo(page, 30);
  await the(page, 'textbox', 'Learning rate value').focus();
  await keyboard.press('Alt+KeyK');
  await expect(the(page, 'button', 'Pause')).toBeVisible();
  await keyboard.press('Alt+KeyK');
  await expect(the(page, 'button', 'Play')).toBeVisible();
  await keyboard.press('Alt+KeyR');
  await shows(page, 0);
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.1');
});

test('keys belong to the control that has the focus', async ({ lab: { page } }) => {
  const { keyboard } = page;
  await goTo(page, 30);
  await the(page, 'textbox', 'Learning rate value').focus();
  for (const key of ['r', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'Space']) {
    await keyboard.press(key);
  }
  await keyboard.press('Escape');
  await shows(page, 30);
  await expect(the(page, 'button', 'Play')).toBeVisible();
  // Space on a button presses that button, once.
  await the(page, 'button', 'Step forward').focus();
  await keyboard.press('Space');
  await shows(page, 31);
  await expect(the(page, 'button', 'Play')).toBeVisible();
  // Arrows on the scrubber step, once.
  await the(page, 'slider', 'Step').focus();
  await keyboard.press('ArrowRight');
  await shows(page, 32);
});

test('presenter mode shows its strip alone and listens to a clicker', async ({ lab: { page } }) => {
  const { keyboard } = page;
  const strip = page.locator('.present-strip');
  const bar = page.locator('.top-bar');
  await letGo(page);
  await keyboard.press('F5');
  await expect(strip).toBeVisible();
  await expect(bar).toBeHidden();
  await expect(the(page, 'slider', 'Learning rate')).toBeVisible();
  await expect(the(page, 'img', 'Surface')).toBeVisible();
  await keyboard.press('PageDown');
  await keyboard.press('PageDown');
  await keyboard.press('PageUp');
  await shows(page, 1);
  await keyboard.press('Escape');
  await expect(strip).toBeHidden();
  await expect(bar).toBeVisible();
  await the(page, 'button', 'Presenter mode').click();
  await expect(strip).toBeVisible();
  await the(page, 'button', 'Presenter mode').click();
  await expect(strip).toBeHidden();
});

test('with reduced motion the lab still plays', async ({ lab: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await the(page, 'button', 'Play').click();
  await expect.poll(() => stepOf(page)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: null });
});

test('the numbers follow the step while it plays', async ({ lab: { page } }) => {
  await the(page, 'button', 'Play').click();
  await expect.poll(async () => (await thisStep(page))[0]).not.toBe('-3');
  await the(page, 'button', 'Pause').click();
  const step = await stepOf(page);
  await expect(rowOf(page, step)).toHaveAttribute('aria-current', 'step');
  // x0 = −3 · 0.8^k.
  expect(Number((await thisStep(page))[0])).toBeCloseTo(-3 * 0.8 ** step, 9);
});

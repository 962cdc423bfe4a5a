// A tablet: what fingers do on the pictures, and that they find everything large enough.

import type { Locator, Page } from '@playwright/test';
import { Faults, toTheEye } from './faults';
import { Hand } from './hand';
import { expect, test } from './launch';
import { startOf, the } from './screen';
import { touchScreen, type Place } from './touch-screen';

/** A place on an element, as parts of its sides. */
async function placeOn(element: Locator, across: number, down: number): Promise<Place> {
  const box = (await element.boundingBox())!;
  return [box.x + across * box.width, box.y + down * box.height];
}

/** The first and last numbers of the axes of the field. */
const ticksOf = (page: Page): Promise<string> =>
  page.locator('.field-axes').evaluate((axes) => axes.textContent ?? '');

test('one finger drags the start, turns and pans; two zoom; a long press asks @full', async ({
  launchLab,
}) => {
  const { page } = await launchLab({ folded: true });
  const fingers = await touchScreen(page, [1024, 768]);
  const field = the(page, 'img', 'Gradient field');
  const surface = the(page, 'img', 'Surface');
  await expect(the(page, 'status', 'Outcome')).not.toBeEmpty();

  await test.step('the start of the field follows, from within 44 px of it', async () => {
    const [x, y] = await placeOn(page.locator('.field-start'), 0.5, 0.5);
    const { width } = (await field.boundingBox())!;
    // Two units of ten to the right and down.
    const two = width / 5;
    await fingers.drag([
      [x + 19, y],
      [x + 19 + two, y + two],
    ]);
    const [x0, x1] = await startOf(page);
    expect(x0).toBeCloseTo(-1, 0);
    expect(x1).toBeCloseTo(2, 0);
  });

  await test.step('a tap sets it, a double tap once', async () => {
    await fingers.tap(await placeOn(field, 0.75, 0.25));
    const [x0, x1] = await startOf(page);
    expect(x0).toBeCloseTo(2.5, 0);
    expect(x1).toBeCloseTo(2.5, 0);
  });

  await test.step('two fingers come nearer about their middle', async () => {
    const before = await ticksOf(page);
    const [x, y] = await placeOn(field, 0.3, 0.7);
    await fingers.drag([[x - 30, y], [x - 60, y]], [[x + 30, y], [x + 60, y]]); // prettier-ignore
    await expect.poll(() => ticksOf(page)).not.toBe(before);
    const nearer = await ticksOf(page);
    // One finger moves what is shown, and no start.
    const start = await startOf(page);
    await fingers.drag([await placeOn(field, 0.2, 0.8), await placeOn(field, 0.5, 0.8)]);
    await expect.poll(() => ticksOf(page)).not.toBe(nearer);
    expect(await startOf(page)).toEqual(start);
  });

  await test.step('a long press shows the values under the finger, until the next touch', async () => {
    const at = await placeOn(field, 0.4, 0.6);
    await fingers.send('touchStart', [at]);
    await expect(page.locator('.surface-hover')).toBeVisible();
    await fingers.send('touchEnd', []);
    await expect(page.locator('.surface-hover')).toBeVisible();
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-name="Surface"]')?.focus(),
    );
  });

  await test.step('the surface turns by one finger and comes nearer by two', async () => {
    const letters = () =>
      page
        .locator('.surface-ticks')
        .evaluate((node) =>
          [...node.children].map((child) => (child as HTMLElement).style.transform).join(),
        );
    const before = await letters();
    const start = await startOf(page);
    await fingers.drag([await placeOn(surface, 0.15, 0.85), await placeOn(surface, 0.35, 0.8)]);
    await expect.poll(letters).not.toBe(before);
    const turned = await letters();
    const [x, y] = await placeOn(surface, 0.5, 0.8);
    await fingers.drag([[x - 40, y], [x - 80, y]], [[x + 40, y], [x + 80, y]]); // prettier-ignore
    await expect.poll(letters).not.toBe(turned);
    expect(await startOf(page)).toEqual(start);
  });

  await test.step('a slider goes with the finger', async () => {
    const step = the(page, 'slider', 'Step');
    await fingers.drag([await placeOn(step, 0.04, 0.5), await placeOn(step, 0.6, 0.5)]);
    expect(Number(await step.inputValue())).toBeGreaterThan(20);
  });

  await test.step('a long press on a control says its help, and presses nothing', async () => {
    const play = the(page, 'button', 'Play');
    await fingers.send('touchStart', [await placeOn(play, 0.5, 0.5)]);
    await expect(page.locator('.focus-help')).toHaveText((await play.getAttribute('title'))!);
    await fingers.send('touchEnd', []);
    await expect(play).toBeVisible();
  });

  await test.step('the laser points by a finger, which turns nothing meanwhile', async () => {
    await page.keyboard.press('F5');
    await page.keyboard.press('l');
    const before = await startOf(page);
    await fingers.drag([await placeOn(surface, 0.3, 0.5), await placeOn(surface, 0.5, 0.6)]);
    await fingers.tap(await placeOn(field, 0.5, 0.6));
    expect(await startOf(page)).toEqual(before);
    await page.keyboard.press('l');
    // Without it a double tap gives one view all the room.
    await fingers.tapTwice(await placeOn(field, 0.5, 0.6));
    await expect(surface).toBeHidden();
  });
});

for (const [language, theme, sizes] of [
  ['en', 'light', [[768, 1024], [360, 740]]], // prettier-ignore
  ['ko', 'dark', [[1024, 768]]],
] as const) {
  test(`on a tablet every target is 44 px and nothing is cut (${language}) @full`, async ({
    launchLab,
  }) => {
    const { page } = await launchLab({ language, folded: true, args: ['--theme', theme] });
    const hand = new Hand(page);
    const faults = new Faults(hand);
    for (const size of sizes) {
      const { small } = await touchScreen(page, size);
      const look = async (state: string) => {
        await hand.rest();
        const at = `${size.join(' × ')} ${state}`;
        await faults.note(at, toTheEye);
        await faults.note(at, small);
        await page.screenshot({ path: test.info().outputPath(`${at}.png`) });
      };
      await look('essentials');
      const { height: column } = (await page.locator('.workspace').boundingBox())!;
      const { height } = (await the(page, 'img', 'Surface').boundingBox())!;
      expect(height / column, `part of the surface at ${size.join(' × ')}`).toBeGreaterThan(0.45);
      await page.keyboard.press('Control+k');
      await look('palette');
      await page.keyboard.press('Escape');
      await page.locator('[data-name="More"]').click();
      await look('whole');
      await page.keyboard.press('p');
      await look('compared');
      await page.keyboard.press('F5');
      await look('presented');
      await page.keyboard.press('Escape');
      await page.locator('[data-name="More"]').click();
      await hand.choose('[data-name="Lesson"]', 'gradient');
      await look('lesson');
      await hand.choose('[data-name="Lesson"]', '');
    }
    expect(faults.list()).toEqual([]);
  });
}

// Moving the start: by its handle, by a click on field or surface, and by keys. The path follows.

import type { Page } from '@playwright/test';
import { drag, goTo, outcomeOf, rateOf, startOf, stepOf, the, thisStep, type } from './screen';
import { expect, test } from './shared-lab';

/** Half of the book's domain, −5 … 5 on both axes. */
const REACH = 5;

/** Where a point of the plane is in the window, while the field shows its own domain. */
async function placeOf(page: Page, x0: number, x1: number) {
  const { x, y, width, height } = (await the(page, 'img', 'Gradient field').boundingBox())!;
  return {
    x: x + (width * (x0 + REACH)) / (2 * REACH),
    y: y + (height * (REACH - x1)) / (2 * REACH),
    /** What a pixel is on the plane. */
    pixel: (2 * REACH) / width,
  };
}

/** How far the middle of the handle is from a place, in pixels. */
async function handleFrom(page: Page, place: { x: number; y: number }): Promise<number> {
  const { x, y, width, height } = (await the(page, 'slider', 'Start point').boundingBox())!;
  return Math.hypot(x + width / 2 - place.x, y + height / 2 - place.y);
}

/** The path begins at the start that the fields show; and its second point is lr = 0.1 further. */
async function expectPathFrom(page: Page, [x0, x1]: readonly [number, number]): Promise<void> {
  await goTo(page, 0);
  await expect
    .poll(async () => (await thisStep(page)).slice(0, 2).map(Number), { timeout: 2000 })
    .toEqual([x0, x1]);
  const [, , , , , , , n0, n1] = (await thisStep(page)).map(Number);
  expect(n0).toBeCloseTo(0.8 * x0, 9);
  expect(n1).toBeCloseTo(0.8 * x1, 9);
}

test('the handle can be dragged, no further than the frame, and back by one undo', async ({
  lab: { page },
}) => {
  const handle = the(page, 'slider', 'Start point');
  const from = await placeOf(page, -3, 4);
  expect(await handleFrom(page, from)).toBeLessThan(1);

  const to = await placeOf(page, 2, -1.5);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  // It follows before the button is let go.
  await expect.poll(async () => (await startOf(page))[0]).toBeGreaterThan(1.9);
  await page.mouse.up();
  const [x0, x1] = await startOf(page);
  expect(Math.abs(x0 - 2)).toBeLessThan(2 * to.pixel);
  expect(Math.abs(x1 + 1.5)).toBeLessThan(2 * to.pixel);
  await expectPathFrom(page, [x0, x1]);
  await expect(outcomeOf(page)).toContainText('Converged');
  await expect(handle).toHaveAttribute('aria-valuetext', `x0 = ${x0}, x1 = ${x1}`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => startOf(page)).toEqual([-3, 4]);

  await drag(page, from, { x: from.x - 600, y: from.y });
  await expect.poll(async () => (await startOf(page))[0]).toBe(-REACH);
  expect(Math.abs((await startOf(page))[1] - 4)).toBeLessThan(0.1);
});

test('the arrow keys move the handle by a part of its own scale', async ({ lab: { page } }) => {
  const handle = the(page, 'slider', 'Start point');
  await goTo(page, 5);
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await startOf(page)).toEqual([-2.8, 3.9]);
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await startOf(page)).toEqual([-2.81, 3.9]);
  // The keys that step through the run are the handle's own while it has the focus.
  expect(await stepOf(page)).toBe(5);
  await expectPathFrom(page, [-2.81, 3.9]);
  // However wide the frame is.
  await type(rateOf(page), '10');
  await goTo(page, 100);
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => startOf(page)).toEqual([-2.81, 3.8]);
});

test('coordinates are typed, calculated or moved by arrow keys in their fields', async ({
  lab: { page },
}) => {
  const x0 = the(page, 'spinbutton', 'Start x0');
  await type(x0, '1.25');
  await the(page, 'spinbutton', 'Start x1').press('ArrowDown');
  expect(await startOf(page)).toEqual([1.25, 3.9]);
  await expectPathFrom(page, [1.25, 3.9]);
  await type(x0, '-７/2');
  await expect.poll(() => startOf(page)).toEqual([-3.5, 3.9]);
  await type(x0, '7/');
  await expect(page.getByRole('alert').filter({ hasText: '7/' })).toBeVisible();
  expect((await startOf(page))[1]).toBe(3.9);
});

test('a click on the field sets the start, a drag moves the frame', async ({ lab: { page } }) => {
  await goTo(page, 9);
  const { x, y, pixel } = await placeOf(page, 3.5, 2.5);
  await page.mouse.click(x, y);
  await expect.poll(async () => (await startOf(page))[0]).toBeGreaterThan(3);
  const start = await startOf(page);
  expect(Math.abs(start[0] - 3.5)).toBeLessThan(2 * pixel);
  expect(Math.abs(start[1] - 2.5)).toBeLessThan(2 * pixel);
  expect(await stepOf(page)).toBe(0);
  await expectPathFrom(page, start);
  await drag(page, await placeOf(page, 0, 0), await placeOf(page, 1.2, -0.6));
  expect(await startOf(page)).toEqual(start);
  await expect(the(page, 'button', 'Reset zoom')).toBeEnabled();
});

test.describe(() => {
  test.use({ surface: 'drawn' });

  test('a click on the surface sets the start, a turn of it does not', async ({
    lab: { page },
  }) => {
    const surface = the(page, 'img', 'Surface');
    const { x, y, width, height } = (await surface.boundingBox())!;
    const middle = { x: x + width / 2, y: y + height * 0.6 };
    // The surface is there when the field shows the point under the pointer.
    await expect(async () => {
      await page.mouse.move(middle.x + 1, middle.y);
      await page.mouse.move(middle.x, middle.y);
      await expect(page.locator('.field-spot')).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => startOf(page)).not.toEqual([-3, 4]);
    const start = await startOf(page);
    for (const coordinate of start) expect(Math.abs(coordinate)).toBeLessThanOrEqual(REACH);
    await expectPathFrom(page, start);
    // Its handle in the field is at the same place of the plane.
    const at = await placeOf(page, ...start);
    await expect.poll(() => handleFrom(page, at)).toBeLessThan(1);

    await drag(page, middle, { x: middle.x + 80, y: middle.y + 10 });
    expect(await startOf(page)).toEqual(start);
  });
});

// Compared runs on the surface: each is named beside its mark, pointed at by the pointer and by the list,
// said to be far away when it is, and numbered where it arrives.

import type { Locator, Page } from '@playwright/test';
import { goTo, the } from './screen';
import { settled } from './settled';
import { begin, expect, test } from './shared-lab';

const runs = [
  { style: 0, lr: 0.1, active: true },
  { style: 1, lr: 0.3 },
  { style: 2, lr: 0.02 },
  { style: 3, lr: 1.2 },
];

test.beforeEach(async ({ lab }) => {
  // Of a run that is pointed at, by the pointer of the test before, the name stands alone.
  await lab.page.mouse.move(1, 1);
  await begin(lab, { steps: 60, scale: 'fixed', runs });
  await expect(names(lab.page)).toHaveCount(runs.length - 1);
});

/** Where the mark may stand: at one of the sides of its name. */
const around = (name: { x: number; y: number; width: number; height: number }) =>
  [-1, 0, 1].flatMap((dx) =>
    [-1, 0, 1].map((dy) => ({
      x: name.x + name.width / 2 + dx * (name.width / 2 + 11),
      y: name.y + name.height / 2 + dy * (name.height / 2 + 11),
    })),
  );

const names = (page: Page): Locator => page.locator('.surface-chip.rival');
const seen = (locator: Locator): Promise<string[]> =>
  locator.filter({ visible: true }).allTextContents();

test('names the runs where they stand, and says how far one is that has left', async ({
  lab: { page },
}) => {
  await goTo(page, 2);
  await expect.poll(() => seen(names(page))).toContain('lr = 0.3');
  // 1 − 2 · 1.2 = −1.4: from 5 to 5 · 1.4⁶ = 37.6 and over the border.
  await goTo(page, 6);
  await expect
    .poll(() => seen(names(page)))
    .toContainEqual(expect.stringMatching(/^lr = 1.2 · \|x\| = 37.6 ./));
  for (const name of ['lr = 0.3: (', 'lr = 0.02: (', 'lr = 1.2: (']) {
    await expect(the(page, 'img', 'Surface')).toHaveAttribute(
      'aria-description',
      new RegExp(name.replace(/[.(]/g, '\\$&')),
    );
  }
});

test('names the run alone that the pointer is on @full', async ({ lab: { page } }) => {
  await goTo(page, 1);
  const chip = names(page).filter({ hasText: 'lr = 0.02' });
  const pointedAt = async (place: { readonly x: number; readonly y: number }) => {
    await page.mouse.move(place.x, place.y);
    await settled(page);
    return (await seen(names(page))).join();
  };
  // Names keep clear of each other, and may still move while the surface settles.
  await expect(async () => {
    await page.mouse.move(1, 1);
    await expect(chip).toBeVisible();
    const heard: string[] = [];
    for (const place of around((await chip.boundingBox())!)) heard.push(await pointedAt(place));
    expect(heard).toContain('lr = 0.02');
  }).toPass({ timeout: 20_000 });
  await page.mouse.move(1, 1);
  await expect.poll(async () => (await seen(names(page))).length).toBeGreaterThan(1);
});

test('numbers those that have arrived, in their order', async ({ lab: { page } }) => {
  const places = page.locator('.surface-finish');
  expect(await seen(places)).toEqual([]);
  // |1 − 0.6| = 0.4 a step is there long before 0.8 a step; the others do not arrive.
  await goTo(page, 30);
  await expect.poll(() => seen(places)).toEqual(['1']);
  await goTo(page, 60);
  await expect.poll(() => seen(places)).toEqual(['1', '2']);
});

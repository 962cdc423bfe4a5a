// What is what, written on the surface and the field: where it stands, that it covers nothing, and
// that it goes when it has been said.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './shared-lab';

// The whole lab has no names: who sees all of it knows what is what.
test.use({ surface: 'drawn', unfolded: false });

const here = (page: Page): Locator => page.locator('.surface-chip.here');
const lowest = (page: Page): Locator => page.locator('.surface-chip.lowest').first();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of all that is written over the surface and can be read. */
const wordsOver = (page: Page): Promise<Box[]> =>
  page
    .locator('.surface :is(.surface-chip, .surface-tick, .surface-letter, .surface-started)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
    );

const overlapping = (boxes: readonly Box[]): number =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      ),
  ).length;

test('names the point and the lowest place, and follows the point', async ({ lab: { page } }) => {
  await expect(here(page)).toHaveText('You are here · f = 25');
  await expect(lowest(page)).toHaveText('Lowest point');
  await expect(here(page)).toBeVisible();
  const before = await here(page).boundingBox();
  await page.keyboard.press('ArrowRight');
  await expect(here(page)).toHaveText('You are here · f = 16');
  expect(await here(page).boundingBox()).not.toEqual(before);

  // That the start can be dragged is said until it was moved.
  const hint = page.locator('.field-hint');
  await expect(hint).toBeVisible();
  await page.locator('.field-start').focus();
  await page.keyboard.press('ArrowRight');
  await expect(hint).toBeHidden();
});

test('covers no number and no other word, at any step @full', async ({ lab: { page } }) => {
  await expect(here(page)).toBeVisible();
  for (let step = 0; step < 12; step++) {
    expect(overlapping(await wordsOver(page)), `step ${step}`).toBe(0);
    await page.keyboard.press('ArrowRight');
  }
});

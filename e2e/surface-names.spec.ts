// What is what, written on the surface and the field: where it stands, that it covers nothing, and
// that it goes when it has been said.

import type { Locator, Page } from '@playwright/test';
import { overlaps } from './overlaps';
import { expect, test } from './shared-lab';

// The whole lab has no names: who sees all of it knows what is what.
test.use({ surface: 'drawn', unfolded: false });

const here = (page: Page): Locator => page.locator('.surface-chip.here');
const lowest = (page: Page): Locator => page.locator('.surface-chip.lowest').first();

/** All that is written over the surface. */
const WORDS = '.surface :is(.surface-chip, .surface-tick, .surface-letter, .surface-started)';

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
    expect(await overlaps(page, [WORDS], [1, 1]), `step ${step}`).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
});

// The verdict: one line at once, and the reasons on a sheet when they are asked for.

import type { Page } from '@playwright/test';
import { outcomeOf, rateOf, resize, the, type } from './screen';
import { expect, test } from './shared-lab';
import { fullUnless } from './tier';

const why = (page: Page) => the(page, 'button', 'Why?');
const surfaceBox = (page: Page) => the(page, 'img', 'Surface').boundingBox();

/** How many lines of text the headline takes. */
const linesOf = (page: Page) =>
  outcomeOf(page).evaluate((status) => {
    const range = document.createRange();
    range.setStart(status, 0);
    range.setEndAfter(status.querySelector('.fact')!);
    const middles = [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ top, bottom }) => (top + bottom) / 2);
    return 1 + Math.round((Math.max(...middles) - Math.min(...middles)) / 20);
  });

for (const size of [
  [1024, 640],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`whatever it says, the verdict is one line and the figure keeps its place at ${size.join(' × ')}${fullUnless(size[0] === 1024)}`, async ({
    lab: { app, page },
  }) => {
    await resize(app, page, size);
    for (const language of ['ko', 'en'] as const) {
      await the(page, 'combobox', 'Language').selectOption(language);
      await expect(outcomeOf(page)).toHaveClass(/converged/);
      const before = await surfaceBox(page);
      for (const [lr, kind] of [
        ['10', 'frozen'],
        ['1e-10', 'creeping'],
        ['1', 'cycling'],
        ['1.01', 'diverging'],
        ['0.1', 'converged'],
      ] as const) {
        await type(rateOf(page), lr);
        await expect(outcomeOf(page)).toHaveClass(new RegExp(kind));
        expect(await surfaceBox(page), `${lr} (${language})`).toEqual(before);
        await expect.poll(() => linesOf(page), `${lr} (${language})`).toBe(1);
      }
    }
  });
}

test('the reasons unfold over the figure, which keeps its place, and fold by Escape', async ({
  lab: { app, page },
}) => {
  await resize(app, page, [1024, 640]);
  await type(rateOf(page), '10');
  await expect(outcomeOf(page)).toHaveClass(/frozen/);
  await expect(outcomeOf(page)).not.toContainText('the true slope');
  const before = await surfaceBox(page);
  await why(page).focus();
  await page.keyboard.press('Enter');
  await expect(why(page)).toHaveAttribute('aria-expanded', 'true');
  // What a screen reader hears of the status: the line, and now its reasons.
  await expect(outcomeOf(page)).toContainText('the true slope is 5.186e13');
  expect(await surfaceBox(page)).toEqual(before);
  const sheet = (await page.locator('.reasons').boundingBox())!;
  expect(sheet.x).toBeGreaterThanOrEqual(0);
  expect(sheet.width).toBeGreaterThan(300);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reasons')).toHaveCount(0);
  await expect(why(page)).toBeFocused();

  // They stay unfolded while the verdict changes.
  await why(page).click();
  await type(rateOf(page), '1.01');
  await expect(outcomeOf(page)).toContainText('from the start.');
  await expect(why(page)).toHaveAttribute('aria-expanded', 'true');
});

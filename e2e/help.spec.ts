// Each control says in one sentence what it does: to the pointer, to the keyboard, to a reader.

import type { Page } from '@playwright/test';
import { the } from './screen';
import { expect, test } from './shared-lab';

/** The controls in sight, with what they say of themselves. */
const controls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, [tabindex="0"]')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent.trim(),
        help:
          control.closest<HTMLElement>('[title]')?.title ??
          control.getAttribute('aria-description') ??
          '',
      })),
  );

for (const unfolded of [true, false]) {
  test.describe(unfolded ? 'unfolded' : 'at first', () => {
    test.use({ unfolded });

    test('each control has its help', async ({ lab: { page } }) => {
      if (unfolded) await the(page, 'combobox', 'Function').selectOption('simplenet');
      // The views draw their words a frame later.
      await expect(async () => {
        const found = await controls(page);
        expect(found.length).toBeGreaterThan(unfolded ? 40 : 20);
        expect(found.filter(({ help }) => help === '')).toEqual([]);
      }).toPass();
    });
  });
}

test('the help of a control that Tab reaches is shown, and goes when it is used', async ({
  lab: { page },
}) => {
  const help = page.getByText('How many times x is updated, step_num.', { exact: true });
  const steps = the(page, 'spinbutton', 'Steps');
  await steps.click();
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(steps).toBeFocused();
  await expect(help).toBeVisible();
  const [bubble, field] = [await help.boundingBox(), await steps.boundingBox()];
  expect(bubble!.y).toBeGreaterThanOrEqual(field!.y + field!.height);
  expect(bubble!.x + bubble!.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 1280);
  await page.keyboard.press('ArrowUp');
  await expect(help).toHaveCount(0);
  await expect(steps).toHaveValue('101');
});

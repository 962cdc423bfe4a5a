// The schedule of the rate and the noise on the gradient, by name and by keys.

import { outcomeOf, the, type } from './screen';
import { expect, test } from './shared-lab';

test('a schedule shows its rates and stops a run that is too short for it', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Schedule').selectOption('exponential');
  await page.locator('[data-name="Rates"]').waitFor();
  await type(page.getByRole('spinbutton', { name: /γ/ }), '0.5');
  await expect(outcomeOf(page)).toHaveText(/Stopped by its schedule/);
  // 0.1 · 0.5¹⁰⁷⁰ is the last rate above 0.
  await type(the(page, 'spinbutton', 'Steps'), '2000');
  const refusal = page.locator('.schedule [role="alert"]');
  await expect(refusal).toHaveText(/at step 107\d/);
  await expect(page.locator('[data-name="This step"]')).toBeVisible();
  await the(page, 'combobox', 'Schedule').selectOption('constant');
  await expect(page.locator('[data-name="Rates"]')).toHaveCount(0);
  await expect(refusal).toHaveCount(0);
});

test('noise makes a run wander, and the next seed another way', async ({ lab: { page } }) => {
  await type(the(page, 'spinbutton', 'Noise σ'), '0.5');
  await expect(outcomeOf(page)).toHaveText(/Wandering near a minimum/);
  const before = await outcomeOf(page).textContent();
  await page.locator('[data-name="Next seed"]').press('Enter');
  await expect(page.locator('[data-name="Seed"]')).toHaveValue('2');
  await expect(outcomeOf(page)).not.toHaveText(before ?? '');
  // Not what was typed into the box before.
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-name="Seed"]')).toHaveValue('1');
});

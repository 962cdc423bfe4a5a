// The schedule of the rate and the noise on the gradient, by name and by keys, in both languages.

import { expect, test } from './launch';
import { outcomeOf, the, type } from './screen';
import { fullUnless } from './tier';

for (const language of ['en', 'ko'] as const) {
  test(`a schedule shows its rates and stops a run that is too short for it (${language})${fullUnless(language === 'en')}`, async ({
    launchLab,
  }) => {
    const { page } = await launchLab({ language });
    await the(page, 'combobox', 'Schedule').selectOption('exponential');
    await page.locator('[data-name="Rates"]').waitFor();
    await type(page.getByRole('spinbutton', { name: /γ/ }), '0.5');
    await expect(outcomeOf(page)).toHaveText(
      language === 'en' ? /Stopped by its schedule/ : /스케줄 때문에 멈춤/,
    );
    // 0.1 · 0.5¹⁰⁷⁰ is the last rate above 0.
    await type(the(page, 'spinbutton', 'Steps'), '2000');
    const refusal = page.locator('.schedule [role="alert"]');
    await expect(refusal).toHaveText(language === 'en' ? /at step 107\d/ : /107\d번째 걸음/);
    await expect(page.locator('[data-name="This step"]')).toBeVisible();
    await the(page, 'combobox', 'Schedule').selectOption('constant');
    await expect(page.locator('[data-name="Rates"]')).toHaveCount(0);
    await expect(refusal).toHaveCount(0);
  });

  test(`noise makes a run wander, and the next seed another way (${language})${fullUnless(language === 'en')}`, async ({
    launchLab,
  }) => {
    const { page } = await launchLab({ language });
    await type(the(page, 'spinbutton', 'Noise σ'), '0.5');
    await expect(outcomeOf(page)).toHaveText(
      language === 'en' ? /Wandering near a minimum/ : /극소점 주변을 맴돎/,
    );
    const before = await outcomeOf(page).textContent();
    await page.locator('[data-name="Next seed"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-name="Seed"]')).toHaveValue('2');
    await expect(outcomeOf(page)).not.toHaveText(before ?? '');
    // Not what was typed into the box before.
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-name="Seed"]')).toHaveValue('1');
  });
}

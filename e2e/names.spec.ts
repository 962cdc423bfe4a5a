// What tests rely on is found by fixed names, in whichever language the window speaks.

import { contract, the } from './screen';
import { expect, test } from './shared-lab';
import { HANGUL } from './spoken-words';

for (const language of ['ko', 'en'] as const) {
  test(`what tests rely on is found by its fixed name (${language})`, async ({ lab: { page } }) => {
    await the(page, 'combobox', 'Language').selectOption(language);
    for (const [role, name] of contract) {
      if (name === 'Pause') await the(page, 'button', 'Play').click();
      const found = page.getByRole(role).and(page.locator(`[data-name="${name}"]`));
      await expect(found, `${role} “${name}”`).toHaveCount(1);
      await expect(found).toBeVisible();
      if (language === 'en') await expect(found).toHaveAccessibleName(name);
      else if (name !== 'f(x0, x1)') await expect(found).toHaveAccessibleName(HANGUL);
      if (name === 'Pause') await found.click();
    }
  });
}

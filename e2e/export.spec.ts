// The dialog of what can leave: it opens from everywhere, is worked by keys, and leaves the lab alone.

import { texts } from '../src/i18n/texts';
import { menuItem } from './app-menu';
import { axeFindings } from './axe-findings';
import { the, type } from './screen';
import { expect, test } from './shared-lab';

test('what can leave is behind a button, a key and the menu, and the lab stays as it was @full', async ({
  lab: { app, page },
}) => {
  const t = texts.en;
  const dialog = page.getByRole('dialog', { name: t.export.title, exact: true });
  await type(the(page, 'spinbutton', 'Steps'), '20');
  await the(page, 'button', 'Last step').click();
  await expect(the(page, 'slider', 'Step')).toHaveValue('20');

  await the(page, 'button', 'Export').click();
  await expect(dialog).toBeVisible();
  const kinds = dialog.getByRole('radiogroup', { name: t.export.what });
  for (const { title } of Object.values(t.export.forms)) {
    const kind = kinds.getByRole('radio', { name: title });
    await kind.check();
    await expect(dialog.getByRole('region', { name: title })).toBeVisible();
    expect(await axeFindings(page), title).toEqual([]);
  }
  // Keys choose among the kinds, and the lab behind them stands still.
  await kinds.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(kinds.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(the(page, 'button', 'Export')).toBeFocused();
  await expect(the(page, 'slider', 'Step')).toHaveValue('20');

  await menuItem(app, 'export');
  await expect(dialog).toBeVisible();
});

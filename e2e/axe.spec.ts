// What axe finds: nothing that would keep somebody from using the lab.

import { openFile } from './app-menu';
import { axeFindings } from './axe-findings';
import { contract, the, type } from './screen';
import { expect, test } from './shared-lab';

test('nothing serious in Korean, with a field that complains, while it plays, nor with a notice', async ({
  lab: { app, page },
}) => {
  await the(page, 'combobox', 'Language').selectOption('ko');
  await type(the(page, 'textbox', 'Learning rate value'), '-1');
  await expect(page.getByRole('alert')).toBeVisible();
  await the(page, 'button', 'Play').click();
  expect(await axeFindings(page)).toEqual([]);
  await openFile(app, '/nowhere/class.json');
  await expect(page.locator('.notice')).toContainText('class.json');
  expect(await axeFindings(page)).toEqual([]);
});

test('every control is reached with the Tab key, and seen to be', async ({ lab: { page } }) => {
  const reached = new Set<string>();
  for (let press = 0; press < 70; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      // The radio's ring is around its label.
      const label = element.closest('label');
      const around = label ? getComputedStyle(label).outlineStyle : 'none';
      // The surface's ring lies over its canvas.
      const over = getComputedStyle(element, '::after').borderTopStyle;
      const seen = [outlineStyle, boxShadow, around, over].some(
        (look) => look !== 'none' && look !== '',
      );
      const fixed = element.getAttribute('data-name');
      return { name: fixed ?? element.ariaLabel ?? element.textContent, seen };
    });
    if (!focused) continue;
    expect(focused.seen, `the focus on “${focused.name}” can be seen`).toBe(true);
    reached.add(focused.name ?? '');
  }
  const tabbed = /^(?:button|combobox|textbox|spinbutton|slider)$/;
  const named = contract.filter(([role]) => tabbed.test(role)).map(([, name]) => name);
  for (const name of [...named, 'Menu', 'Help', 'More', 'Surface', 'Start point']) {
    // At the first step neither goes back, and Play is Pause while it plays.
    if (!['Pause', 'Step back', 'First step'].includes(name)) expect([...reached]).toContain(name);
  }
});

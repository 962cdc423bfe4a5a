// What axe finds: nothing that would keep somebody from using the lab.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { outcomeOf, the, type } from './screen';
import { expect, test } from './shared-lab';

interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const states: readonly State[] = [
  { name: 'as it opens', reach: async () => {} },
  {
    name: 'in Korean',
    reach: (page) => the(page, 'combobox', 'Language').selectOption('ko'),
  },
  {
    name: 'in the dark theme',
    reach: (page) => the(page, 'combobox', 'Theme').selectOption('dark'),
  },
  {
    name: 'in presenter mode',
    reach: (page) => the(page, 'button', 'Presenter mode').click(),
  },
  {
    name: 'with a field that complains',
    reach: async (page) => {
      await type(the(page, 'textbox', 'Learning rate value'), '-1');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'while it plays',
    reach: (page) => the(page, 'button', 'Play').click(),
  },
  {
    name: 'frozen, in the dark',
    reach: async (page) => {
      await the(page, 'combobox', 'Theme').selectOption('dark');
      await type(the(page, 'textbox', 'Learning rate value'), '10');
      await expect(outcomeOf(page)).toContainText('Frozen');
    },
  },
];

/** Serious and critical findings, each with the elements it is about. */
async function findings(page: Page): Promise<string[]> {
  // Electron opens no second page for axe to work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} (${node.any.map((one) => one.message).join('; ')})`),
    );
}

for (const { name, reach } of states) {
  test(`nothing serious ${name}`, async ({ lab: { page } }) => {
    await reach(page);
    expect(await findings(page)).toEqual([]);
  });
}

test('nothing serious with a notice', async ({ lab: { app, page } }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/nowhere/class.json'] });
  });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('open')!.click());
  await expect(page.getByRole('alert')).toContainText('class.json');
  expect(await findings(page)).toEqual([]);
});

test('every control is reached with the Tab key, and seen to be', async ({ lab: { page } }) => {
  const reached = new Set<string>();
  for (let press = 0; press < 45; press++) {
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
      return { name: element.ariaLabel ?? element.textContent, seen };
    });
    if (!focused) continue;
    expect(focused.seen, `the focus on “${focused.name}” can be seen`).toBe(true);
    reached.add(focused.name ?? '');
  }
  for (const name of [
    'Function',
    'Language',
    'Theme',
    'Presenter mode',
    'Surface',
    'Start point',
    'Start x0',
    'Start x1',
    'Learning rate value',
    'Learning rate',
    'Steps',
    'Optimizer',
    'h',
    'Restart',
    'Play',
    'Step',
    'Speed',
  ]) {
    expect([...reached]).toContain(name);
  }
});

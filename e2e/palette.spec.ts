// The palette finds whatever can be done or chosen, in both languages, by the keyboard alone; and
// the list of keys.

import type { Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { allowSmall, outcomeOf, resize, stepOf, the } from './screen';
import { expect, test } from './shared-lab';

const palette = (page: Page) => page.locator('dialog.palette');
const field = (page: Page) => the(page, 'combobox', 'Find a command');
const options = (page: Page) => palette(page).getByRole('option');
const active = (page: Page) => palette(page).locator('[aria-selected="true"]');

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

test('a command is found, run, and gives the focus back', async ({ lab: { page } }) => {
  const steps = the(page, 'spinbutton', 'Steps');
  await steps.focus();
  await search(page, 'last');
  await expect(active(page)).toContainText('Last step');
  await expect(active(page)).toContainText('End');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  expect(await stepOf(page)).toBe(100);
  await expect(steps).toBeFocused();
});

test('arrows choose among what is found, around its ends, are told, and seen in little room', async ({
  lab: { app, page },
}) => {
  await allowSmall(app);
  await resize(app, page, [640, 400]);
  await search(page, 'step');
  const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3);
  await expect(palette(page).getByRole('status')).toHaveText(`${ids.length} found`);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', ids[0]);
  for (const [key, id] of [
    ['ArrowDown', ids[1]],
    ['ArrowUp', ids[0]],
    ['ArrowUp', ids.at(-1)],
    ['ArrowDown', ids[0]],
  ] as const) {
    await page.keyboard.press(key);
    await expect(active(page)).toHaveAttribute('id', id ?? '');
    await expect(active(page)).toBeInViewport({ ratio: 0.9 });
  }
});

test('functions, methods, charts, lessons, settings and commands are there, in both languages', async ({
  lab: { page },
}) => {
  for (const [query, done] of [
    ['himmel', () => expect(the(page, 'combobox', 'Function')).toHaveValue('himmelblau')],
    ['adam', () => expect(the(page, 'combobox', 'Optimizer')).toHaveValue('adam')],
    ['too large', () => expect(outcomeOf(page)).not.toContainText('Arrived')],
    ['growth', () => expect(the(page, 'combobox', 'Chart')).toHaveValue('growth')],
    ['dark', () => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')],
    ['partial', () => expect(the(page, 'combobox', 'Lesson')).toHaveValue('partial')],
    ['free lab', () => expect(the(page, 'combobox', 'Lesson')).toHaveValue('')],
    ['한국어', () => expect(page.locator('html')).toHaveAttribute('lang', 'ko')],
    // Both languages are found in either, Korean by its first consonants too.
    ['ㅂㅍ', () => expect(page.locator('html')).toHaveAttribute('data-presenter')],
    ['presenter', () => expect(page.locator('html')).not.toHaveAttribute('data-presenter')],
  ] as const) {
    await search(page, query);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await done();
  }
});

test('nothing found says so; page keys and Escape belong to it, while presenting too', async ({
  lab: { page },
}) => {
  await page.keyboard.press('F5');
  await search(page, '0x0x0x');
  await expect(palette(page)).toContainText(texts.en.palette.nothing);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
  await field(page).fill('');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-presenter', '');
  expect(await stepOf(page)).toBe(0);
});

for (const [key, presenting] of [
  ['F1', false],
  ['Shift+Slash', false],
  ['F1', true],
] as const) {
  test(`${key} lists the keys${presenting ? ' that work while presenting' : ''}`, async ({
    lab: { page },
  }) => {
    if (presenting) await page.keyboard.press('F5');
    await page.keyboard.press(key);
    const list = page.locator('dialog.key-list');
    const listed = (name: string) => list.locator('kbd').getByText(name, { exact: true });
    await expect(listed('Home')).not.toHaveCount(0);
    await expect(listed('Ctrl+S')).toHaveCount(presenting ? 0 : 1);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
  });
}

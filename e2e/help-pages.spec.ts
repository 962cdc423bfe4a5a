// The help: opened by key, menu and button, page by page, in every language, in little room.

import { menuItem } from './app-menu';
import { axeFindings } from './axe-findings';
import { resize, the } from './screen';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './shared-lab';

/** Not the lab behind the dialog. */
const HELP = { within: '.help-dialog' };
const dialogOf = (page: Page): Locator => page.locator('.help-dialog');
const pageOf = (page: Page): Locator => page.locator('.help-page');
const listOf = (page: Page): Locator => page.locator('.help-contents button');

/** What is wider than the page and not in a box that scrolls by itself. */
const overflowing = (page: Page): Promise<string[]> =>
  pageOf(page).evaluate((article) =>
    article.scrollWidth > article.clientWidth
      ? [...article.querySelectorAll('*')]
          .filter(
            (one) => one.getBoundingClientRect().right > article.getBoundingClientRect().right,
          )
          .map((one) => `${one.tagName}: ${one.textContent.slice(0, 80)}`)
      : [],
  );

test('a key and the menu open it', async ({ lab: { app, page } }) => {
  await page.keyboard.press('h');
  await expect(pageOf(page)).toBeFocused();
  await expect(pageOf(page).getByRole('heading', { name: 'First steps' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();

  for (const [id, heading] of [
    ['firstSteps', 'First steps'],
    ['guides', 'Lessons: for teachers'],
    ['model', 'The model'],
    ['about', 'About'],
  ] as const) {
    await menuItem(app, id);
    await expect(pageOf(page).locator('h3').first()).toHaveText(heading);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
  }
  // The first steps lead to the lab, or to the first lesson.
  await the(page, 'button', 'Help').click();
  await the(page, 'button', 'Try it').click();
  await expect(dialogOf(page)).toBeHidden();
  await the(page, 'button', 'Help').click();
  await the(page, 'button', 'Lesson 1').click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(the(page, 'combobox', 'Lesson')).toHaveValue('numerical-diff');
});

test('keys move nothing in the lab behind it, and scroll the page', async ({ lab: { page } }) => {
  await the(page, 'button', 'Help').click();
  await listOf(page).filter({ hasText: 'The model' }).click();
  await pageOf(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => pageOf(page).evaluate((one) => one.scrollTop)).toBeGreaterThan(1000);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(the(page, 'slider', 'Step')).toHaveValue('0');
});

test('links lead from page to page, and back', async ({ lab: { page } }) => {
  const title = pageOf(page).locator('h3').first();
  await the(page, 'button', 'Help').click();
  await listOf(page).filter({ hasText: 'Lessons: for teachers' }).click();
  await page.getByRole('link', { name: 'A learning rate too large' }).click();
  await expect(title).toHaveText('5. A learning rate too large');
  await expect(pageOf(page)).toBeFocused();
  await page.getByRole('link', { name: 'Worksheet', exact: true }).click();
  await expect(title).toContainText('Worksheet');
  await expect(listOf(page).and(page.locator('[aria-current="page"]'))).toHaveText(
    '5. A learning rate too large',
  );
  await the(page, 'button', 'Back to the page before').click();
  await the(page, 'button', 'Back to the page before').click();
  await expect(title).toHaveText('Lessons: for teachers');
  await expect(the(page, 'button', 'Back to the page before')).toHaveCount(0);
  expect(await pageOf(page).locator('a').count()).toBe(0);
});

for (const language of ['en', 'ko'] as const) {
  const heard = language === 'en' ? ', and axe finds nothing serious' : '';
  test(`every page opens${heard} (${language}) @full`, async ({ lab: { page } }) => {
    test.setTimeout(120_000);
    await the(page, 'combobox', 'Language').selectOption(language);
    await page.keyboard.press('h');
    await expect(pageOf(page)).toBeFocused();
    const entries = await listOf(page).all();
    expect(entries.length).toBeGreaterThan(14);
    for (const entry of entries) {
      const title = await entry.innerText();
      await entry.click();
      await expect(entry).toHaveAttribute('aria-current', 'page');
      await expect(pageOf(page).locator('h3').first()).toHaveText(title);
      expect((await pageOf(page).innerText()).length).toBeGreaterThan(150);
      expect.soft(await overflowing(page)).toEqual([]);
      if (heard) expect.soft(await axeFindings(page, HELP), title).toEqual([]);
    }
  });
}

test('About says which versions run, and unfolds the licences', async ({ lab: { app, page } }) => {
  await menuItem(app, 'about');
  const versions = await app.evaluate(() => process.versions);
  for (const version of [versions['electron'], versions['chrome'], versions.node, versions.v8]) {
    await expect(pageOf(page).locator('li').filter({ hasText: version })).toHaveCount(1);
  }
  const preact = pageOf(page).locator('details').filter({ hasText: 'preact 1' });
  await expect(preact.locator('pre')).toBeHidden();
  await preact.locator('summary').click();
  await expect(preact.locator('pre')).toContainText('Jason Miller');
  await page.getByRole('link', { name: 'Fonts and their licence' }).click();
  await expect(pageOf(page)).toContainText('SIL OPEN FONT LICENSE Version 1.1');
});

test('in little room the list is a menu above the page, which scrolls alone', async ({
  lab: { app, page },
}) => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].setMinimumSize(400, 300),
  );
  await resize(app, page, [640, 400]);
  await page.keyboard.press('h');
  await expect(pageOf(page)).toBeFocused();
  await expect(listOf(page).first()).toBeHidden();
  const menu = page.locator('.help-contents select');
  const count = await menu.locator('option').count();
  for (let index = 0; index < count; index++) {
    await menu.selectOption({ index });
    expect.soft(await overflowing(page), `page ${index}`).toEqual([]);
  }
  const box = (await pageOf(page).boundingBox())!;
  expect(box.height).toBeGreaterThan(250);
  expect(box.x + box.width).toBeLessThanOrEqual(640);
  expect(await axeFindings(page, HELP)).toEqual([]);
});

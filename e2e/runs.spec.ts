// Runs beside each other: the list "Compared runs" and everything that is done to a run, by name and
// by the keyboard; the sets of one click; and what comes back from a file.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { runSets } from '../src/renderer/model/run-sets';
import { texts } from '../src/i18n/texts';
import { chooseFile, menuItem } from './app-menu';
import { place, rateOf, the, type } from './screen';
import { expect, test } from './shared-lab';

const t = texts.en;
const list = (page: Page) => the(page, 'list', 'Compared runs');
const rows = (page: Page) => list(page).getByRole('listitem');
const choices = (page: Page) => list(page).locator('.run-choice');
const names = (page: Page) => list(page).locator('.run-name').allTextContents();
const pin = (page: Page) => the(page, 'button', 'Pin this run');
const active = (page: Page) => list(page).locator('[aria-current="true"]');

/** Pins the run as often as rates are given, and gives each of them to the run that goes on. */
async function compare(page: Page, ...rates: readonly string[]): Promise<void> {
  for (const lr of rates) {
    await pin(page).click();
    await type(rateOf(page), lr);
  }
  await expect(rows(page)).toHaveCount(rates.length + 1);
}

const inMenu = (page: Page, name: string) =>
  page.locator('.compare-menu').getByRole('button', { name });

test.describe('at first', () => {
  test.use({ unfolded: false });

  test('there is one button, and a pinned run stays as it is while lr is changed', async ({
    lab: { page },
  }) => {
    await expect(pin(page)).toBeVisible();
    await expect(the(page, 'button', 'Compare')).toHaveCount(0);
    await expect(list(page)).toHaveCount(0);
    await compare(page, '10');
    await expect(choices(page)).toContainText(['lr = 0.1', 'lr = 10']);
    await expect(choices(page).nth(0)).toContainText(t.outcomeTitles.converged);
    await expect(active(page)).toContainText('lr = 10');
    await expect(the(page, 'button', 'Compare')).toBeVisible();
  });
});

test('by the mouse a run is chosen, copied, hidden, moved, named and removed', async ({
  lab: { page },
}) => {
  await compare(page, '0.5', '10');
  expect(await names(page)).toEqual(['lr = 0.1', 'lr = 0.5', 'lr = 10']);
  await choices(page).nth(0).click();
  await expect(rateOf(page)).toHaveValue('0.1');

  const act = async (row: number, entry: string) => {
    await rows(page).nth(row).locator('.run-more').click();
    await page.locator('.run-menu:popover-open').getByRole('button', { name: entry }).click();
  };
  await act(1, t.commands.hideRun.label);
  await expect(choices(page).nth(1)).toContainText(t.runs.hidden);
  await act(1, t.runs.show);
  await expect(choices(page).nth(1)).not.toContainText(t.runs.hidden);
  await act(0, t.commands.moveRunDown.label);
  expect(await names(page)).toEqual(['lr = 0.5', 'lr = 0.1', 'lr = 10']);
  await act(1, t.commands.moveRunUp.label);
  expect(await names(page)).toEqual(['lr = 0.1', 'lr = 0.5', 'lr = 10']);
  await act(2, t.commands.duplicateRun.label);
  expect(await names(page)).toEqual(['lr = 0.1', 'lr = 0.5', 'lr = 10', 'lr = 10 (2)']);
  await act(3, t.commands.removeRun.label);
  await expect(rows(page)).toHaveCount(3);
  await act(1, t.commands.renameRun.label.replace('…', ''));
  await page.getByRole('textbox', { name: t.names.runs.name }).fill('<b>반</b> & half');
  await page.keyboard.press('Enter');
  await expect(choices(page).nth(1)).toBeFocused();
  expect((await names(page))[1]).toBe('<b>반</b> & half');
});

test('by the keyboard alone: pin, next, name, hide, move, remove; the focus stays, and it is said', async ({
  lab: { page },
}) => {
  const heard = page.locator('.live-region');
  const { said } = t.runs;
  await page.keyboard.press('p');
  await expect(heard).toHaveText(said.added(2));
  await type(rateOf(page), '0.5');
  await pin(page).focus();
  await page.keyboard.press('p');
  await type(rateOf(page), '10');
  await pin(page).focus();
  await page.keyboard.press('Shift+G');
  await expect(active(page)).toContainText('lr = 0.5');
  await expect(heard).toHaveText(said.active('lr = 0.5'));
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(active(page)).toContainText('lr = 0.1');

  await page.keyboard.press('F2');
  await page.keyboard.type('first');
  await page.keyboard.press('Escape');
  await expect(choices(page).nth(0)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('first');
  await page.keyboard.press('Enter');
  expect((await names(page))[0]).toBe('first');

  await page.keyboard.press('ArrowRight');
  await expect(choices(page).nth(1)).toBeFocused();
  await page.keyboard.press('h');
  await expect(rows(page).nth(1)).toHaveAttribute('data-hidden', 'true');
  await expect(heard).toHaveText(said.hidden('lr = 0.5'));
  await page.keyboard.press('h');
  await expect(rows(page).nth(1)).toHaveAttribute('data-hidden', 'false');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await names(page)).toEqual(['lr = 0.5', 'first', 'lr = 10']);
  await expect(choices(page).nth(0)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(rateOf(page)).toHaveValue('0.5');

  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(2);
  await expect(heard).toContainText(said.removed('lr = 0.5', 2));
  await expect(choices(page).nth(0)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(list(page)).toHaveCount(0);
  await expect(pin(page)).toBeFocused();
  // No step was taken meanwhile.
  await expect(the(page, 'slider', 'Step')).toHaveValue('0');
});

test('Undo takes each back, one by one', async ({ lab: { app, page } }) => {
  await compare(page, '10');
  await choices(page).nth(0).press('Delete');
  await expect(list(page)).toHaveCount(0);
  await menuItem(app, 'undo');
  await expect(rows(page)).toHaveCount(2);
  await menuItem(app, 'undo');
  await expect(rateOf(page)).toHaveValue('0.1');
  await menuItem(app, 'undo');
  await expect(list(page)).toHaveCount(0);
  await menuItem(app, 'compareMethods');
  await expect(rows(page)).toHaveCount(8);
  await menuItem(app, 'undo');
  await expect(list(page)).toHaveCount(0);
});

test('what needs two runs says so, and a ninth is refused; nothing is lost', async ({
  lab: { app, page },
}) => {
  for (const id of ['nextRun', 'removeRun', 'hideRun', 'stopComparing']) {
    await menuItem(app, id);
    await expect(page.getByRole('alert')).toHaveText(t.runs.alone);
    await page.getByRole('button', { name: t.names.closeNotice }).click();
  }
  await the(page, 'button', 'Compare').click();
  for (const { id } of runSets) await expect(inMenu(page, t.commands[id].label)).toBeVisible();
  await inMenu(page, t.commands.compareStarts.label).click();
  await expect(rows(page)).toHaveCount(8);
  await expect(the(page, 'button', 'Compare')).toBeFocused();
  const before = await names(page);
  await pin(page).click();
  await expect(page.getByRole('alert')).toHaveText(t.runs.full);
  expect(await names(page)).toEqual(before);
  await the(page, 'button', 'Compare').click();
  await inMenu(page, t.commands.stopComparing.label).click();
  await expect(list(page)).toHaveCount(0);
});

test('the list comes back from a file, and after a crash @full', async ({ launchLab }) => {
  const { app, page, userData } = await launchLab();
  await compare(page, '0.5', '10');
  await choices(page).nth(1).press('h');
  await choices(page).nth(0).press('F2');
  await page.keyboard.insertText('half');
  await page.keyboard.press('Enter');
  const shown = await listed(page);

  const file = place('runs.json');
  await chooseFile(app, file);
  await menuItem(app, 'save');
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"half"');
  const kept = () => readFile(path.join(userData, 'session.json'), 'utf8').catch(() => '');
  await menuItem(app, 'stopComparing');
  await expect(list(page)).toHaveCount(0);
  // What is kept follows a moment later; below it must be what was opened.
  await expect.poll(kept).not.toContain('"runs"');
  await menuItem(app, 'open');
  await expect(rows(page)).toHaveCount(3);
  expect(await listed(page)).toEqual(shown);

  const saved = await readFile(file, 'utf8');
  await writeFile(file, saved.replace('"lr": 10', '"lr": -10'));
  await menuItem(app, 'open');
  await expect(page.getByRole('alert')).toContainText('runs.json');
  expect(await listed(page)).toEqual(shown);

  await expect.poll(kept).toContain('"runs"');
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const { webContents } = BrowserWindow.getAllWindows()[0];
        webContents.once('did-finish-load', () => resolve());
        webContents.forcefullyCrashRenderer();
      }),
  );
  const again = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(
        `[...document.querySelectorAll('[data-run] .run-name')].map((name) => name.textContent)`,
      ),
    );
  await expect.poll(again).toEqual(shown.map(([, , name]) => name));
});

/** The list as it is read: each run, whether it is hidden, its name, and which is the controls'. */
const listed = (page: Page) =>
  list(page).evaluate((element) =>
    [...element.querySelectorAll('[data-run]')].map((row) => [
      row.getAttribute('data-run'),
      row.getAttribute('data-hidden'),
      row.querySelector('.run-name')?.textContent,
      row.querySelector('.run-choice')?.getAttribute('aria-current'),
    ]),
  );

// The list of set-ups as a teacher uses it, and what a class can do with one that is locked.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { runLab } from './run-lab';
import { drag, fileOf, outcomeOf, place, rateOf, the, type } from './screen';

const titles = (page: Page) => page.locator('.set-up-name b');
const heard = (page: Page) => page.locator('.live-region');
const named = (page: Page, name: string) => page.locator(`[data-name="${name}"]`);

/** From the handle of one row to just below the middle of another. */
async function dragRow(page: Page, from: number, to: number): Promise<void> {
  const grip = (await page.locator('.set-up-grip').nth(from).boundingBox())!;
  const row = (await page.locator('.set-up').nth(to).boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x, row.y + row.height / 2, { steps: 4 });
  await page.mouse.move(grip.x, row.y + row.height * 0.8);
  await page.mouse.up();
}

test('a list is made, ordered, locked, presented, taken back and kept @full', async ({
  launchLab,
}) => {
  const userData = place('user');
  const first = await launchLab({ userData });
  const { page } = first;
  await expect(outcomeOf(page)).not.toBeEmpty();
  await page.keyboard.press('Control+l');
  for (const lr of ['0.1', '10', '1e-10']) {
    await type(rateOf(page), lr);
    await named(page, 'Add this set-up').click();
  }
  const book = ['lr = 0.1', 'lr = 10', 'lr = 1e-10'].map((lr) => `The book's bowl, ${lr}`);
  await expect(titles(page)).toHaveText(book);
  await expect(heard(page)).toContainText('Set-ups in the list: 3.');

  await test.step('moved by keys and by hand, and said', async () => {
    await page.locator('.set-up-name').nth(1).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(titles(page)).toHaveText([book[1], book[0], book[2]]);
    await expect(heard(page)).toContainText('lr = 10: 1 of 3.');
    await expect(page.locator('.set-up-name').first()).toBeFocused();
    await dragRow(page, 0, 2);
    await expect(titles(page)).toHaveText([book[0], book[2], book[1]]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(titles(page)).toHaveText(book);
  });

  await test.step('opened with its locks, without what it does not show', async () => {
    await page.locator('.set-up-name').nth(1).click();
    await named(page, 'Title of the set-up').fill('Too large');
    await named(page, 'Note of the set-up').fill('Predict first.');
    const box = (name: string) => the(page, 'checkbox', name);
    for (const lock of ['start', 'learning rate']) await box(lock).check();
    await box('chart').uncheck();
    await expect(rateOf(page)).toBeEnabled();
    await page.getByRole('button', { name: 'Open Too large' }).click();
    await expect(rateOf(page)).toBeDisabled();
    await expect(the(page, 'spinbutton', 'Steps')).toBeEnabled();
    await expect(heard(page)).toContainText('Set-up 2 of 3: Too large. Locked: start, learning');
    await page.keyboard.press('Escape');
    await expect(page.locator('.views')).toHaveAttribute('data-views', 'figure field');
    await expect(page.getByText('Predict first.')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Locked: learning rate' })).toHaveCount(2);
  });

  await test.step('nothing else moves what is locked', async () => {
    const start = the(page, 'slider', 'Start point');
    const { x, y } = (await start.boundingBox())!;
    await drag(page, { x: x + 5, y: y + 5 }, { x: x + 60, y: y + 60 });
    await expect(page.getByRole('alert')).toContainText('This set-up locks the start.');
    await expect(the(page, 'spinbutton', 'Start x0')).toHaveValue('-3');
    // Another function may be chosen; the start and the rate stay.
    await the(page, 'combobox', 'Function').selectOption('rosenbrock');
    await expect(outcomeOf(page)).not.toContainText('Converged');
    await expect(rateOf(page)).toHaveValue('10');
    await page.keyboard.press('Control+z');
  });

  await test.step('presented by digits, presets by Shift', async () => {
    // The start that was dragged would take the arrows.
    await the(page, 'slider', 'Start point').blur();
    await page.keyboard.press('F5');
    await expect(named(page, 'Set-up shown')).toContainText('2/3 Too large');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('alert')).toContainText('locks the learning rate');
    await page.keyboard.press('1');
    await expect(named(page, 'Set-up shown')).toContainText('1/3');
    await expect(rateOf(page)).toHaveValue('0.1');
    await expect(rateOf(page)).toBeEnabled();
    await page.keyboard.press('Shift+Digit1');
    await expect(rateOf(page)).toHaveValue('10');
    await page.keyboard.press('2');
    await expect(rateOf(page)).toBeDisabled();
    await page.keyboard.press('F5');
  });

  await test.step('unlocked by a button that asks, locked again by undo', async () => {
    await named(page, 'Locked').click();
    await named(page, 'Unlock all').click();
    await expect(rateOf(page)).toBeDisabled();
    await named(page, 'Unlock now').click();
    await expect(rateOf(page)).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(rateOf(page)).toBeDisabled();
  });

  // Both are kept while one works, and not at the end alone.
  const kept = (file: string) => () => readFile(path.join(userData, file), 'utf8').catch(() => '');
  await expect.poll(kept('setups.json')).toContain('"Too large"');
  await expect.poll(kept('session.json')).toContain('"locked"');
  const running = first.app.process();
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
  first.complaints.splice(0);
  const { page: again } = await launchLab({ userData });
  await expect(rateOf(again)).toBeDisabled();
  await expect(outcomeOf(again)).not.toBeEmpty();
  await again.keyboard.press('Control+l');
  await expect(titles(again)).toHaveText([book[0], 'Too large', book[2]]);
  await expect(again.locator('[aria-current="true"] b')).toHaveText('Too large');
});

test('a start with a locked session obeys, and so do its options', async ({ launchLab }) => {
  const file = await fileOf('locked.json', {
    format: 'descent-lab',
    version: 2,
    lr: 10,
    locked: ['lr'],
    shown: ['field'],
    title: 'Only look',
  });
  const { page } = await launchLab({ args: ['--session', file, '--steps', '12'] });
  await expect(rateOf(page)).toBeDisabled();
  await expect(page.locator('.views')).toHaveAttribute('data-views', 'field');
  await expect(page.getByText('Only look')).toBeVisible();
  await expect(outcomeOf(page)).toHaveCount(0);
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('12');
  const refused = await runLab(['--session', file, '--lr', '1'], { LC_ALL: 'C.UTF-8' });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/locks the learning rate[^\n]*\n$/);
});

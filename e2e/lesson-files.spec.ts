// Lessons as files: one of the nine leaves and comes back, one is made by hand in the editor.

import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseFile } from './app-menu';
import { expect, test } from './launch';
import { rateOf, the, type } from './screen';

/** A command by its English name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await the(page, 'combobox', 'Find a command').fill(name);
  await page.keyboard.press('Enter');
}

const menu = (page: Page) => the(page, 'combobox', 'Lesson');
const done = (page: Page) => page.locator('.task h3');

test('a lesson of the course leaves as a file, comes back, and is there after a crash @full', async ({
  launchLab,
}) => {
  const first = await launchLab();
  const { app, page, userData } = first;
  const file = test.info().outputPath('mine.lesson.json');
  await chooseFile(app, file);
  await menu(page).selectOption('descent');
  await command(page, 'Save this lesson as a file');
  await expect(page.locator('.notice')).toContainText('mine.lesson.json');
  const saved = JSON.parse(await readFile(file, 'utf8')) as { title: object };
  expect(saved.title).toEqual({ en: 'Gradient descent', ko: '경사 하강법' });

  await menu(page).selectOption('');
  await command(page, 'Open');
  await expect(menu(page)).toHaveValue('own:descent');
  await page.locator('.ask input').fill('-2.4');
  await page.keyboard.press('Enter');
  await type(rateOf(page), '0.1');
  await expect(done(page)).not.toContainText('done');
  await the(page, 'button', 'Step forward').click();
  await expect(done(page)).toContainText('✓ done');

  await writeFile(file, JSON.stringify({ ...saved, title: 'Our own', steps: [] }));
  await command(page, 'Open');
  await expect(page.locator('.notice')).toHaveText(/^mine\.lesson\.json: Steps: .*1 to 40/);
  await expect(menu(page)).toHaveValue('own:descent');

  const running = app.process();
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
  first.complaints.splice(0);
  const second = await launchLab({ userData });
  const own = menu(second.page).locator('optgroup option');
  await expect(own).toHaveText(/^Gradient descent/);
  await command(second.page, 'Course map');
  await second.page.getByRole('button', { name: 'Remove Gradient descent' }).click();
  await expect(own).toHaveCount(0);
  await second.page.locator('[data-name="Undo that"]').click();
  await expect(own).toHaveCount(1);
});

test('a lesson is made in the editor, tried, saved, opened and done', async ({ launchLab }) => {
  const { app, page } = await launchLab();
  const file = test.info().outputPath('two.lesson.json');
  await chooseFile(app, file);
  await expect(menu(page)).toBeVisible();
  await command(page, 'Make a lesson');
  const editor = page.locator('.lesson-editor');
  const box = (name: string) => editor.getByRole('textbox', { name, exact: true });
  const key = (name: string) => editor.locator(`[data-name="${name}"]`);
  await expect(key('Save the lesson')).toBeDisabled();
  await box('Title').fill('Two steps');
  await box('What a student can do afterwards').fill('You can halve the way.');

  await editor.getByRole('button', { name: /Untitled/ }).click();
  await box('Title of the step').fill('One step');
  await box('What there is to read').fill('With $\\eta = 0.25$ a [[gradient]] and a [[word]].');
  await expect(editor.locator('.editor-preview .katex')).toBeVisible();
  await expect(editor.locator('.editor-preview')).toContainText('“[[word]]” is shown');
  await box('What there is to read').fill('With $\\eta = 0.25$ half of the way is left.');
  await editor.getByRole('checkbox', { name: 'Ask for a prediction' }).check();
  await box('Question').fill('How much is left?');
  await box('Choice 1').fill('All');
  await box('Choice 2').fill('A half');
  await editor.getByRole('radio', { name: 'Choice 2 is right' }).check();
  await box('Why it is so').fill('$1 - 2 \\cdot 0.25 = 0.5$');
  await key('Set it up').click();
  await type(the(page, 'textbox', 'Learning rate value'), '0.25');
  await page.locator('.editor-bar [data-name="This is the set-up"]').click();
  await expect(editor.locator('.editor-summary').first()).toContainText('lr: 0.25');

  await key('Add a step').click();
  await box('Title of the step').fill('Too large');
  await box('What there is to read').fill('Now you.');
  await editor.getByRole('checkbox', { name: 'Give a task' }).check();
  await box('What to do').fill('Set lr to 2');
  await page.keyboard.press('Control+Z');
  await expect(box('What to do')).toHaveValue('');
  await page.keyboard.press('Control+Y');
  await expect(box('What to do')).toHaveValue('Set lr to 2');
  await box('is').fill('2');
  await editor.getByRole('checkbox', { name: 'learning rate' }).check();
  await expect(editor.getByRole('status')).toHaveText('Ready to be saved');

  await key('Try it').click();
  await expect(page.locator('.lesson h2')).toHaveText('Too large');
  await page.locator('[data-name="Back to the editor"]').click();
  await key('Save the lesson').click();
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Two steps');
  await page.keyboard.press('Escape');

  await command(page, 'Open');
  await expect(menu(page)).toHaveValue(/^own:/);
  await expect(page.getByText('After your prediction').first()).toBeVisible();
  await page.locator('.choices button').nth(1).click();
  await expect(page.locator('.verdict-on')).toContainText('Right.');
  await page.locator('.lesson .next').click();
  await expect(done(page)).not.toContainText('done');
  await type(the(page, 'textbox', 'Learning rate value'), '2');
  await expect(done(page)).toContainText('✓ done');
  await page.locator('.lesson .next').click();
  await expect(page.locator('.course-end')).toContainText('1 of 1 prediction right');
});

// The course as a whole: its map, what was predicted right, who is stuck, and its end.

import { lessons } from '../src/renderer/lessons';
import { expect, test } from './shared-lab';
import { goTo, the, type } from './screen';

test('whoever is stuck is shown the answer and the task, and neither counts as predicted', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Lesson').selectOption('too-large');
  await page.locator('.ask').getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.locator('.ask [role="status"]')).toContainText('Right answer');
  await page.locator('.task').getByRole('button', { name: 'Do it for me' }).click();
  await expect(page.locator('.task h3')).toContainText('✓ done');
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('1');
  await the(page, 'button', 'Course map').click();
  const map = page.getByRole('dialog', { name: 'Course map' });
  await expect(map).toContainText('1 of 5 steps done');
  await expect(map.locator('header')).toContainText('nothing predicted yet');
});

test('the map of the course tells what was predicted right, opens a lesson, and forgets on request', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Lesson').selectOption('network');
  await type(page.locator('.ask input'), 'ln 3');
  await page.getByRole('button', { name: 'Do it for me' }).click();
  await page.locator('.lesson .next').click();
  await page.locator('.choices button').last().click();
  const button = the(page, 'button', 'Course map');
  await button.click();
  const map = page.getByRole('dialog', { name: 'Course map' });
  for (const { texts } of lessons) {
    for (const words of [texts.en.title, texts.en.aim]) await expect(map).toContainText(words);
  }
  await expect(map.locator('header')).toContainText('1 of 2 predictions right');
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await map.getByRole('button', { name: 'Open The gradient', exact: true }).click();
  await expect(the(page, 'combobox', 'Lesson')).toHaveValue('gradient');
  await button.click();
  await map.getByRole('button', { name: 'Forget my progress' }).click();
  await map.getByRole('button', { name: 'Keep it' }).click();
  await expect(map.locator('header')).toContainText('1 of 2');
  await map.getByRole('button', { name: 'Forget my progress' }).click();
  await expect(map.getByRole('alert')).toBeVisible();
  await map.getByRole('button', { name: 'Forget my progress' }).click();
  await expect(map.locator('header')).toContainText('nothing predicted yet');
});

test('the own experiment comes back after the end of the lessons @full', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Function').selectOption('himmelblau');
  await type(the(page, 'textbox', 'Learning rate value'), '0.02');
  await goTo(page, 40);
  const last = lessons.at(-1)!;
  await the(page, 'combobox', 'Lesson').selectOption(last.id);
  await expect(page.locator('.lesson')).toBeVisible();
  for (let i = 0; i < last.steps.length; i++) await page.locator('.lesson .next').click();
  await expect(page.locator('.lesson')).toContainText(/The end of the \w+ lessons/);
  // It asks once more, and leads back to where the answer was shown.
  const [first] = await page.locator('.course-end .card').all();
  await first.getByRole('button', { name: '1', exact: true }).click();
  await expect(first.getByRole('status')).toContainText('the function is curved more');
  await first.getByRole('button', { name: /lesson 5/ }).click();
  await expect(page.locator('.lesson h2')).toHaveText('The limit of lr');
  await the(page, 'combobox', 'Lesson').selectOption('');
  await expect(page.locator('.lesson')).toHaveCount(0);
  await expect(the(page, 'combobox', 'Lesson')).toHaveValue('');
  await expect(the(page, 'combobox', 'Function')).toHaveValue('himmelblau');
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.02');
  await expect(the(page, 'slider', 'Step')).toHaveValue('40');
});

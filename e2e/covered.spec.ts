// While a prediction is open nothing in the window answers it: what leads around the cover. That nothing does in any
// step is asked by `lessons-by-keys.spec.ts`.

import type { Page } from '@playwright/test';
import { lessons } from '../src/renderer/lessons';
import { giveaways } from '../src/renderer/lessons/all-checks.fixture';
import { expect, test } from './shared-lab';
import { outcomeOf, rateOf, stepOf, the, type } from './screen';
import { answersOn } from './whole-text';

const tooLarge = lessons.find(({ id }) => id === 'too-large')!;

async function openQuestion(page: Page): Promise<void> {
  await the(page, 'combobox', 'Lesson').selectOption('too-large');
  await expect(outcomeOf(page)).toHaveText('After your prediction');
}

test('whoever wants to see the run first is asked to predict first', async ({ lab: { page } }) => {
  await openQuestion(page);
  await expect.poll(() => stepOf(page)).toBe(7);
  const first = page.locator('.ask .choices button').first();
  for (const key of ['Space', 'ArrowRight', 'End']) {
    await page.locator('.lesson h2').click();
    await page.keyboard.press(key);
    await expect(first).toBeFocused();
    await expect(page.locator('.ask')).toContainText('Predict first.');
    expect(await stepOf(page)).toBe(7);
  }
  await page.locator('.ask .choices button').nth(1).click();
  await page.locator('.lesson h2').click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(page)).toBe(8);
});

test('the whole lab covers the same, and the step comes back as it was left', async ({
  lab: { page },
}) => {
  await openQuestion(page);
  await the(page, 'button', 'Open the whole lab').click();
  const bar = page.getByRole('region', { name: 'The lesson that waits' });
  await expect(bar).toContainText(tooLarge.steps[0].texts.en.title);
  await expect(outcomeOf(page)).toHaveText('After your prediction');
  await expect(page.locator('.steps .cover')).toBeVisible();
  const [{ prediction }] = tooLarge.steps;
  const found = () => answersOn(page, prediction!, giveaways['too-large.across']);
  expect(await found()).toEqual([]);
  // One that stands somewhere is found.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('h1')!.title = 'It jumps between two points.';
  });
  expect(await found()).toHaveLength(1);
  await type(rateOf(page), '0.3');
  await the(page, 'button', 'Back to the lesson').click();
  await expect(rateOf(page)).toHaveValue('0.9');
  await expect.poll(() => stepOf(page)).toBe(7);
});

// While a prediction is open nothing in the window answers it, not even when its task is done, nor does
// the step before; once it is made nothing is covered any more.

import type { Page } from '@playwright/test';
import type { LessonStep } from '../src/renderer/lessons/lesson';
import { lessons } from '../src/renderer/lessons';
import { giveaways, givenBefore } from '../src/renderer/lessons/all-checks.fixture';
import { changeAs } from './do-task';
import { expect, test } from './shared-lab';
import { outcomeOf, stepOf, the } from './screen';
import { answersOn } from './whole-text';
import { fullUnless } from './tier';

const goToStep = (page: Page, index: number) =>
  page.locator('.step-dots button').nth(index).click();

async function predict(page: Page, { prediction }: LessonStep): Promise<void> {
  if (prediction?.kind === 'choice') {
    await page.locator('.ask .choices button').nth(prediction.answer).click();
  } else if (prediction) {
    const field = page.locator('.ask input');
    await field.fill(String(prediction.answer));
    await field.press('Enter');
  }
}

for (const language of ['ko', 'en'] as const) {
  for (const lesson of lessons) {
    test(`“${lesson.id}” answers no question that is open (${language})${fullUnless(language === 'ko' && lesson.id === 'partial')}`, async ({
      lab: { page },
    }) => {
      test.slow();
      await the(page, 'combobox', 'Language').selectOption(language);
      await the(page, 'combobox', 'Lesson').selectOption(lesson.id);
      for (const [index, step] of lesson.steps.entries()) {
        const { prediction, demo } = step;
        if (!prediction) continue;
        const at = `${lesson.id}.${step.id}`;
        await goToStep(page, index);
        await expect(page.locator('.lesson h2')).toHaveText(step.texts[language].title);
        expect.soft(await answersOn(page, prediction, giveaways[at]), `${at} opens`).toEqual([]);
        if (demo) {
          await changeAs(page, demo);
          const said = await answersOn(page, prediction, giveaways[at]);
          expect.soft(said, `${at} with its task done`).toEqual([]);
        }
        await predict(page, step);
        await expect(page.locator('.cover'), at).toHaveCount(0);
        const next = lesson.steps[index + 1];
        if (!next?.prediction) continue;
        const before = await answersOn(
          page,
          next.prediction,
          givenBefore[`${lesson.id}.${next.id}`],
        );
        expect.soft(before, `${at} answers ${next.id}`).toEqual([]);
      }
    });
  }
}

const tooLarge = lessons.find(({ id }) => id === 'too-large')!;

async function openQuestion(page: Page): Promise<void> {
  await the(page, 'combobox', 'Lesson').selectOption('too-large');
  await expect(outcomeOf(page)).toHaveText('After your prediction');
}

test('an answer that stands somewhere is found', async ({ lab: { page } }) => {
  await openQuestion(page);
  const [{ prediction }] = tooLarge.steps;
  const found = () => answersOn(page, prediction!, giveaways['too-large.across']);
  expect(await found()).toEqual([]);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('h1')!.title = 'It jumps between two points.';
  });
  expect(await found()).toHaveLength(1);
});

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
  // Another run than the one that was told of is not shown at all.
  await changeAs(page, { change: { lr: 1 } });
  await expect.poll(() => stepOf(page)).toBe(0);
  await page.locator('.ask .choices button').nth(1).click();
  await page.locator('.lesson h2').click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(page)).toBe(1);
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
  expect(await answersOn(page, prediction!, giveaways['too-large.across'])).toEqual([]);
  await changeAs(page, { change: { lr: 0.3 } });
  await the(page, 'button', 'Back to the lesson').click();
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.9');
  await expect.poll(() => stepOf(page)).toBe(7);
});

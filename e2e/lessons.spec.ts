// Every step of every lesson in both languages: text, prediction right and wrong, and the way on.

import golden from '../golden/notebook.json' with { type: 'json' };
import type { Lesson, LessonStep, Prediction } from '../src/renderer/lessons/lesson';
import { lessons as catalogue } from '../src/renderer/lessons';
import { expect, test } from './shared-lab';
import { the } from './screen';
import type { Page } from '@playwright/test';

const lessons: readonly Lesson[] = catalogue;

const words = {
  en: { right: 'Right.', wrong: 'Not quite.' },
  ko: { right: '맞습니다.', wrong: '다시 생각해 봅시다.' },
} as const;

type Language = keyof typeof words;

const panel = (page: Page) => page.getByRole('region', { name: 'Lesson text' });

async function answer(page: Page, prediction: Prediction, right: boolean): Promise<void> {
  const ask = panel(page).getByRole('group', { name: 'Prediction' });
  if (prediction.kind === 'choice') {
    const index = right ? prediction.answer : (prediction.answer + 1) % prediction.choices.length;
    await ask.locator('.choices').getByRole('button').nth(index).click();
  } else {
    const value = right ? prediction.answer : prediction.answer * 2 + 1;
    await ask.getByRole('textbox', { name: 'Your prediction' }).fill(String(value));
    await ask.getByRole('textbox', { name: 'Your prediction' }).press('Enter');
  }
}

async function walkStep(page: Page, lesson: Lesson, step: LessonStep, language: Language) {
  const here = `${lesson.id}.${step.id} (${language})`;
  await expect(panel(page).getByRole('heading'), here).toHaveText(step.title[language]);
  await expect(panel(page), here).not.toContainText(/undefined|\[\[[a-z]|\$/);
  if (!step.prediction) return;
  const verdict = panel(page).getByRole('status', { name: 'Answer' });
  await answer(page, step.prediction, false);
  await expect(verdict, here).toContainText(words[language].wrong);
  await answer(page, step.prediction, true);
  await expect(verdict, here).toContainText(words[language].right);
}

for (const language of ['ko', 'en'] as const) {
  for (const lesson of lessons) {
    test(`the lesson “${lesson.id}” can be walked in ${language}`, async ({ lab: { page } }) => {
      await the(page, 'combobox', 'Language').selectOption(language);
      await the(page, 'combobox', 'Lesson').selectOption(lesson.id);
      for (const [i, step] of lesson.steps.entries()) {
        await walkStep(page, lesson, step, language);
        await expect(page.getByRole('status', { name: 'Outcome' })).not.toBeEmpty();
        if (i + 1 < lesson.steps.length) {
          await page.getByRole('button', { name: 'Next lesson step' }).click();
        }
      }
    });
  }
}

test('a lesson that was left is resumed as it was', async ({ lab: { page } }) => {
  const [first] = lessons;
  await the(page, 'combobox', 'Lesson').selectOption(first.id);
  await page.getByRole('button', { name: 'Next lesson step' }).click();
  await the(page, 'textbox', 'Learning rate value').fill('0.37');
  await the(page, 'combobox', 'Lesson').selectOption('');
  await expect(panel(page)).toHaveCount(0);
  await the(page, 'textbox', 'Learning rate value').fill('0.2');
  await the(page, 'combobox', 'Lesson').selectOption(first.id);
  await expect(panel(page).getByRole('heading')).toHaveText(first.steps[1].title.en);
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.37');
});

test('the notebook’s numbers stand in the lessons, to the last digit', async ({
  lab: { page },
}) => {
  const [diff, partial] = golden.numericalDiff;
  let text = '';
  for (const lesson of lessons) {
    await the(page, 'combobox', 'Lesson').selectOption(lesson.id);
    for (let i = 0; i < lesson.steps.length; i++) {
      text += await panel(page).innerText();
      if (i + 1 < lesson.steps.length) {
        await page.getByRole('button', { name: 'Next lesson step' }).click();
      }
    }
  }
  for (const number of [diff.value, partial.value]) expect(text).toContain(String(number));
});

test('a lesson can be done with the keyboard alone', async ({ lab: { page } }) => {
  const [first] = lessons;
  await the(page, 'combobox', 'Lesson').focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('heading')).toHaveText(first.steps[0].title.en);
  const next = page.getByRole('button', { name: 'Next lesson step' });
  for (let i = 1; i < first.steps.length; i++) {
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading')).toHaveText(first.steps[i].title.en);
  }
});

test('a word of a lesson opens the glossary, and Escape closes it', async ({ lab: { page } }) => {
  const [first] = lessons;
  await the(page, 'combobox', 'Lesson').selectOption(first.id);
  await panel(page).locator('.word').first().click();
  const glossary = page.getByRole('dialog', { name: 'Glossary' });
  await expect(glossary).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(glossary).toBeHidden();
});

test('the first steps can be skipped, and do not come back', async ({ lab: { page } }) => {
  const welcome = page.getByRole('region', { name: 'First steps' });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(welcome).toBeVisible();
  await welcome.getByRole('button', { name: 'Skip' }).click();
  await page.reload();
  await expect(the(page, 'button', 'Play')).toBeVisible();
  await expect(welcome).toHaveCount(0);
});

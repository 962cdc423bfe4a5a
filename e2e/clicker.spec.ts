// The whole chapter in front of a class, by the two keys of a clicker alone.

import { lessons } from '../src/renderer/lessons';
import { expect, test } from './shared-lab';
import { the } from './screen';
import type { Page } from '@playwright/test';

interface Kept {
  readonly lessons: Readonly<Record<string, { done: string[]; answers: object; shown: string[] }>>;
}

const kept = (page: Page): Promise<Kept> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('descent-lab.progress') ?? '{}') as never);

/** Of a lesson, as the window keeps it. */
const doneIn = async (page: Page, lesson: string): Promise<string[]> =>
  (await kept(page)).lessons[lesson]?.done ?? [];

const title = (page: Page) => page.locator('.lesson h2');
const forward = (page: Page) => page.keyboard.press('PageDown');
const back = (page: Page) => page.keyboard.press('PageUp');

async function present(page: Page, lesson: string): Promise<void> {
  await the(page, 'combobox', 'Lesson').selectOption(lesson);
  await title(page).click();
  await page.keyboard.press('F5');
  await expect(page.locator('html')).toHaveAttribute('data-presenter');
}

/** The replay, cell by cell, until it gives the lesson back. */
async function runCells(page: Page): Promise<void> {
  const dialog = page.locator('dialog.shared-array');
  await expect(dialog).toBeVisible();
  for (const cell of ['1', '2', '3']) {
    await forward(page);
    await expect(dialog.locator('.side.copied li.done')).toHaveCount(Number(cell));
  }
  await forward(page);
  await expect(dialog).toBeHidden();
}

test('a clicker leads through every step of every lesson @full', async ({ lab: { page } }) => {
  test.setTimeout(240_000);
  const [first] = lessons;
  await present(page, first.id);
  for (const lesson of lessons) {
    for (const step of lesson.steps) {
      await expect(title(page), step.id).toHaveText(step.texts.en.title);
      if (step.demo) {
        await forward(page);
        if (step.demo.replay) await runCells(page);
        if (step.demo.at !== undefined) {
          // A press while it plays brings the end of it.
          await expect(the(page, 'button', 'Pause')).toBeVisible();
          await forward(page);
        }
        await expect(page.locator('.task .done'), step.id).toBeVisible();
      } else if (step.prediction) await forward(page);
      if (step.prediction) {
        await expect(page.locator('.ask [role="status"]'), step.id).toContainText('Right answer');
        await forward(page);
        await expect(page.locator('.because p').first(), step.id).toBeInViewport();
      }
      await expect.poll(() => doneIn(page, lesson.id), step.id).toContain(step.id);
      await forward(page);
    }
  }
  await expect(page.locator('.course-end')).toContainText('The end of the nine lessons');
  const all = Object.values((await kept(page)).lessons);
  const steps = lessons.flatMap((lesson) => lesson.steps);
  expect(all.flatMap(({ done }) => done)).toHaveLength(steps.length);
  // Shown is not predicted.
  expect(all.flatMap(({ answers }) => Object.keys(answers))).toEqual([]);
  expect(all.flatMap(({ shown }) => shown)).toHaveLength(
    steps.filter(({ prediction }) => prediction).length,
  );
});

test('each press back takes away what the one forward brought', async ({ lab: { page } }) => {
  await present(page, 'too-large');
  const answer = page.locator('.ask [role="status"]');
  const done = page.locator('.task .done');
  const reason = page.locator('.because p').first();
  await forward(page);
  // Nobody is told before it was seen.
  await expect(answer).toContainText('Try it first, and see.');
  await expect(the(page, 'button', 'Pause')).toBeVisible();
  await forward(page);
  await expect(done).toBeVisible();
  await forward(page);
  await expect(reason).toBeVisible();
  await back(page);
  await expect(reason).toBeHidden();
  await back(page);
  await expect(done).toBeHidden();
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.9');
  await expect(answer).toBeEmpty();
  await expect(page.locator('.cover').first()).toBeVisible();
  await back(page);
  await expect(title(page)).toHaveText(lessons[3].steps.at(-1)!.texts.en.title);
});

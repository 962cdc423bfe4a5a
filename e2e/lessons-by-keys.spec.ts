// The whole chapter by the keyboard alone, in a small window: every prediction is made, wrong and right, and every
// task is done with Tab, arrows, digits and Enter. A control that Tab does not reach fails here. So does a word that
// answers a question that is open, in either language, not even when the task is done.

import type { Locator, Page } from '@playwright/test';
import type { Attempt, Lesson, LessonStep } from '../src/renderer/lessons/lesson';
import { lessons as catalogue } from '../src/renderer/lessons';
import { giveaways, givenBefore } from '../src/renderer/lessons/all-checks.fixture';
import { expect, test } from './shared-lab';
import { outcomeOf, resize, the } from './screen';
import { fullUnless } from './tier';
import { answersOn } from './whole-text';

const lessons: readonly Lesson[] = catalogue;

/** More than the window has controls. */
const MOST_TABS = 150;

const panel = (page: Page) => page.locator('.lesson');
const next = (page: Page) => panel(page).locator('.next');

const controlsOf = (page: Page) =>
  panel(page).locator('.task').locator('input:not([type="radio"]), select, button:not(.quiet)');

/** Within its panel, and not under anything. */
const inReach = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return element === on || element.contains(on);
  });

/** A step before it is answered, as it opens and with its task done. */
async function expectOpen(
  page: Page,
  { texts, prediction, still }: LessonStep,
  language: 'ko' | 'en',
  at: string,
): Promise<void> {
  await expect(panel(page).getByRole('heading', { level: 2 }), at).toHaveText(
    texts[language].title,
  );
  await expect(panel(page), at).not.toContainText(/undefined|\[\[[a-z]|\$/);
  if (still) await expect(outcomeOf(page), at).toHaveCount(0);
  else await expect(outcomeOf(page), at).not.toBeEmpty();
  await expect.poll(() => inReach(next(page)), at).toBe(true);
  if (!prediction) return;
  const said = await answersOn(page, prediction, giveaways[at]);
  expect.soft(said, `${at} (${language})`).toEqual([]);
}

async function tabTo(page: Page, control: Locator): Promise<void> {
  const target = await control.elementHandle();
  const isBehind = await page.evaluate(
    (element) =>
      (document.activeElement!.compareDocumentPosition(element) &
        Node.DOCUMENT_POSITION_PRECEDING) !==
      0,
    target,
  );
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await page.evaluate((element) => element === document.activeElement, target)) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reached ${control.toString()}.`);
}

async function write(page: Page, field: Locator, value: number): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
}

async function choose(page: Page, menu: Locator, value: string): Promise<void> {
  await tabTo(page, menu);
  await page.keyboard.press('Home');
  for (let presses = 0; (await menu.inputValue()) !== value && presses < 30; presses++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(menu).toHaveValue(value);
}

const answer = (page: Page) => panel(page).getByRole('status', { name: 'Answer' });

async function predict(page: Page, { prediction, texts, done }: LessonStep, right: boolean) {
  if (prediction?.kind === 'choice') {
    const { length } = texts.en.prediction?.choices ?? [];
    const choice = right ? prediction.answer : (prediction.answer + 1) % length;
    await tabTo(page, panel(page).locator('.ask .choices button').nth(choice));
    await page.keyboard.press('Enter');
  } else if (prediction) {
    const value = right ? prediction.answer : prediction.answer * 2 + 1;
    await write(page, the(page, 'textbox', 'Your prediction'), value);
  }
  // Where something is left to be done, nothing is judged before.
  const said = right ? 'Right.' : 'Not quite.';
  await expect(answer(page)).toHaveText(done ? new RegExp(`^(Noted|.?.?${said})`) : RegExp(said));
  // 1e-5 is written as the lesson writes it.
  await expect(answer(page)).not.toContainText('0.0000');
}

async function change(
  page: Page,
  { change: changed = {} }: Attempt,
  { session }: LessonStep,
): Promise<void> {
  const { objective, start, lr, steps, h, gradient, arrows, optimizer, chart } = changed;
  if (objective && 'id' in objective) {
    await choose(page, the(page, 'combobox', 'Function'), objective.id);
  }
  if (start && start.length > 2) {
    await tabTo(page, page.getByRole('tab', { name: 'Values' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'All 0' }));
    await page.keyboard.press('Enter');
    return;
  }
  for (const [axis, value] of (start ?? []).entries()) {
    const field = the(page, 'spinbutton', `Start x${axis}`);
    if (!objective && session?.start?.[axis] !== value) {
      await write(page, field, value);
    }
  }
  if (lr !== undefined) await write(page, the(page, 'textbox', 'Learning rate value'), lr);
  if (steps !== undefined) await write(page, the(page, 'spinbutton', 'Steps'), steps);
  if (h !== undefined) await write(page, the(page, 'spinbutton', 'h'), h);
  if (optimizer) await choose(page, the(page, 'combobox', 'Optimizer'), optimizer.id);
  if (gradient === 'analytic') {
    await tabTo(page, the(page, 'radio', 'Numerical'));
    await page.keyboard.press('ArrowRight');
  }
  if (arrows === 'uphill') {
    await tabTo(page, the(page, 'button', 'Uphill ∇f'));
    await page.keyboard.press('Enter');
  }
  if (chart) await choose(page, the(page, 'combobox', 'Chart'), chart);
}

async function goAsTold(page: Page, { change: { steps } = {}, at, replay }: Attempt) {
  if (replay) {
    await tabTo(page, panel(page).locator('.task button').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('dialog.shared-array .play')).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
  }
  if (at === undefined) return;
  // The last step is known when the run has been computed.
  if (steps !== undefined)
    await expect(the(page, 'slider', 'Step')).toHaveAttribute('max', String(steps));
  // Keys of the player work wherever no text is typed.
  await tabTo(page, the(page, 'button', 'Step forward'));
  if (at >= 100) await page.keyboard.press('End');
  else for (let step = 0; step < at; step++) await page.keyboard.press('ArrowRight');
}

for (const lesson of lessons) {
  test(`the lesson “${lesson.id}” is done without a mouse, and answers no question that is open${fullUnless(lesson.id === 'partial')}`, async ({
    lab: { app, page },
  }) => {
    test.slow();
    await resize(app, page, [1024, 680]);
    await choose(page, the(page, 'combobox', 'Lesson'), lesson.id);
    for (const [i, step] of lesson.steps.entries()) {
      const at = `${lesson.id}.${step.id}`;
      await expectOpen(page, step, 'en', at);
      for (const plot of await page.locator('.line-plot').all()) {
        await expect(plot.locator('path').first(), `${at} is drawn`).toBeVisible();
      }
      if (step.demo) await change(page, step.demo, step);
      await the(page, 'combobox', 'Language').selectOption('ko');
      await expectOpen(page, step, 'ko', at);
      await the(page, 'combobox', 'Language').selectOption('en');
      if (step.prediction) {
        await predict(page, step, false);
        await expect.poll(() => inReach(next(page)), at).toBe(true);
        // It is the task's turn now, and nobody has to look for what does it.
        const open = (await panel(page).locator('.task h3 .done').count()) === 0;
        for (const control of open && step.controls ? await controlsOf(page).all() : []) {
          await expect.poll(() => inReach(control), at).toBe(true);
        }
        await predict(page, step, true);
        await expect(page.locator('.cover'), at).toHaveCount(0);
      }
      if (step.demo) {
        await goAsTold(page, step.demo);
        await expect(panel(page).locator(':scope > header [role="status"]'), at).toHaveText(
          '✓ done',
        );
        if (step.prediction) await expect(answer(page), at).toContainText('Right.');
        const task = panel(page).locator('.task p').first();
        await task.scrollIntoViewIfNeeded();
        await expect.poll(() => inReach(task), at).toBe(true);
      }
      const after = lesson.steps[i + 1];
      if (!after) return;
      if (after.prediction) {
        const told = await answersOn(
          page,
          after.prediction,
          givenBefore[`${lesson.id}.${after.id}`],
        );
        expect.soft(told, `${at} answers ${after.id}`).toEqual([]);
      }
      await tabTo(page, next(page));
      await page.keyboard.press('Enter');
    }
  });
}

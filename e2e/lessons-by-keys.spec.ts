// The whole chapter by the keyboard alone: every prediction is made and every task is done with
// Tab, arrows, digits and Enter. A control that Tab does not reach fails here.

import type { Locator, Page } from '@playwright/test';
import type { Attempt, Lesson, LessonStep } from '../src/renderer/lessons/lesson';
import { lessons as catalogue } from '../src/renderer/lessons';
import { expect, test } from './shared-lab';
import { the } from './screen';
import { fullUnless } from './tier';

const lessons: readonly Lesson[] = catalogue;

/** More than the window has controls. */
const MOST_TABS = 150;

const panel = (page: Page) => page.getByRole('region', { name: 'Lesson text' });

async function tabTo(page: Page, control: Locator): Promise<void> {
  const target = await control.elementHandle();
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await page.evaluate((element) => element === document.activeElement, target)) return;
    await page.keyboard.press('Tab');
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

async function predict(page: Page, { prediction, done }: LessonStep): Promise<void> {
  if (!prediction) return;
  const ask = panel(page).getByRole('group', { name: 'Prediction' });
  if (prediction.kind === 'choice') {
    await tabTo(page, ask.getByRole('button').nth(prediction.answer));
    await page.keyboard.press('Enter');
  } else {
    await write(page, the(page, 'textbox', 'Your prediction'), prediction.answer);
  }
  await expect(answer(page)).toContainText(done ? 'Noted.' : 'Right.');
}

async function act(
  page: Page,
  { change = {}, at, replay }: Attempt,
  { session }: LessonStep,
): Promise<void> {
  const { objective, start, lr, steps, h, gradient, arrows, optimizer, chart } = change;
  if (objective && 'id' in objective) {
    await choose(page, the(page, 'combobox', 'Function'), objective.id);
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
  test(`the lesson “${lesson.id}” is done without a mouse${fullUnless(lesson.id === 'partial')}`, async ({
    lab: { page },
  }) => {
    test.slow();
    await choose(page, the(page, 'combobox', 'Lesson'), lesson.id);
    for (const [i, step] of lesson.steps.entries()) {
      await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(step.texts.en.title);
      await predict(page, step);
      if (step.demo) {
        await act(page, step.demo, step);
        await expect(panel(page).locator(':scope > header [role="status"]'), step.id).toHaveText(
          '✓ done',
        );
        if (step.prediction) await expect(answer(page), step.id).toContainText('Right.');
      }
      if (i + 1 === lesson.steps.length) return;
      await tabTo(page, the(page, 'button', 'Next lesson step'));
      await page.keyboard.press('Enter');
    }
  });
}

// What a lesson does beside its walk by keys: it is left and resumed, shows the notebook’s numbers, and says what was
// right and what is missing.

import type { Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { lessons } from '../src/renderer/lessons';
import { expect, test } from './shared-lab';
import { goTo, rateOf, the, thisStep, type } from './screen';

const choose = (page: Page, lesson: string) => the(page, 'combobox', 'Lesson').selectOption(lesson);
const title = (page: Page) => page.locator('.lesson h2');
const wholeLab = (page: Page) => the(page, 'button', 'Open the whole lab').click();

test('a lesson that was left is resumed as it was', async ({ lab: { page } }) => {
  const rate = rateOf(page);
  await choose(page, 'descent');
  for (let step = 0; step < 2; step++) await page.locator('.lesson .next').click();
  await rate.fill('0.37');
  await choose(page, '');
  await expect(title(page)).toHaveCount(0);
  await rate.fill('0.2');
  await choose(page, 'descent');
  const descent = lessons.find(({ id }) => id === 'descent')!;
  await expect(title(page)).toHaveText(descent.steps[2].texts.en.title);
  await expect(rate).toHaveValue('0.37');
});

const [tenth] = golden.descentFresh;
const { dW, W, loss } = golden.simpleNet;

// That each lesson's runs have the notebook's numbers is asked beside the lessons.
test('a lesson shows the notebook’s numbers live', async ({ lab: { page } }) => {
  await choose(page, 'descent');
  await page.locator('.step-dots button').nth(1).click();
  await page.locator('.ask .choices button').nth(1).click();
  await wholeLab(page);
  // Until it has been asked where the run ends, a lesson shows a shorter one.
  await type(the(page, 'spinbutton', 'Steps'), '100');
  await expect(the(page, 'slider', 'Step')).toHaveAttribute('max', '100');
  await goTo(page, 100);
  await expect
    .poll(async () => (await thisStep(page)).slice(0, 5))
    .toEqual(tenth.rows[100].map(String));
});

test('the lesson of the network shows the notebook’s loss and gradient live', async ({
  lab: { page },
}) => {
  await choose(page, 'network');
  await wholeLab(page);
  const cells = async () => (await thisStep(page)).slice(0, 5).map(Number);
  await expect.poll(async () => (await cells())[0]).toBe(W[0][0]);
  const [w11, w12, f, g11, g12] = await cells();
  expect([w11, w12]).toEqual(W[0].slice(0, 2));
  // numpy's exp and log differ from ours in the last digit; the difference quotient divides by 2e-4.
  expect(f).toBeCloseTo(loss, 13);
  expect(g11).toBeCloseTo(dW[0][0], 10);
  expect(g12).toBeCloseTo(dW[0][1], 10);
});

test('a word of a lesson opens the glossary, and Escape closes it', async ({ lab: { page } }) => {
  await choose(page, lessons[0].id);
  await page.locator('.lesson .word').first().click();
  await expect(page.locator('dialog.glossary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.glossary')).toBeHidden();
});

test('a wrong choice is kept, and told what speaks against it once the task is done', async ({
  lab: { page },
}) => {
  await choose(page, 'numerical-diff');
  const { prediction, texts } = lessons[0].steps[0];
  const asked = texts.en.prediction;
  if (!prediction || !asked?.choices || !asked.replies?.[0]) throw new Error('Expected a choice.');
  const why = asked.because.split('. ')[1].slice(0, 20);
  const [ask, reason] = [page.locator('.ask'), page.locator('.because')];
  await expect(reason).toContainText('Opens after your prediction.');
  const choices = page.locator('.choices').getByRole('button');
  await choices.nth(0).click();
  const right = asked.choices[prediction.answer];
  await expect(ask).toContainText('Noted. Now try it, and see.');
  await expect(choices.nth(0)).toHaveText(`${asked.choices[0]} (your answer)`);
  await expect(choices.nth(prediction.answer)).toHaveText(right);
  await expect(reason).not.toContainText(why);
  await expect(page.locator('.lesson .missing')).toHaveText('task left');
  await type(the(page, 'spinbutton', 'h'), '1');
  await expect(choices.nth(prediction.answer)).toHaveText(`✓ ${right} (right answer)`);
  await expect(choices.nth(0)).toHaveText(`✗ ${asked.choices[0]} (your answer)`);
  await expect(ask).toContainText(`Not quite. Right answer: ${right}`);
  await expect(ask).toContainText(asked.replies[0]);
  await expect(reason).toContainText(why);
  await expect(page.locator('.lesson > header [role="status"]')).toHaveText('✓ done');
  await expect(page.locator('.step-dots button').first()).toHaveText('✓');
});

test('a task that is done is ticked though the prediction is open', async ({ lab: { page } }) => {
  await choose(page, 'numerical-diff');
  await type(the(page, 'spinbutton', 'h'), '1');
  await expect(page.locator('.task h3')).toContainText('✓ done');
  await expect(page.locator('.lesson .missing')).toHaveText('prediction left');
  // On demand the reason comes before the task.
  await page.locator('.lesson .next').click();
  await page.locator('.choices').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Show the explanation' }).click();
  await expect(page.locator('.because p').first()).toBeVisible();
  await expect(page.locator('.because [role="status"]')).toBeFocused();
});

test('a number that cannot be read has no verdict beside it', async ({ lab: { page } }) => {
  await choose(page, 'gradient');
  const field = page.locator('.ask input');
  const verdict = page.locator('.ask [role="status"]');
  await type(field, '5');
  await expect(verdict).toContainText('Right.');
  await type(field, 'five');
  await expect(page.locator('.ask').getByRole('alert')).toContainText('five');
  await expect(verdict).toBeEmpty();
  await type(field, '10/2');
  await expect(verdict).toContainText('Right.');
});

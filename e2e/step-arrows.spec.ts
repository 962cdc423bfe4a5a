// The step that is really taken: its arrows over the field, by name and by keyboard, and one quantity
// that lights up in the formula, the code, the picture and the numbers.

import type { Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { goTo, letGo, rateOf, the, thisStep, type } from './screen';
import { expect, test } from './shared-lab';

const arrows = (page: Page) => page.locator('[data-name="Step arrows"]');
const chip = (page: Page, id: string) => arrows(page).locator(`.${id}`);
/** What is lit, each by where it stands. */
const lit = (page: Page) =>
  page.evaluate(() => ({
    letters: document.querySelectorAll('.rule [data-lit="true"]').length,
    lines: [...document.querySelectorAll('.arithmetic tr[data-lit="true"] code')].map(
      ({ textContent }) => textContent,
    ),
    numbers: document.querySelectorAll('.this-step tr[data-lit="true"]').length,
    arrows: [...document.querySelectorAll('.step-chip.lit:not([hidden])')].map(({ className }) =>
      className.replace(/step-chip|lit|\s/g, ''),
    ),
  }));

const NONE = { letters: 0, lines: [], numbers: 0, arrows: [] };

test("Adam's arrows have their names, and Δx is the step of the table", async ({
  lab: { page },
}) => {
  const { names, help } = texts.en.stepArrows;
  await expect(arrows(page)).toBeHidden();
  await the(page, 'combobox', 'Optimizer').selectOption('adam');
  await goTo(page, 3);
  await expect(arrows(page)).toHaveAccessibleName(texts.en.names.field.stepArrows);
  for (const id of ['slope', 'mean', 'reach', 'move'] as const) {
    await expect(chip(page, id)).toBeVisible();
    await expect(chip(page, id)).toContainText(names[id]);
    await expect(chip(page, id)).toHaveAttribute('title', help[id]);
  }
  // Δx along both axes stands in this step, before the new x.
  await expect(async () => {
    const [a, b] = (await thisStep(page)).slice(-4).map(Number);
    const said = await chip(page, 'move').getAttribute('aria-label');
    const [, x0, x1] = /\((\S+), (\S+)\)$/.exec(said ?? '') ?? [];
    expect(Number(x0)).toBeCloseTo(a, 3);
    expect(Number(x1)).toBeCloseTo(b, 3);
  }).toPass({ timeout: 10_000 });
});

test('what has the focus or the pointer lights up its quantity wherever it stands', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Optimizer').selectOption('momentum');
  await goTo(page, 4);
  await chip(page, 'carry').press('Enter');
  await expect(the(page, 'table', 'Arithmetic of this step')).toBeVisible();
  await expect
    .poll(() => lit(page))
    .toEqual({ letters: 3, lines: ['self.v', 'self.v = …'], numbers: 0, arrows: ['carry'] });
  // The legend of the arithmetic is the other way in.
  await page.locator('.step-legend .slope').focus();
  await expect
    .poll(() => lit(page))
    .toEqual({ letters: 1, lines: ['grad[idx]'], numbers: 2, arrows: ['slope', 'push'] });
  await expect(page.locator('.step-legend .slope')).toHaveAccessibleDescription(
    texts.en.stepArrows.lights,
  );
  // So does the pointer, on a letter of the rule or a line of numbers.
  await page.locator('.rule [data-symbol="v"]').first().hover();
  await expect.poll(async () => (await lit(page)).arrows).toEqual(['carry']);
  await page.locator('.arithmetic .line-move').hover();
  await expect.poll(async () => (await lit(page)).arrows).toEqual(['move']);
  await letGo(page);
  await the(page, 'button', 'Play').hover();
  await expect.poll(() => lit(page)).toEqual({ letters: 0, lines: [], numbers: 0, arrows: [] });
});

test('a step too short to be seen is drawn larger and says so; one out of sight says how long it is', async ({
  lab: { page },
}) => {
  await type(rateOf(page), '1e-10');
  for (const visible of [true, false, true]) {
    await the(page, 'button', 'Play').press('a');
    await expect(arrows(page)).toBeVisible({ visible });
  }
  // 1e-9 in a frame some 10 wide.
  await expect(chip(page, 'move')).toContainText(/Δx ×\d×10[⁸⁹]/);
  await page.getByRole('radio', { name: 'fixed' }).check({ force: true });
  await type(rateOf(page), '10');
  // −10 · (−6, 8) is 100 long.
  await expect(chip(page, 'move')).toContainText('|Δx| = 100');
});

test('the ball and a letter of a lesson light up what a number of the table does', async ({
  lab: { page },
}) => {
  const lesson = (symbol: string) => page.locator(`.lesson .lit-rule [data-symbol="${symbol}"]`);
  await goTo(page, 1);
  const plot = (await the(page, 'img', 'Gradient field').boundingBox())!;
  // (−2.4, 3.2) in a frame from −5 to 5.
  await page.mouse.move(plot.x + 0.26 * plot.width, plot.y + 0.18 * plot.height);
  await expect.poll(() => lit(page)).toEqual({ ...NONE, numbers: 2 });
  await page.locator('.this-step tr[data-symbol="next"]').first().hover();
  await expect.poll(() => lit(page)).toEqual({ ...NONE, numbers: 2, arrows: ['move'] });
  await the(page, 'button', 'Play').hover();
  await expect.poll(() => lit(page)).toEqual(NONE);
  await expect(arrows(page)).toBeHidden();

  await the(page, 'combobox', 'Lesson').selectOption('descent');
  await lesson('g').first().hover();
  await expect(arrows(page)).toBeHidden();
  await type(the(page, 'textbox', 'Your prediction'), '-2.4');
  await the(page, 'button', 'Play').hover();
  await lesson('g').first().hover();
  await expect.poll(() => lit(page)).toEqual({ ...NONE, numbers: 2 });
  await page.locator('.symbols [data-symbol="g"]').focus();
  await expect(lesson('g').first()).toHaveAttribute('data-lit', 'true');
});

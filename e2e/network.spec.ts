// simpleNet as a figure: its numbers are the notebook's, g·h tells the change of the loss, and the
// weights are descended and chosen like any other variables.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { menuItem } from './app-menu';
import { chooseTheme, goTo, outcomeOf, the, type } from './screen';
import { expect, test } from './shared-lab';

/** As numpy prints: to eight decimals, without trailing zeros. */
const printed = (value: number): string => String(Number(value.toFixed(8)));

test.beforeEach(async ({ lab: { page } }) => {
  await the(page, 'combobox', 'Function').selectOption('simplenet');
  await the(page, 'combobox', 'Figure').selectOption('network');
  await expect(outcomeOf(page)).not.toBeEmpty();
});

const dW = golden.simpleNet.dW.flat();
const weights = (page: Page) => the(page, 'group', 'W').locator('.digits');

const slopes = (page: Page): Promise<string[]> =>
  the(page, 'group', 'dW').locator('.digits').allTextContents();

/** The values of the check: g·h, the true change, the error. */
const checked = async (page: Page): Promise<number[]> =>
  (await the(page, 'table', 'Check of g·h').getByRole('cell').allTextContents()).map(Number);

test('shows the numbers of the notebook, g·h beside the real change, and three gradients alike', async ({
  lab: { page },
}) => {
  const { W, loss, argmax } = golden.simpleNet;
  await expect(weights(page)).toHaveText(W.flat().map(printed));
  expect(await slopes(page)).toEqual(dW.map(printed));
  const losses = the(page, 'region', 'Network').getByLabel('Loss', { exact: true });
  await expect(losses).toContainText(printed(loss));
  await expect(losses).toContainText(`${argmax} ≠ t = 2`);

  await the(page, 'slider', 'Raise the weight by h').fill('40');
  await expect.poll(async () => (await checked(page))[0]).toBeCloseTo(0.517, 4);
  const [, real, error] = await checked(page);
  // L(w11 + 1) − L(w11) by numpy.
  expect(real).toBeCloseTo(0.5355157289568071, 6);
  expect(error).toBeCloseTo(0.5355157289568071 - dW[0], 7);

  await the(page, 'tab', 'Three gradients').click();
  const rows = the(page, 'table', 'Three gradients').locator('tbody tr');
  await expect(rows).toHaveCount(6);
  for (const [k, slope] of dW.entries()) {
    const cells = await rows.nth(k).getByRole('cell').allTextContents();
    for (const cell of cells) expect(Number(cell)).toBeCloseTo(slope, 5);
  }

  // Descending lowers the loss, and the answer becomes the right one.
  await expect(losses).toContainText('argmax 0 → 2');
  await goTo(page, 100);
  await expect(losses).toContainText('2 = t');
  const [now = ''] = await losses.locator('.net-now').allTextContents();
  expect(Number(now)).toBeLessThan(0.01);
});

test('two weights are chosen for surface, field and path', async ({ lab: { page } }) => {
  await the(page, 'button', 'w23').click();
  await the(page, 'button', 'As second axis').click();
  await expect(the(page, 'combobox', 'Second axis')).toHaveValue('5');
  await expect(the(page, 'spinbutton', 'Start w23')).toHaveValue('-1.08746554');
  await the(page, 'button', 'As first axis').click();
  await expect(the(page, 'combobox', 'First axis')).toHaveValue('5');
  await expect(the(page, 'combobox', 'Second axis')).toHaveValue('0');
  await expect(page.locator('.field-letter.x0')).toContainText('w23');
  await the(page, 'combobox', 'Figure').selectOption('surface');
  await expect(page.locator('.surface-letter').first()).toHaveText('w23');
  await expect(the(page, 'img', 'Surface')).toHaveAccessibleDescription(/w23.*w11/);
});

test('x, t and W can be changed, and W drawn from a seed', async ({ lab: { app, page } }) => {
  await the(page, 'radio', 't = 0').check();
  // y − t has changed its sign for class 0: 0.6·(0.86159 − 1).
  await expect.poll(async () => Number((await slopes(page))[0])).toBeCloseTo(-0.0830451, 6);
  await type(the(page, 'spinbutton', 'x1'), '0');
  await expect.poll(async () => (await slopes(page)).slice(0, 3)).toEqual(['0', '0', '0']);
  await type(the(page, 'spinbutton', 'x2'), 'much');
  await expect(page.getByRole('alert')).toContainText('such as 0.6');
  await the(page, 'spinbutton', 'x2').press('Escape');

  await the(page, 'tab', 'Values').click();
  await type(the(page, 'spinbutton', 'Initial w11'), '2.5');
  await expect(the(page, 'spinbutton', 'Start w11')).toHaveValue('2.5');
  await the(page, 'button', 'Random W').click();
  // Of seed 1, as Python has them.
  await expect(weights(page).first()).toHaveText('1.40433878');
  await expect(weights(page).last()).toHaveText('2.57823843');
  await the(page, 'spinbutton', 'Seed').press('ArrowUp');
  await expect(the(page, 'spinbutton', 'Start w11')).not.toHaveValue(/^1\.404/);
  await the(page, 'button', 'As in the notebook').click();
  await expect.poll(() => slopes(page)).toEqual(dW.map(printed));
  await menuItem(app, 'undo');
  await expect.poll(() => slopes(page)).not.toEqual(dW.map(printed));
});

test('is worked with the keyboard alone, and axe finds nothing @full', async ({
  lab: { page },
}) => {
  const w11 = the(page, 'button', 'w11');
  await w11.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(the(page, 'button', 'w12')).toHaveAttribute('aria-pressed', 'true');
  await expect(w11).toHaveAttribute('aria-pressed', 'false');
  await the(page, 'slider', 'Raise the weight by h').press('ArrowRight');
  await expect(the(page, 'slider', 'Raise the weight by h')).not.toHaveAttribute(
    'aria-valuetext',
    '0.1',
  );
  // Put into the page once; later it is only asked.
  let axe: { axeSource?: string } = {};
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(page, theme);
    for (const tab of ['One weight', 'Three gradients', 'Values']) {
      await the(page, 'tab', tab).press('Enter');
      const { violations } = await new AxeBuilder({ page, ...axe })
        .setLegacyMode(true)
        .include('.network')
        .analyze();
      axe = { axeSource: 'undefined' };
      expect(violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  }
});

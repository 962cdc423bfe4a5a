// The arithmetic of a step, digit by digit, and the notebook's mystery: the numbers against the
// notebook's, everything by keys.

import type { Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { goTo, outcomeOf, the, type, unfoldReasons } from './screen';
import { expect, test } from './shared-lab';
import { meanwhile } from './meanwhile';

const h = golden.descentFresh[0].h;
const lr = 10;
const rows = golden.descentFresh.find((run) => run.lr === lr)!.rows;
const { start, runs } = golden.descentSharedInitX;

const arithmetic = (page: Page) => the(page, 'table', 'Arithmetic of this step');

interface Line {
  readonly code: string;
  /** As they are written, and the part that is struck. */
  readonly cells: readonly { text: string; struck: string; ice: boolean }[];
}

const linesOf = (page: Page): Promise<Line[]> =>
  arithmetic(page).evaluate((table) =>
    [...(table as HTMLTableElement).tBodies[0].rows].map((row) => ({
      code: row.querySelector('code')?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => ({
        text: cell.textContent,
        struck: cell.querySelector('s')?.textContent ?? '',
        ice: cell.classList.contains('ice'),
      })),
    })),
  );

/** The numbers of the line that the notebook calls so. */
const valuesOf = (lines: readonly Line[], code: string): number[] =>
  lines.find((line) => line.code === code)!.cells.map(({ text }) => Number(text));

test('every line is the notebook’s to the last digit, and what cancels is struck', async ({
  lab: { page },
}) => {
  await type(the(page, 'textbox', 'Learning rate value'), String(lr));
  await expect(outcomeOf(page)).toContainText('Frozen');
  await the(page, 'button', 'Digit by digit').click();
  // From step 9 on x1 + h is x1; other steps: `arithmetic-lines.test.ts`.
  await goTo(page, 9);
  const [x0, x1, , g0, g1] = rows[9];
  await expect.poll(async () => valuesOf(await linesOf(page), 'tmp_val')).toEqual([x0, x1]);
  const lines = await linesOf(page);
  const ahead = [(x0 + h) ** 2 + x1 ** 2, x0 ** 2 + (x1 + h) ** 2];
  const behind = [(x0 - h) ** 2 + x1 ** 2, x0 ** 2 + (x1 - h) ** 2];
  for (const [code, values] of Object.entries({
    'tmp_val + h': [x0 + h, x1 + h],
    'tmp_val - h': [x0 - h, x1 - h],
    fxh1: ahead,
    fxh2: behind,
    'fxh1 - fxh2': ahead.map((value, i) => value - behind[i]),
    'grad[idx]': [g0, g1],
    'lr * grad': [lr * g0, lr * g1],
    'x -= lr * grad': rows[10].slice(0, 2),
  })) {
    expect(valuesOf(lines, code), code).toEqual(values);
  }
  const [fxh1, fxh2, plus] = ['fxh1', 'fxh2', 'tmp_val + h'].map(
    (code) => lines.find((line) => line.code === code)!.cells,
  );
  for (const [i, { text, struck }] of fxh1.entries()) {
    expect(fxh2[i].struck).toBe(struck);
    const [rest, other] = [text, fxh2[i].text].map((whole) => whole.slice(struck.length));
    if (ahead[i] === behind[i]) expect([rest, other]).toEqual(['', '']);
    else expect(rest[0]).not.toBe(other[0]);
  }
  expect(plus.map(({ ice }) => ice)).toEqual([g0 === 0, g1 === 0]);

  // The outcome says which coordinate froze first.
  const firstZero = rows.findIndex((row) => row[4] === 0);
  await unfoldReasons(page);
  await expect(outcomeOf(page)).toContainText(`x₁: from step ${firstZero} on`);
});

test('the arithmetic opens, follows the steps and closes by keys alone', async ({
  lab: { page },
}) => {
  await the(page, 'button', 'Digit by digit').focus();
  await page.keyboard.press('Enter');
  await expect(arithmetic(page)).toBeVisible();
  await expect(the(page, 'button', 'Digit by digit')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => valuesOf(await linesOf(page), 'tmp_val')).not.toEqual(start);
  await page.keyboard.press('d');
  await expect(arithmetic(page)).toBeHidden();
  await page.keyboard.press('d');
  await the(page, 'button', 'Close the arithmetic').focus();
  await page.keyboard.press('Escape');
  await expect(arithmetic(page)).toBeHidden();
});

test('the mystery replays the cells and prints the same pair twice, by keys alone', async ({
  lab: { page },
}) => {
  const dialog = the(page, 'dialog', "The notebook's mystery");
  const printed = (its: number) => dialog.getByLabel(`Printed for lr = ${its}`, { exact: true });
  const meant = (its: number) => dialog.getByLabel(`Meant for lr = ${its}`, { exact: true });
  const array = dialog.getByRole('group', { name: 'Array init_x and x' });
  const [reason, hint] = ['it gives the same array a second name', 'one array with two names'];

  await the(page, 'button', 'Menu').press('Enter');
  await the(page, 'button', 'The notebook’s mystery').press('Enter');
  await expect(the(page, 'button', 'Play the replay')).toBeFocused();
  await expect(array).toHaveText(start.join(''));
  for (const { lr: its } of runs) await expect(printed(its)).toBeEmpty();
  for (const told of [reason, hint]) await expect(page.getByText(told)).toHaveCount(0);
  expect(await page.locator('body').ariaSnapshot()).not.toContain(reason);

  // Cell by cell, the outputs stand as the notebook has them.
  await page.keyboard.press('PageDown');
  await expect(printed(0.1)).toHaveText('array([-6.11110793e-10,  8.14814391e-10])');
  await expect(printed(10)).toBeEmpty();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(reason)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  for (const its of [10, 1e-10]) {
    await expect(printed(its)).toHaveText('array([ 2.34235971e+12, -3.96091057e+12])');
  }
  await expect(meant(10)).toHaveText('array([-2.58983747e+13, -1.29524862e+12])');
  await expect(meant(1e-10)).toHaveText('array([-2.99999994,  3.99999992])');
  // The reason comes after the last cell, to those who see and to those who listen.
  await expect(dialog.getByRole('status').filter({ hasText: reason })).toHaveClass('why');
  await expect(page.getByText(hint)).toBeVisible();

  // One step back and forth; the last cell does not move at all.
  const last = await array.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(printed(1e-10)).toBeEmpty();
  expect(await array.textContent()).toBe(last);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  // From −3 by 0.1 · 6: the old number stands struck beside the new one.
  await expect(array).toHaveText('-3-2.443.2');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(the(page, 'button', 'Menu')).toBeFocused();
});

test('the mystery keeps the focus and the keys to itself, and plays', async ({ lab: { page } }) => {
  await page.keyboard.press('m');
  const dialog = the(page, 'dialog', "The notebook's mystery");
  await expect(the(page, 'button', 'Play the replay')).toBeFocused();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    const inside = await dialog.evaluate(
      (element) =>
        element.contains(document.activeElement) || document.activeElement === document.body,
    );
    expect(inside).toBe(true);
  }
  await the(page, 'button', 'Play the replay').press('Space');
  await expect(the(page, 'button', 'Pause the replay')).toBeFocused();
  const slider = the(page, 'slider', 'Replay step');
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(3);
  await page.keyboard.press('Space');
  await expect(the(page, 'button', 'Play the replay')).toBeFocused();
  const at = await slider.inputValue();
  await meanwhile(400);
  expect(await slider.inputValue()).toBe(at);
  // The lab behind has not moved.
  await page.keyboard.press('Escape');
  await expect(the(page, 'slider', 'Step')).toHaveValue('0');
});

// The figures of the chapter's first lessons, and the session as Python.

import type { Locator, Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { menuItem } from './app-menu';
import { brokenNumbers } from './broken-numbers';
import { fromMenu, the, type } from './screen';
import { expect, test } from './shared-lab';

const [along0, along1] = golden.numericalDiff;

const chooseFigure = (page: Page, figure: string) =>
  the(page, 'combobox', 'Figure').selectOption(figure);

/** The point of the notebook's numericalDiff. */
async function atThreeFour(page: Page): Promise<void> {
  await type(the(page, 'spinbutton', 'Start x0'), '3');
  await type(the(page, 'spinbutton', 'Start x1'), '4');
}

/** What stands in the numbers of the secant, from the top. */
const secantValues = (page: Page): Promise<string[]> =>
  the(page, 'table', 'Secant values')
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''));

const hOf = async (page: Page): Promise<number> =>
  Number(await the(page, 'spinbutton', 'h').inputValue());

async function dragBy(page: Page, thing: Locator, dx: number): Promise<void> {
  // A hover waits until the thing has come to rest.
  await thing.hover();
  const { x, y, width, height } = (await thing.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + dx, y + height / 2, { steps: 8 });
  await page.mouse.up();
}

test('the secant has the slopes of the notebook, to the last digit, and h goes to where it is lost', async ({
  lab: { page },
}) => {
  await atThreeFour(page);
  await chooseFigure(page, 'secant');
  await expect
    .poll(() => secantValues(page))
    .toEqual([
      '25.00060001',
      '24.99940001',
      '4.3 of about 16',
      String(along0.value),
      '6',
      String(along0.value - 6),
    ]);
  await expect(page.locator('.secant-why')).toContainText('rounding');

  await the(page, 'button', 'Secant along x1').click();
  await expect
    .poll(async () => (await secantValues(page)).slice(3, 5))
    .toEqual([String(along1.value), '8']);
  await the(page, 'button', 'Secant along x0').click();

  // By keys from 1 to where it is lost, and the picture comes near.
  const slider = the(page, 'slider', 'Secant half width h');
  await slider.focus();
  await page.keyboard.press('End');
  expect(await hOf(page)).toBe(1);
  await expect.poll(async () => (await secantValues(page))[3]).toBe('6');

  await page.keyboard.press('Home');
  expect(await hOf(page)).toBe(1e-16);
  await expect
    .poll(async () => (await secantValues(page)).slice(0, 4))
    .toEqual(['25', '25', '15.7 of about 16', '0']);
  await expect(page.locator('.secant-why')).toContainText('rounds back to x₀');

  const ticks = page.locator('.line-picture .line-tick');
  await the(page, 'button', 'Secant as near as h').click();
  await expect(ticks.filter({ hasText: '10⁻¹⁶' }).first()).toBeVisible();
  expect(await brokenNumbers(page)).toEqual([]);
  await the(page, 'button', 'Secant farther').click();
  await expect(ticks.filter({ hasText: '10⁻¹⁵' }).first()).toBeVisible();
});

test('a point of the secant is dragged, in one step of undo', async ({ lab: { app, page } }) => {
  await atThreeFour(page);
  await chooseFigure(page, 'secant');
  await type(the(page, 'spinbutton', 'h'), '0.5');
  // (3 + 0.5)² + 4²: the picture has followed, and its points lie where they can be taken.
  await expect.poll(async () => (await secantValues(page))[0]).toBe('28.25');
  const ahead = page.locator('.line-end').nth(1);
  await expect(ahead).toBeVisible();
  await dragBy(page, ahead, 15);
  const dragged = await hOf(page);
  expect(dragged).toBeGreaterThan(0.6);
  expect(dragged).toBeLessThan(1);
  await expect
    .poll(async () => (await secantValues(page))[0])
    .toMatch(new RegExp(`^${String((3 + dragged) ** 2 + 16).slice(0, 8)}`));
  await menuItem(app, 'undo');
  await expect.poll(() => hOf(page)).toBe(0.5);
});

test('the slices have the names and slopes of the notebook, and the point is moved along them', async ({
  lab: { page },
}) => {
  await atThreeFour(page);
  await chooseFigure(page, 'slices');
  const first = the(page, 'group', 'Slice along x0');
  await expect(first).toContainText('function_tmp1(x0) = x₀² + 4²');
  await expect(first).toContainText(String(along0.value));
  const second = the(page, 'group', 'Slice along x1');
  await expect(second).toContainText('function_tmp2(x1) = 3² + x₁²');
  await expect(second).toContainText(String(along1.value));

  const start = [0, 1].map((k) => the(page, 'spinbutton', `Start x${k}`));
  const point = the(page, 'slider', 'Point on slice x0');
  await dragBy(page, point, -40);
  const dragged = Number(await start[0].inputValue());
  expect(dragged).toBeLessThan(2.5);
  expect(dragged).toBeGreaterThan(-2);
  await expect(start[1]).toHaveValue('4');
  await expect(second).toContainText('² + x₁²');

  await the(page, 'slider', 'Point on slice x1').press('ArrowDown');
  // A hundredth of the domain, which is 10 wide.
  await expect(start[1]).toHaveValue('3.9');
  await expect(the(page, 'slider', 'Step')).toHaveValue('0');
});

test('the Python code follows the session and is copied', async ({ lab: { app, page } }) => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('nothing'));
  await fromMenu(page, 'Python code');
  const dialog = the(page, 'dialog', 'Python code');
  await expect(dialog).toContainText('rows = descend(f, init_x, lr=0.1, step_num=100)');
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(dialog).toContainText('lr=10, step_num=100');

  await the(page, 'button', 'Copy code').click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('rows = descend(f, init_x, lr=10, step_num=100)');
  expect(copied).toBe(await dialog.locator('pre').textContent());
});

// More than one run: the table that compares them, and their race, by names and by keys.

import type { Page } from '@playwright/test';
import { allowSmall, copied, letGo, outcomeOf, resize, stepOf, the } from './screen';
import { begin, expect, test } from './shared-lab';
import type { Lab } from './launch';

/** The book's bowl with a run for each rate, the first of them active; nothing has the focus. */
async function compare(lab: Lab, ...rates: readonly number[]): Promise<void> {
  const { page } = lab;
  await begin(lab, { runs: rates.map((lr, style) => ({ style, lr, active: style === 0 })) });
  await expect(page.locator('.run-verdict')).toHaveCount(rates.length);
  await expect(outcomeOf(page)).toHaveClass(/converged|frozen/);
  await letGo(page);
}

const table = (page: Page) => the(page, 'table', 'Comparison');
const rowsIn = (page: Page) => table(page).locator('tbody tr');
const race = (page: Page) => page.locator('section.race');
const reaches = (page: Page, stage: 'asked' | 'running' | 'over') =>
  expect(race(page)).toHaveAttribute('data-stage', stage);

/** The cells of every row, as they are read. */
const cells = (page: Page): Promise<string[][]> =>
  rowsIn(page).evaluateAll((rows) =>
    rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
  );

test('the table of runs is opened, sorted and copied by the keyboard; one run alone has none', async ({
  lab,
}) => {
  const { app, page } = lab;
  await letGo(page);
  for (const key of ['e', 'o']) await page.keyboard.press(key);
  await expect(the(page, 'button', 'Race')).toHaveCount(0);
  for (const none of [race(page), table(page)]) await expect(none).toHaveCount(0);
  await compare(lab, 0.1, 0.3, 10);
  await expect(table(page)).toHaveCount(0);
  await page.keyboard.press('o');
  const columns = ['Run', 'Verdict', 'Arrives at step', 'Final f', 'To the minimum', 'Evaluations'];
  await expect(table(page).getByRole('columnheader')).toHaveText(columns);
  const all = await cells(page);
  expect(all.map(([name]) => name)).toEqual(['lr = 0.1', 'lr = 0.3', 'lr = 10']);
  // Arrivals by ⌈ln 1e-4 / ln |1 − 2·lr|⌉; four values of f a step.
  expect(all.map((row) => row[2].replace(/\s.*$/s, ''))).toEqual(['42', '11', '–']);
  expect(all.map((row) => row[5])).toEqual(['168', '44', '400']);

  const head = table(page).getByRole('columnheader', { name: columns[2] });
  await head.getByRole('button').focus();
  for (const [key, sorted, first] of [
    ['Enter', 'ascending', 'lr = 0.3'],
    ['Space', 'descending', 'lr = 0.1'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(head).toHaveAttribute('aria-sort', sorted);
    await expect(rowsIn(page).first()).toContainText(first);
  }

  await page.locator('.comparison').getByRole('button', { name: 'Copy the table' }).press('Enter');
  const lines = (await copied(app)).split('\n').map((line) => line.split('\t'));
  expect(lines[0].slice(0, 5)).toEqual(columns.slice(0, 5));
  // The notebook's own last point: 25898374737328.363² + 1295248616896.5398².
  expect(Number(lines[3][3])).toBeCloseTo(25898374737328.363 ** 2 + 1295248616896.5398 ** 2, -12);

  await page.keyboard.press('Escape');
  await expect(table(page)).toHaveCount(0);
});

test('a race with a prediction that comes true @full', async ({ lab }) => {
  const { page } = lab;
  await compare(lab, 0.1, 0.3, 10);
  await page.keyboard.press('End');
  await page.keyboard.press('e');
  await reaches(page, 'asked');
  expect(await stepOf(page)).toBe(0);
  await expect(outcomeOf(page).locator('.cover')).toBeVisible();
  await expect(page.locator('.run-verdict')).toHaveCount(0);

  await expect(race(page).getByRole('button', { name: 'lr = 0.1' })).toBeFocused();
  // The second is the prediction.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await reaches(page, 'running');
  await expect(outcomeOf(page).locator('.cover')).toBeVisible();
  await expect(race(page).locator('.race-places')).toContainText('lr = 0.3');
  await page.keyboard.press('End');
  await reaches(page, 'over');
  const first = 'lr = 0.3 arrives first, at step 11.';
  for (const said of [first, 'Your prediction is right.', 'Why: ']) {
    await expect(race(page)).toContainText(said);
  }
  await expect(outcomeOf(page).locator('.cover')).toHaveCount(0);
  await expect(page.locator('.run-arrival')).toHaveCount(2);
  await expect(page.locator('.live-region')).toContainText(first);

  await race(page).getByRole('button').last().press('Escape');
  await expect(race(page)).toHaveCount(0);
});

test('a clicker races, and the table is asked for by a key @full', async ({ lab }) => {
  const { page } = lab;
  await compare(lab, 0.1, 0.3, 10);
  await page.keyboard.press('F5');
  await page.keyboard.press('e');
  await reaches(page, 'asked');
  await page.keyboard.press('PageDown');
  await reaches(page, 'running');
  await page.keyboard.press('End');
  await expect(race(page)).toContainText('lr = 0.3 arrives first');
  await page.keyboard.press('o');
  await expect(rowsIn(page)).toHaveCount(3);
  await expect(race(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(table(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-presenter');
  await page.keyboard.press('F5');
});

test('in little room the table is a tab', async ({ lab }) => {
  await compare(lab, 0.1, 0.3);
  await allowSmall(lab.app);
  await resize(lab.app, lab.page, [640, 400]);
  await lab.page.getByRole('tab', { name: 'Comparison' }).click();
  await expect(rowsIn(lab.page)).toHaveCount(2);
});

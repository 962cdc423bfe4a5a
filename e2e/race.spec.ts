// More than one run: the table that compares them, and their race, by names and by keys.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type LaunchLab } from './launch';
import { outcomeOf, stepOf, the } from './screen';
import { fullUnless } from './tier';

let folder: string;
test.beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-race-'))));
test.afterAll(() => rm(folder, { recursive: true }));

type Language = 'en' | 'ko';

/** A lab on the book's bowl with a run for each rate, the first of them active; nothing has the focus. */
async function compare(launchLab: LaunchLab, rates: readonly number[], language: Language = 'en') {
  const file = path.join(folder, `${rates.join(' ')}.descent`);
  const runs = rates.map((lr, style) => ({ style, lr, active: style === 0 }));
  await writeFile(file, JSON.stringify({ format: 'descent-lab', version: 2, runs }));
  const lab = await launchLab({ language, args: [file] });
  await expect(lab.page.locator('.run-verdict')).toHaveCount(rates.length);
  await expect(outcomeOf(lab.page)).toHaveClass(/converged|frozen/);
  await letGo(lab.page);
  return lab;
}

const letGo = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

const table = (page: Page) => the(page, 'table', 'Comparison');
const rowsIn = (page: Page) => table(page).locator('tbody tr');
const race = (page: Page) => page.locator('section.race');

/** The cells of every row, as they are read. */
const cells = (page: Page): Promise<string[][]> =>
  rowsIn(page).evaluateAll((rows) =>
    rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
  );

const names = async (page: Page): Promise<string[]> => (await cells(page)).map(([name]) => name);

const words = {
  en: {
    columns: ['Run', 'Verdict', 'Arrives at step', 'Final f', 'To the minimum', 'Evaluations'],
    copy: 'Copy the table',
    first: 'lr = 0.3 arrives first, at step 11.',
    right: 'Your prediction is right.',
    wrong: 'You predicted: lr = 0.1.',
    // 0.4 and 0.8 of the way: |1 − 2·lr|.
    why: 'on average a step of lr = 0.3 leaves 40% of the way, one of lr = 0.1 80%.',
    nobody: 'None arrives',
    nobodyArrives: 'No run arrives at a minimum.',
    tied: 'Arriving first together, at step 19: lr = 0.2, lr = 0.8.',
  },
  ko: {
    columns: ['실행', '결과', '도착한 걸음', '마지막 f', '극소점까지', '계산 횟수'],
    copy: '표 복사',
    first: '11걸음 만에 가장 먼저 도착한 실행: lr = 0.3.',
    right: '예상이 맞았습니다.',
    wrong: '예상: lr = 0.1.',
    why: '한 걸음 뒤에 남는 거리의 평균 비율은 lr = 0.3: 40%, lr = 0.1: 80%입니다.',
    nobody: '아무도 도착하지 못함',
    nobodyArrives: '극소점에 도착한 실행이 없습니다.',
    tied: '19걸음 만에 동시에 가장 먼저 도착한 실행: lr = 0.2, lr = 0.8.',
  },
} as const;

/** A window that is opened beside it may take a key. */
const toTheEnd = (page: Page): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('End');
    await expect(race(page)).toHaveAttribute('data-stage', 'over', { timeout: 1000 });
  }).toPass({ timeout: 10_000 });

for (const language of ['en', 'ko'] as const) {
  const t = words[language];

  test.describe(`in ${language}`, () => {
    test(`the table is opened, sorted and copied by the keyboard${fullUnless(language === 'en')}`, async ({
      launchLab,
    }) => {
      const { app, page } = await compare(launchLab, [0.1, 0.3, 10], language);
      await expect(table(page)).toHaveCount(0);
      await page.keyboard.press('o');
      await expect(table(page)).toBeVisible();
      await expect(table(page).getByRole('columnheader')).toHaveText([...t.columns]);
      const all = await cells(page);
      expect(all.map(([name]) => name)).toEqual(['lr = 0.1', 'lr = 0.3', 'lr = 10']);
      // Arrivals by ⌈ln 1e-4 / ln |1 − 2·lr|⌉; four values of f a step.
      expect(all.map((row) => row[2].replace(/\s.*$/s, ''))).toEqual(['42', '11', '–']);
      expect(all.map((row) => row[5])).toEqual(['168', '44', '400']);

      const head = table(page).getByRole('columnheader', { name: t.columns[2] });
      await head.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(head).toHaveAttribute('aria-sort', 'ascending');
      expect(await names(page)).toEqual(['lr = 0.3', 'lr = 0.1', 'lr = 10']);
      await page.keyboard.press('Space');
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      expect(await names(page)).toEqual(['lr = 0.1', 'lr = 0.3', 'lr = 10']);
      await page.keyboard.press('Space');
      await expect(head).not.toHaveAttribute('aria-sort');

      const copy = page.locator('.comparison').getByRole('button', { name: t.copy });
      await copy.focus();
      await page.keyboard.press('Enter');
      const text = await app.evaluate(({ clipboard }) => clipboard.readText());
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'));
      expect(lines[0].slice(0, 5)).toEqual(t.columns.slice(0, 5));
      expect(lines.map((line) => line.length)).toEqual([7, 7, 7, 7]);
      // The notebook's own last point: 25898374737328.363² + 1295248616896.5398².
      expect(Number(lines[3][3])).toBeCloseTo(
        25898374737328.363 ** 2 + 1295248616896.5398 ** 2,
        -12,
      );
      expect(lines[1].slice(5)).toEqual(['168', '0']);

      await page.keyboard.press('Escape');
      await expect(table(page)).toHaveCount(0);
    });

    test('a race with a prediction that comes true, and one that does not @full', async ({
      launchLab,
    }) => {
      const { page } = await compare(launchLab, [0.1, 0.3, 10], language);
      await page.keyboard.press('End');
      await page.keyboard.press('e');
      await expect(race(page)).toHaveAttribute('data-stage', 'asked');
      expect(await stepOf(page)).toBe(0);
      await expect(outcomeOf(page).locator('.cover')).toBeVisible();
      await expect(page.locator('.run-verdict')).toHaveCount(0);

      // The first choice has the focus; the second is the prediction.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(race(page)).toHaveAttribute('data-stage', 'running', { timeout: 10_000 });
      await expect(outcomeOf(page).locator('.cover')).toBeVisible();
      await expect(race(page).locator('.race-places')).toContainText('lr = 0.3', {
        timeout: 10_000,
      });
      await page.keyboard.press('End');
      await expect(race(page)).toHaveAttribute('data-stage', 'over');
      await expect(race(page)).toContainText(t.first);
      await expect(race(page)).toContainText(t.right);
      await expect(race(page)).toContainText(t.why);
      await expect(outcomeOf(page).locator('.cover')).toHaveCount(0);
      await expect(page.locator('.run-arrival')).toHaveCount(2);
      await expect(page.locator('.live-region')).toContainText(t.first);

      await letGo(page);
      await page.keyboard.press('e');
      await expect(race(page).getByRole('button', { name: 'lr = 0.1' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(race(page)).toHaveAttribute('data-stage', 'running', { timeout: 10_000 });
      await page.keyboard.press('End');
      await expect(race(page)).toContainText(t.wrong);
      await race(page).getByRole('button').last().press('Escape');
      await expect(race(page)).toHaveCount(0);
    });

    test('a race in which nobody arrives, and one with two winners @full', async ({
      launchLab,
    }) => {
      const { page } = await compare(launchLab, [10, 20, 30], language);
      await page.keyboard.press('e');
      await race(page).getByRole('button', { name: t.nobody }).press('Enter');
      await expect(race(page)).toHaveAttribute('data-stage', 'running', { timeout: 10_000 });
      await toTheEnd(page);
      await expect(race(page)).toContainText(t.nobodyArrives);
      await expect(race(page)).toContainText(t.right);

      const tied = await compare(launchLab, [0.1, 0.2, 0.8], language);
      await tied.page.keyboard.press('e');
      await race(tied.page).getByRole('button', { name: 'lr = 0.8' }).press('Enter');
      await expect(race(tied.page)).toHaveAttribute('data-stage', 'running', { timeout: 10_000 });
      await toTheEnd(tied.page);
      await expect(race(tied.page)).toContainText(t.tied);
      await expect(race(tied.page)).toContainText(t.right);
    });
  });
}

test('whoever wants to run on is asked to predict first @full', async ({ launchLab }) => {
  const { page } = await compare(launchLab, [0.1, 0.3]);
  await the(page, 'button', 'Race').click();
  await the(page, 'button', 'Play').click();
  await expect(race(page)).toContainText('Predict first');
  await expect(race(page)).toHaveAttribute('data-stage', 'asked');
  expect(await stepOf(page)).toBe(0);
  await race(page).getByRole('button', { name: 'Start without a prediction' }).click();
  await expect(race(page)).toHaveAttribute('data-stage', 'running', { timeout: 10_000 });
});

test('a clicker races, and the table is asked for by a key @full', async ({ launchLab }) => {
  const { page } = await compare(launchLab, [0.1, 0.3, 10]);
  await page.keyboard.press('F5');
  await page.keyboard.press('e');
  await expect(race(page)).toHaveAttribute('data-stage', 'asked');
  await page.keyboard.press('PageDown');
  await expect(race(page)).toHaveAttribute('data-stage', 'running', { timeout: 10_000 });
  await page.keyboard.press('End');
  await expect(race(page)).toContainText('lr = 0.3 arrives first');
  await page.keyboard.press('o');
  await expect(rowsIn(page)).toHaveCount(3);
  await expect(race(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(table(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-presenter');
});

test('in little room the table is a tab', async ({ launchLab }) => {
  const { app, page } = await compare(launchLab, [0.1, 0.3]);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(2),
  );
  await page.getByRole('tab', { name: 'Comparison' }).click();
  await expect(rowsIn(page)).toHaveCount(2);
});

test('one run alone has neither race nor table @full', async ({ launchLab }) => {
  const { page } = await launchLab();
  await expect(outcomeOf(page)).toHaveClass(/converged/);
  await expect(the(page, 'button', 'Race')).toHaveCount(0);
  await letGo(page);
  await page.keyboard.press('e');
  await page.keyboard.press('o');
  await expect(race(page)).toHaveCount(0);
  await expect(table(page)).toHaveCount(0);
});

// The whole lab in small windows: whatever is said above and below the large figure, it keeps 45 % of
// its column, and the lower chart keeps 140 pixels; in every window the surface fills its view.

import type { Page } from '@playwright/test';
import { objectives } from '../src/core/objectives';
import { chartKinds } from '../src/shared/session/session';
import { allowSmall, rateOf, resize, the, type, unfoldReasons } from './screen';
import { expect, test } from './shared-lab';

const sizes = [
  [1024, 640],
  [1366, 640],
  [1280, 800],
] as const;

const CHART = 140;
const PART = 0.45;

/** CSS pixels; the chart's are null while it has made room. */
const heights = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    const chart = of('.view-chart');
    return { figure: of('.view-surface'), column: of('.scene'), chart: chart || null };
  });

async function expectRoom(page: Page, state: string): Promise<void> {
  await expect(async () => {
    const { figure, column, chart } = await heights(page);
    expect(figure / column, `${state}: figure in ${column}`).toBeGreaterThanOrEqual(PART);
    if (chart !== null) expect(chart, `${state}: chart`).toBeGreaterThanOrEqual(CHART);
  }).toPass({ timeout: 3000 });
}

for (const size of sizes) {
  test(`figure and chart keep their room at ${size.join(' × ')} @full`, async ({
    lab: { app, page },
  }) => {
    await resize(app, page, size);
    for (const { id } of objectives) {
      await the(page, 'combobox', 'Function').selectOption(id);
      await expectRoom(page, id);
    }
    await the(page, 'combobox', 'Function').selectOption('book');
    await unfoldReasons(page);
    // What is said of a verdict is longer in one language or the other.
    for (const language of ['ko', 'en'] as const) {
      await the(page, 'combobox', 'Language').selectOption(language);
      for (const lr of ['10', '1e-10', '0.1']) {
        await type(rateOf(page), lr);
        await the(page, 'button', 'Last step').click();
        await expectRoom(page, `lr ${lr} (${language})`);
      }
    }
    for (const kind of chartKinds) {
      await page.locator('.chart-choice').selectOption(kind);
      await expectRoom(page, kind);
    }
  });

  test(`digit by digit leaves the figure its room at ${size.join(' × ')}`, async ({
    lab: { app, page },
  }) => {
    await resize(app, page, size);
    await the(page, 'button', 'Digit by digit').click();
    for (const method of ['gradient-descent', 'adam']) {
      await the(page, 'combobox', 'Optimizer').selectOption(method);
      await expectRoom(page, method);
      // The digits keep the size of small type, and no line is wider than its place.
      const lines = page.locator('.arithmetic .lines');
      expect(await lines.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      const digit = page.locator('.arithmetic .digits').first();
      expect(
        await digit.evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize)),
      ).toBeGreaterThanOrEqual(11);
    }
    // The chart comes back with the last of it.
    await page.keyboard.press('d');
    await expectRoom(page, 'closed');
    expect((await heights(page)).chart).not.toBeNull();
  });
}

/** How much of the view's width and height the surface spans, by the letters of its axes. */
const span = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector('.view-surface')!.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.surface-letter')].map((letter) =>
      letter.getBoundingClientRect(),
    );
    const across = (at: (box: DOMRect) => number) =>
      Math.max(...boxes.map(at)) - Math.min(...boxes.map(at));
    return Math.max(across(({ x }) => x) / view.width, across(({ y }) => y) / view.height);
  });

test('the surface fills its view, however small the window is', async ({ lab: { app, page } }) => {
  await allowSmall(app);
  for (const lr of ['0.1', '10']) {
    await resize(app, page, [1280, 800]);
    await type(rateOf(page), lr);
    await the(page, 'button', 'Last step').click();
    for (const size of [
      [1280, 800],
      [1024, 640],
      [853, 533],
      [640, 400],
    ] as const) {
      await resize(app, page, size);
      await expect.poll(() => span(page), `${size.join(' × ')}, lr ${lr}`).toBeGreaterThan(0.4);
    }
  }
});

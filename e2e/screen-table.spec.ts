// How large everything is, measured: the table of docs/screen.md is what stands on the screen.
// `MEASURE=write npx playwright test screen-table` writes it anew.

import { readFile } from 'node:fs/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { inProject } from '../scripts/project.mjs';
import { allowSmall, nextFrames, resize, the } from './screen';
import { expect, test } from './shared-lab';
import { written } from './small-text';
import { writeTable } from './speed-page';

/** CSS pixels that fonts and rounding may make from one computer to another. */
const SLACK = 3;

/** Of the page; a window at 200 % of zoom has half of its pixels. */
const sizes = {
  '1024 × 640': [1024, 640],
  '1024 × 768': [1024, 768],
  '1280 × 720': [1280, 720],
  '1280 × 800': [1280, 800],
  '1280 × 800, 150 %': [853, 533],
  '1280 × 800, 200 %': [640, 400],
  '1366 × 768': [1366, 768],
  '1366 × 768, 200 %': [683, 384],
  '1920 × 1080': [1920, 1080],
} as const;

/** Each way to look, from the essentials; the last step of a lesson has the most to say. */
const ways = {
  Essentials: async () => {},
  'Whole lab': (page) => page.locator('[data-name="More"]').click(),
  'Learn, 5.3': openFreeze,
  Present: (page) => page.keyboard.press('F5'),
  'Present, 5.3': async (page) => {
    await openFreeze(page);
    await page.keyboard.press('F5');
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

async function openFreeze(page: Page): Promise<void> {
  await the(page, 'combobox', 'Lesson').selectOption('too-large');
  for (let step = 1; step < 3; step++) await page.locator('.lesson .next').click();
}

const columns = ['window', 'way', 'surface', 'field', 'chart', 'smallest type'] as const;

/** The boxes of the views and the smallest type, in CSS pixels. */
async function measure(page: Page): Promise<string[]> {
  const views = ['.surface', '.view-field', '.view-chart'];
  const boxes = views.map(async (selector) => {
    const view = page.locator(selector).first();
    const box = (await view.isVisible()) ? await view.boundingBox() : null;
    return box ? `${Math.round(box.width)} × ${Math.round(box.height)}` : '–';
  });
  const smallest = Math.min(...(await written(page)).map(({ size }) => size));
  const parts = Math.round((await page.evaluate(() => innerHeight)) / smallest);
  return [...(await Promise.all(boxes)), `${smallest.toFixed(1)} px, 1/${parts} of the height`];
}

async function measured(app: ElectronApplication, page: Page, look: string): Promise<string[][]> {
  const rows: string[][] = [];
  await allowSmall(app);
  for (const [window, size] of Object.entries(sizes)) {
    await resize(app, page, size);
    await nextFrames(page);
    rows.push([window, look, ...(await measure(page))]);
  }
  return rows;
}

const numbersOf = (text: string): number[] => [...text.matchAll(/[\d.]+/g)].map(([n]) => Number(n));

const collected: string[][] = [];

test.describe.configure({ mode: 'serial' });
test.use({ unfolded: false });

for (const [look, open] of Object.entries(ways)) {
  test(`${look} is as large as docs/screen.md says`, async ({ lab: { app, page } }) => {
    await open(page);
    const rows = await measured(app, page, look);
    collected.push(...rows);
    if (process.env['MEASURE'] === 'write') return;
    const written = (await readFile(inProject('docs/screen.md'), 'utf8'))
      .split('\n')
      .map((line) => line.split('|'));
    for (const row of rows) {
      const said = written.find(
        (cells) => cells[1]?.trim() === row[0] && cells[2]?.trim() === look,
      );
      expect(said, `a row for ${row[0]}, ${look}`).toBeDefined();
      const now = numbersOf(row.slice(2).join(' '));
      const then = numbersOf((said ?? []).slice(3).join(' '));
      expect(then.length, row.join(' ')).toBe(now.length);
      for (const [i, value] of now.entries()) {
        expect(Math.abs(value - (then[i] ?? 0)), row.join(' ')).toBeLessThanOrEqual(SLACK);
      }
    }
  });
}

test.afterAll(async () => {
  if (process.env['MEASURE'] === 'write')
    await writeTable('docs/screen.md', 'measured', columns, collected);
});

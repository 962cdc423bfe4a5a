// How large everything is, measured: the table of docs/screen.md is what stands on the screen.
// `MEASURE=write npx playwright test screen-table` writes it anew.

import { readFile } from 'node:fs/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { inProject } from '../scripts/project.mjs';
import { allowSmall, nextFrames, resize, the } from './screen';
import { expect, test } from './shared-lab';
import { writeTable } from '../bench/window/tables';

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

/** Runs in the page: the boxes of the views and the smallest type, in CSS pixels. */
function measure(): string[] {
  const box = (selector: string): string => {
    const found = document.querySelector(selector);
    if (!found?.checkVisibility()) return '–';
    const { width, height } = found.getBoundingClientRect();
    return `${Math.round(width)} × ${Math.round(height)}`;
  };
  const sizesOfType: number[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const shown = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // Indices are part of a letter; what is kept for those who listen is not read.
    if (!element || !shown || node.textContent?.trim() === '') continue;
    if (element.closest('sub, sup, .katex, .unseen, option, dialog, tspan[baseline-shift]'))
      continue;
    const { width } = element.getBoundingClientRect();
    if (width > 1) sizesOfType.push(Number.parseFloat(getComputedStyle(element).fontSize));
  }
  const smallest = Math.min(...sizesOfType);
  const parts = Math.round(innerHeight / smallest);
  return [
    box('.surface'),
    box('.view-field'),
    box('.view-chart'),
    `${smallest.toFixed(1)} px, 1/${parts} of the height`,
  ];
}

async function measured(app: ElectronApplication, page: Page, look: string): Promise<string[][]> {
  const rows: string[][] = [];
  await allowSmall(app);
  for (const [window, size] of Object.entries(sizes)) {
    await resize(app, page, size);
    await nextFrames(page);
    rows.push([window, look, ...(await page.evaluate(measure))]);
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

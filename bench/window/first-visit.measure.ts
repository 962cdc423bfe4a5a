// Measures how long a first visit takes, beside a page with one mesh, and writes the table of docs/speed.md:
// `npx playwright test --project=measure first-visit`.

import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArgs, program, test } from '../../e2e/web/browser-lab';
import { watch, type Visited } from '../../e2e/web/first-verdict';
import { ensureBuilt } from '../../scripts/build.mjs';
import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve-web.mjs';
import { quantile } from '../pairs.mjs';
import { writeSpeedTable } from './tables';

const TURNS = 9;

/** From the address to the painted verdict, in a browser that has just been started, with nothing kept. */
async function firstVisit(url: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: program, args: browserArgs });
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as Visited).seen !== undefined, null, { polling: 300 });
  const { painted } = (await page.evaluate(() => (window as Visited).seen))!;
  await browser.close();
  return painted;
}

test('the table of first visits in docs/speed.md', async ({ builtSite }) => {
  test.setTimeout(600_000);
  await ensureBuilt('bare');
  const bare = await serve(inProject('out', 'bare'));
  const pages = [
    ['the site', builtSite.url],
    ['the one file', pathToFileURL(inProject('dist', 'descent-lab.html')).href],
    ['a page with one mesh of three.js', bare.url],
  ] as const;
  const times = pages.map((): number[] => []);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [k, [, url]] of pages.entries()) times[k].push(await firstVisit(url));
  }
  await bare.close();
  const columns = ['first visit, Chromium', 'painted after', 'quartiles'];
  const seconds = (k: number, q: number) => (quantile(times[k], q) / 1000).toFixed(2);
  const rows = pages.map(([name], k) => [
    name,
    `${seconds(k, 0.5)} s`,
    `${seconds(k, 0.25)} … ${seconds(k, 0.75)}`,
  ]);
  await writeSpeedTable('first visits', columns, rows);
});

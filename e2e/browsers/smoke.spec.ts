// The lab in the engines beside Chromium, as site and as one file: what a lesson needs, and the notebook's
// numbers to the last bit. Chromium is asked in `e2e/web`.

import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import golden from '../../golden/notebook.json' with { type: 'json' };
import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve-web.mjs';
import { texts } from '../../src/i18n/texts';
import { ownDisplay } from '../own-display';
import type { Browser } from './browser';
import {
  choose,
  drop,
  exportedRows,
  keepDownloads,
  OUTCOME,
  savedSession,
  says,
  textOf,
  typeRate,
} from './by-hand';
import { findFirefox, findWebkit } from './find-browsers';
import { startFirefox } from './firefox';
import { startWebkit } from './webkit';

const [firefox, webkit] = [findFirefox(), findWebkit()];
const engines = {
  Firefox: firefox === null ? null : () => startFirefox(firefox, 'en-US'),
  WebKit: webkit === null ? null : () => startWebkit(webkit, 'en_US.UTF-8', ownDisplay()),
};

const file = pathToFileURL(inProject('dist', 'descent-lab.html')).href;

for (const [engine, edition] of [
  ['Firefox', 'the site'],
  ['WebKit', 'the site'],
  ['Firefox', 'the one file'],
] as const) {
  test(`${engine} runs ${edition}: verdicts, lesson, files, both languages, the same bits`, async () => {
    const start = engines[engine];
    test.skip(!start, `There is no ${engine} here.`);
    // A browser alone may take a minute to start on a busy machine.
    test.setTimeout(180_000);
    const site = edition === 'the site' ? await serve(inProject('dist', 'web')) : null;
    const browser = await start!();
    try {
      await browser.open(site?.url ?? file);
      await says(browser, OUTCOME, 'Converged');
      if (site) await isKept(browser);
      await keepDownloads(browser);
      await drawsOrSaysWhy(browser);
      await computesTheSameBits(browser);
      await roundsAlike(browser);
      await savesAndOpens(browser);
      await teachesInBothLanguages(browser);
      if (site) {
        await site.close();
        await browser.open(site.url);
        await says(browser, OUTCOME, '수렴');
      }
    } finally {
      await browser.close();
      await site?.close();
    }
  });
}

/** All of the site is on this machine, which is said for a moment. */
async function isKept(browser: Browser): Promise<void> {
  await says(browser, '.notice', texts.en.notice.worksOffline);
  await browser.click('.notice button');
}

/** Without WebGL a sentence stands in place of the surface. */
async function drawsOrSaysWhy(browser: Browser): Promise<void> {
  const draws = await browser.run<boolean>(
    "return document.createElement('canvas').getContext('webgl2') !== null;",
  );
  const said = await browser.run<boolean>(
    'return document.body.textContent.includes(args[0]);',
    texts.en.surface.noWebgl,
  );
  expect(said).toBe(!draws);
}

async function computesTheSameBits(browser: Browser): Promise<void> {
  for (const [lr, outcome] of [
    [0.1, 'Converged'],
    [1e-10, 'slow'],
    [10, 'rozen'],
  ] as const) {
    await typeRate(browser, String(lr));
    await says(browser, OUTCOME, outcome);
    const rows = golden.descentFresh.find((run) => run.lr === lr && run.steps === 100)!.rows;
    expect(await exportedRows(browser)).toEqual(rows);
  }
  await browser.click('[data-name="More"]');
  await browser.run(`document.querySelectorAll('[data-name="Gradient"] input')[1].click();`);
  // Its gradient loses no digits, so nothing freezes.
  await says(browser, OUTCOME, 'Diverg');
  await expect.poll(() => textOf(browser, OUTCOME)).not.toContain('rozen');
  expect(await exportedRows(browser)).toEqual(analyticRows(10));
}

/** No standard says how these are rounded; engines may differ in the last bit, and so do runs over them. */
const ROUNDED = ['exp', 'log', 'sin', 'cos', 'tanh', 'cosh'] as const;

async function roundsAlike(browser: Browser): Promise<void> {
  const points = Array.from({ length: 1000 }, (_, k) => 0.001 + k * 0.00723);
  const theirs = await browser.run<Record<string, number[]>>(
    'return Object.fromEntries(args[0].map((name) => [name, args[1].map(Math[name])]));',
    ROUNDED,
    points,
  );
  for (const name of ROUNDED) {
    const apart = points.map((x, k) => Math.abs(theirs[name][k] / Math[name](x) - 1));
    const different = apart.filter((far) => far > 0).length;
    test.info().annotations.push({ type: 'last bits', description: `${name}: ${different}` });
    // Two units in the last place.
    expect(Math.max(...apart), name).toBeLessThanOrEqual(2 * Number.EPSILON);
  }
}

/** The book's f with its own gradient, as the notebook would write it. */
function analyticRows(lr: number): number[][] {
  const rows: number[][] = [];
  for (let [x0, x1] = [-3, 4], step = 0; step <= 100; step += 1) {
    rows.push([x0, x1, x0 ** 2 + x1 ** 2, 2 * x0, 2 * x1]);
    [x0, x1] = [x0 - lr * (2 * x0), x1 - lr * (2 * x1)];
  }
  return rows;
}

async function savesAndOpens(browser: Browser): Promise<void> {
  const saved = await savedSession(browser);
  expect(JSON.parse(saved)).toMatchObject({ format: 'descent-lab', lr: 10 });
  await typeRate(browser, '0.1');
  await says(browser, OUTCOME, 'Converged');
  await drop(browser, 'class.descent', saved);
  await says(browser, OUTCOME, 'Diverg');
}

async function teachesInBothLanguages(browser: Browser): Promise<void> {
  await choose(browser, 'Language', 'ko');
  await says(browser, OUTCOME, '발산');
  await choose(browser, 'Lesson', 'numerical-diff');
  const way = () => browser.run('return document.documentElement.dataset.way;');
  await expect.poll(way).toBe('learn');
  await says(browser, '[data-name="Lesson"] option:checked', '미분');
  await choose(browser, 'Lesson', '');
  await expect.poll(way).not.toBe('learn');
  await typeRate(browser, '0.1');
  await says(browser, OUTCOME, '수렴');
}

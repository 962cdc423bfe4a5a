// The lab in three engines, as site and as one file: what a lesson needs, and the notebook's numbers to
// the last bit.

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
  typeRate,
} from './by-hand';
import { startChromium } from './chromium';
import { findFirefox, findWebkit } from './find-browsers';
import { startFirefox } from './firefox';
import { startWebkit } from './webkit';

type Start = () => Promise<Browser>;

const engines: Readonly<Record<string, Start | null>> = {
  Chromium: withProgram(process.env.CHROMIUM_FOUND || null, (program) =>
    startChromium(program, 'en-US'),
  ),
  Firefox: withProgram(findFirefox(), (program) => startFirefox(program, 'en-US')),
  WebKit: withProgram(findWebkit(), (programs) =>
    startWebkit(programs, 'en_US.UTF-8', ownDisplay()),
  ),
};

function withProgram<P>(program: P | null, start: (program: P) => Promise<Browser>): Start | null {
  return program === null ? null : () => start(program);
}

const file = pathToFileURL(inProject('dist', 'descent-lab.html')).href;

const combinations = [
  ['Firefox', 'the site'],
  ['WebKit', 'the site'],
  ['Chromium', 'the one file'],
  ['Firefox', 'the one file'],
] as const;

for (const [engine, edition] of combinations) {
  test(`${engine} runs ${edition}: verdicts, lesson, files, both languages, the same bits`, async () => {
    const start = engines[engine];
    test.skip(!start, `There is no ${engine} here.`);
    const site = edition === 'the site' ? await serve(inProject('dist', 'web')) : null;
    const browser = await start!();
    try {
      await browser.open(site?.url ?? file);
      await says(browser, OUTCOME, 'Converged');
      await keepDownloads(browser);
      await drawsOrSaysWhy(browser);
      await computesTheSameBits(browser);
      await savesAndOpens(browser);
      await teachesInBothLanguages(browser);
    } finally {
      await browser.close();
      await site?.close();
    }
  });
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
  await says(browser, OUTCOME, 'Diverg');
  expect(await exportedRows(browser)).toEqual(analyticRows(10));
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
  await choose(browser, 'Lesson', 'numerical-diff');
  await expect
    .poll(() => browser.run('return document.documentElement.dataset.way;'))
    .toBe('learn');
  await choose(browser, 'Language', 'ko');
  await says(browser, 'body', texts.ko.commands.courseMap.label);
  await choose(browser, 'Lesson', '');
  await typeRate(browser, '0.1');
  await says(browser, OUTCOME, '수렴');
}

// The lab in browsers that Playwright does not drive: what a lesson needs, and the notebook's numbers
// to the last bit.

import { test as base, expect } from '@playwright/test';
import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve-web.mjs';
import { ownDisplay } from '../own-display';
import type { Browser } from './browser';
import { findFirefox, findWebkit } from './find-browsers';
import { startFirefox } from './firefox';
import { startWebkit } from './webkit';

type Language = 'en' | 'ko';

const engines = {
  Firefox: (language: Language) => {
    const program = findFirefox();
    return program === null ? null : startFirefox(program, language === 'ko' ? 'ko-KR' : 'en-US');
  },
  WebKit: (language: Language) => {
    const programs = findWebkit();
    const locale = language === 'ko' ? 'ko_KR.UTF-8' : 'en_US.UTF-8';
    return programs && startWebkit(programs, locale, ownDisplay());
  },
} satisfies Record<string, (language: Language) => Promise<Browser> | null>;

const test = base;

/** Waits until the element's text says it. */
const says = (browser: Browser, selector: string, text: string) =>
  expect
    .poll(
      () =>
        browser.run<string>('return document.querySelector(args[0])?.textContent ?? "";', selector),
      { timeout: 20_000 },
    )
    .toContain(text);

for (const [name, start] of Object.entries(engines)) {
  test(`${name} shows the site`, async () => {
    const running = start('en');
    test.skip(running === null, `There is no ${name} here.`);
    const browser = await running!;
    const site = await serve(inProject('dist', 'web'));
    try {
      await browser.open(site.url);
      await says(browser, '[data-name="Outcome"]', 'Converged');
    } finally {
      await browser.close();
      await site.close();
    }
  });
}

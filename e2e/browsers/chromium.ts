// Chromium, driven by Playwright, for what is asked of every browser.

import { chromium } from '@playwright/test';
import type { Browser } from './browser';

/** The keys of WebDriver that are no letters. */
const KEYS: Readonly<Record<string, string>> = { '\uE007': 'Enter' };

export async function startChromium(program: string, language: string): Promise<Browser> {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: program,
    args: [...(root ? ['--no-sandbox'] : []), '--use-angle=swiftshader'],
  });
  const page = await browser.newPage({
    locale: language,
    viewport: { width: 1280, height: 800 },
  });
  return {
    open: async (url) => void (await page.goto(url)),
    run: (script, ...args) =>
      page.evaluate(`(async (...args) => { ${script} })(...${JSON.stringify(args)})`),
    click: (selector) => page.locator(selector).click(),
    keys: async (selector, text) => {
      for (const key of text) await page.locator(selector).press(KEYS[key] ?? key);
    },
    close: () => browser.close(),
  };
}

// The site of the lab in Chromium, for a test that watches it: what the page may not do, what it
// complains of, and whom it asks.
import {
  chromium,
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve-web.mjs';
import { siteHeaders } from '../../scripts/web-headers.mjs';
import { complaintsOf } from '../complaints';

export { expect };

/** Set by the set-up that looked for one; as an empty string it says that there is none. */
export const program = process.env.CHROMIUM_FOUND ?? '';
export const NONE = 'There is no Chromium here: install one, or name it in CHROMIUM_PATH.';

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface BrowserLabOptions {
  /** English by default. */
  readonly language?: 'en' | 'ko';
  /** What stands behind the address of the site: `#…`. */
  readonly hash?: string;
  /** The site as it is built, with its headers, by default. */
  readonly site?: Site;
  readonly context?: BrowserContextOptions;
}

export interface BrowserLab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly site: Site;
  /**
   * What went wrong so far: console errors, policy violations, uncaught errors, requests that leave
   * the site. A test that provokes one takes it out: `complaints.splice(0)`.
   */
  readonly complaints: string[];
}

export type OpenLab = (options?: BrowserLabOptions) => Promise<BrowserLab>;

/** @param home what its requests begin with */
export function watch(context: BrowserContext, home: string): string[] {
  // Playwright takes a dialog for files over a moment after somebody listens; until then the browser cancels it.
  context.on('page', (page) => page.on('filechooser', () => {}));
  const own = ['blob:', 'data:', home];
  return complaintsOf(context, (url) => !own.some((begin) => url.startsWith(begin)));
}

/** As a school has it, but for what speaks to the maker and for a surface drawn by the processor. */
export const browserArgs = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export const test = base.extend<
  { isHere: void; openLab: OpenLab; serveSite: typeof serve },
  { chromiumHere: Browser; builtSite: Site }
>({
  chromiumHere: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: program, args: browserArgs });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  builtSite: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serve(inProject('dist', 'web'), { headers: siteHeaders });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  /** Before any browser is started. */
  isHere: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      base.skip(program === '', NONE);
      await use();
    },
    { auto: true },
  ],
  /** A server that ends with the test. */
  // oxlint-disable-next-line no-empty-pattern
  serveSite: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (...args) => {
      const site = await serve(...args);
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
  openLab: async ({ chromiumHere, builtSite }, use) => {
    const labs: BrowserLab[] = [];
    await use(async ({ language = 'en', hash = '', site = builtSite, context: more } = {}) => {
      const context = await chromiumHere.newContext({
        locale: language === 'ko' ? 'ko-KR' : 'en-US',
        viewport: { width: 1280, height: 800 },
        ...more,
      });
      const { origin, protocol } = new URL(site.url);
      // One file asks for no other.
      const complaints = watch(context, protocol === 'file:' ? site.url : origin);
      const page = await context.newPage();
      await page.goto(`${site.url}${hash}`);
      const lab = { context, page, site, complaints };
      labs.push(lab);
      return lab;
    });
    for (const { context } of labs) await context.close();
    expect(
      labs.flatMap(({ complaints }) => complaints),
      'what went wrong in the page',
    ).toEqual([]);
  },
});

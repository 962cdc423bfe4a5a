// One Chromium for all tests of a worker that are shared by the editions: each gets the site as a person
// meets it who has never been there. What only Electron can answer is left out by its name.

import { chromium, expect, test, type ElectronApplication } from '@playwright/test';
import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve-web.mjs';
import { siteHeaders } from '../../scripts/web-headers.mjs';
import type { Lab } from '../launch';
import { outcomeOf } from '../screen';
import { browserArgs, NONE, program, watch } from './browser-lab';

/** The whole test is left out, with the reason in the report. */
export function leaveToApp(what: string): never {
  test.skip(true, `of the app alone: ${what}`);
  throw new Error('A test that is left out goes on.');
}

/** Whoever asks it anything asks Electron. */
const noApp = new Proxy<object>({}, { get: (_, name) => leaveToApp(`app.${String(name)}`) });

export interface SharedSite {
  /** @param scripts run in each page before its own code, with this */
  readonly open: (scripts: readonly ((key: string) => void)[], key: string) => Promise<Lab>;
  readonly renew: (lab: Lab, size: readonly [number, number]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startSharedSite(): Promise<SharedSite> {
  test.skip(program === '', NONE);
  const browser = await chromium.launch({ executablePath: program, args: browserArgs });
  const site = await serve(inProject('dist', 'web'), { headers: siteHeaders });
  const { origin } = new URL(site.url);
  return {
    async open(scripts, key) {
      // What is kept for the time without a network is another test's matter.
      const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
      for (const script of scripts) await context.addInitScript(script, key);
      const complaints = watch(context, origin);
      const page = await context.newPage();
      return {
        app: noApp as ElectronApplication,
        page,
        get userData() {
          return leaveToApp('its folder');
        },
        complaints,
      };
    },
    async renew({ page }, [width, height]) {
      await page.setViewportSize({ width, height });
      // What the page still has to save must not come after this.
      await page.goto('about:blank');
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await devtools.detach();
      await page.goto(site.url);
      await expect(outcomeOf(page)).not.toBeEmpty();
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

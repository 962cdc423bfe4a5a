// One lab for all tests of a worker, which are spared the start of an Electron each. Every test
// gets the window anew, on the default session, and answers for what goes wrong in it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startLab, test as base, type Lab } from './launch';
import { outcomeOf, resize } from './screen';

export { expect };

interface WindowWithBridge {
  readonly descentLab: {
    request(kind: string, body: unknown): Promise<{ value: { session: object | null } }>;
  };
}

/** Of the page, in CSS pixels; a test may leave another. */
const SIZE = [1280, 800] as const;

/** The page again, as a person meets it who starts the lab for the first time. */
async function renew({ app, page }: Lab): Promise<void> {
  await resize(app, page, SIZE);
  await expect(async () => {
    const reloaded = page.waitForEvent('load');
    await page.evaluate(async () => {
      const { descentLab } = window as unknown as WindowWithBridge;
      // What the page still has to save must not come after ours.
      dispatchEvent(new Event('beforeunload'));
      localStorage.clear();
      const session = { format: 'descent-lab', version: 1 };
      await descentLab.request('autosave', { session });
      location.reload();
    });
    await reloaded;
    expect(await sessionOf(page)).toMatchObject({ lr: 0.1, steps: 100, language: 'system' });
  }).toPass({ timeout: 20_000 });
  await expect(outcomeOf(page)).not.toBeEmpty();
}

/** The session as main knows it. */
const sessionOf = (page: Page): Promise<object | null> =>
  page.evaluate(async () => {
    const { descentLab } = window as unknown as WindowWithBridge;
    return (await descentLab.request('boot', {})).value.session;
  });

export const test = base.extend<{ lab: Lab }, { running: Lab }>({
  running: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-e2e-'));
      const lab = await startLab({}, folder);
      await use(lab);
      await lab.app.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  lab: async ({ running }, use) => {
    await renew(running);
    running.complaints.splice(0);
    await use(running);
    expect(running.complaints, 'what went wrong in the page').toEqual([]);
  },
});

// After one visit the site needs no server, and a newer one takes its place when it is asked to.

import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { inProject } from '../../scripts/project.mjs';
import { outcomeOf, the, type } from '../screen';
import { expect, test } from './browser-lab';
import { exportedRows, rowsAtTen } from './exported-rows';

const built = inProject('dist', 'web');

/** The first visit has kept the site once it says so; it has to load all of it. */
const kept = (page: Page) =>
  expect(page.getByText('without a network')).toBeVisible({ timeout: 30_000 });

/** What a debugger runs at once may make programs; what the page runs later may not. */
const evalWorks = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await new Promise((later) => setTimeout(later));
    try {
      return Reflect.get(globalThis, 'eval')('1') === 1;
    } catch {
      return false;
    }
  });

test('what was visited once works without its server, its worker and its policy included', async ({
  openLab,
  serveSite,
}) => {
  const site = await serveSite(built);
  const { page, context, complaints } = await openLab({ site });
  await expect(outcomeOf(page)).toContainText('Converged');
  await kept(page);
  await site.close();

  await page.reload();
  await expect(outcomeOf(page)).toContainText('Converged');
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(outcomeOf(page)).toContainText(/frozen/i);
  // A formula becomes a program in the worker; in the page nothing does.
  expect(await evalWorks(page)).toBe(false);
  complaints.splice(0);
  // What is loaded later was kept as well.
  expect(await exportedRows(page)).toEqual(rowsAtTen);
  await the(page, 'combobox', 'Lesson').selectOption('descent');
  await expect(page.locator('html')).toHaveAttribute('data-way', 'learn');

  // Another window, by a link with a question in its address.
  const second = await context.newPage();
  await second.goto(`${site.url}?from=a-friend`);
  await expect(outcomeOf(second)).not.toBeEmpty();
});

test('a newer version waits until somebody asks for it, in any folder of a server @full', async ({
  openLab,
  serveSite,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-site-'));
  const home = path.join(folder, 'school', 'lab');
  await cp(built, home, { recursive: true });
  const root = await serveSite(folder, { headers: () => ({ 'Cache-Control': 'no-cache' }) });
  // Nothing but a policy in the page itself, as on a host where no header can be set.
  const site = { ...root, url: `${root.url}school/lab/` };
  const { page, complaints } = await openLab({ site });
  await kept(page);
  expect(await evalWorks(page)).toBe(false);
  complaints.splice(0);
  await type(the(page, 'textbox', 'Learning rate value'), '0.3');
  await page.reload();
  await expect(outcomeOf(page)).not.toBeEmpty();

  await publishAnother(home);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const reload = page.locator('[data-name="Reload"]');
  const newer = page.locator('meta[name="newer"]');
  await expect(reload).toBeVisible();
  expect(await newer.count()).toBe(0);
  await reload.click();
  await expect(newer).toBeAttached();
  await expect(outcomeOf(page)).not.toBeEmpty();
  await rm(folder, { recursive: true });
});

/** Another version: its page is another, and its service worker knows that. */
async function publishAnother(home: string): Promise<void> {
  const page = path.join(home, 'index.html');
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace('<head>', '<head><meta name="newer">'));
  const worker = path.join(home, 'sw.js');
  const known = await readFile(worker, 'utf8');
  const changed = known.replace(
    /(url:"index\.html",revision:")\w+/,
    (_, before: string) => `${before}0123456789abcdef`,
  );
  expect(changed).not.toBe(known);
  await writeFile(worker, changed);
  expect(await readdir(home)).toContain('manifest.webmanifest');
}

// The page's process ended from outside: the window comes back with the session that was kept.

import type { Page } from '@playwright/test';
import { attack } from './attack';
import { outcomeOf, the, type } from './screen';
import { settled } from './settled';
import { expect, test } from './shared-lab';

test('a crash of the page while it loads does not end the app', async ({ launchLab }) => {
  const { app } = await launchLab();
  const returned = app.evaluate(
    ({ BrowserWindow }, page) =>
      new Promise<string>((resolve) => {
        const { webContents } = BrowserWindow.getAllWindows()[0];
        // Main loads our page in the place of an empty one; it is on its way when its process ends.
        webContents.once('did-navigate', () => {
          webContents.once('did-navigate', () => {
            webContents.on('did-finish-load', () => {
              if (webContents.getURL() === page) resolve(page);
            });
            webContents.forcefullyCrashRenderer();
          });
        });
        void webContents.executeJavaScript('location.href = "about:blank"').catch(() => {});
      }),
    'app://lab/index.html',
  );
  expect(await returned).toBe('app://lab/index.html');
});

test('a crash of the page loads it again with what was kept', async ({ launchLab }) => {
  const { app, page } = await launchLab({ args: ['--lr', '10'] });
  // One that dies before it stands is another matter.
  expect(await settled(page, { patience: 20_000, but: ['picture'] })).toBe('');
  const session = `(await window.descentLab.request('boot', {})).value.session`;
  expect(await attack(page, `return (${session}).lr`)).toBe(10);
  const keep = `
    const { before, after, ...alone } = ${session};
    return await window.descentLab.request('autosave', { session: { ...alone, lr: 0.25 } });`;
  expect(await attack(page, keep)).toEqual({ ok: true, value: null });
  const returned = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const { webContents } = BrowserWindow.getAllWindows()[0];
        webContents.once('did-finish-load', () => resolve(webContents.getURL()));
        webContents.forcefullyCrashRenderer();
      }),
  );
  expect(await returned).toBe('app://lab/index.html');
  const lr = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(
      `window.descentLab.request('boot', {}).then((reply) => reply.value.session.lr)`,
    ),
  );
  expect(lr).toBe(0.25);
});

async function diverged(page: Page): Promise<void> {
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(outcomeOf(page)).toContainText('Diverged');
}

test('twenty reloads at once end in one page that works, after a stand-still too @full', async ({
  lab: { app, page },
}) => {
  await diverged(page);
  await attack(page, 'window.same = true');
  await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0];
    for (let n = 0; n < 20; n++) webContents.reload();
  });
  const lr = `return !('same' in window) && (await window.descentLab.request('boot', {})).value.session.lr`;
  await expect.poll(() => attack(page, lr).catch(() => null)).toBe(10);
  await expect(outcomeOf(page)).toContainText('Diverged');
  expect(app.windows()).toHaveLength(1);

  // One that stood still for a while goes on where it was; Windows has no such signal.
  if (process.platform === 'win32') return;
  await app.evaluate(async ({ BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0].webContents.getOSProcessId();
    process.kill(pid, 'SIGSTOP');
    await new Promise((resume) => setTimeout(resume, 8000));
    process.kill(pid, 'SIGCONT');
  });
  await expect(outcomeOf(page)).toContainText('Diverged');
  expect(await attack(page, 'return 1 + 1')).toBe(2);
});

test('what Chromium runs beside the page may be killed, and is there again', async ({
  lab: { app, page },
}) => {
  await diverged(page);
  const pidsBeside = () =>
    app.evaluate(({ app: main }) =>
      main.getAppMetrics().flatMap(({ type, pid }) => (type === 'Utility' ? [pid] : [])),
    );
  const killed = await pidsBeside();
  expect(killed).not.toEqual([]);
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  // A page that is asked for while Chromium has not yet seen that they are gone is lost with them.
  await expect.poll(pidsBeside).not.toEqual(expect.arrayContaining([killed[0]]));
  await page.reload();
  await expect(outcomeOf(page)).toContainText('Diverged');
});

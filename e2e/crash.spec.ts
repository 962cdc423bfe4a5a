// The page's process ended from outside: the window comes back with the session that was kept.

import { attack } from './attack';
import { expect, test } from './launch';

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

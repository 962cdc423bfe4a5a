// Main's own services in the running app: files, what is kept between starts, menu.

import { readdir, readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { attack } from './attack';
import { chooseFile, place } from './screen';
import { expect, test } from './shared-lab';

const SESSION = { format: 'descent-lab', version: 1, lr: 10, language: 'ko', theme: 'dark' };
/** As it is shown and written: of today's version. */
const SHOWN = { ...SESSION, version: 2 };

const request = (kind: string, body: unknown): string =>
  `return window.descentLab.request('${kind}', ${JSON.stringify(body)})`;

const menuLabels = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map((item) => item.label));

test('a session is saved whole, and a dialog that is closed is no answer', async ({
  lab: { app, page },
}) => {
  const save = request('saveFile', { name: 'class', text: JSON.stringify(SHOWN) });
  await chooseFile(app, place('files/class'));
  expect(await attack(page, save)).toEqual({ ok: true, value: { name: 'class.json' } });
  expect(await readdir(place('files'))).toEqual(['class.json']);
  expect(JSON.parse(await readFile(place('files/class.json'), 'utf8'))).toMatchObject(SHOWN);

  await chooseFile(app, null);
  for (const asked of [save, request('openFile', {})]) {
    expect(await attack(page, asked)).toEqual({ ok: true, value: null });
  }
});

const MENU = ['&File', '&Edit', '&View', '&Run', '&Compare', '&Help'];
const KOREAN = ['파일(&F)', '편집(&E)', '보기(&V)', '실행(&R)', '비교(&C)', '도움말(&H)'];

test('menu and colours follow the session, and the next start has it again, where the window was left', async ({
  launchLab,
}) => {
  const userData = place('user');
  const bounds = { x: 120, y: 90, width: 1100, height: 720 };
  const first = await launchLab({ userData });
  expect(await menuLabels(first.app)).toEqual(MENU);
  await attack(first.page, request('autosave', { session: SESSION }));
  expect(await menuLabels(first.app)).toEqual(KOREAN);
  expect(await first.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await first.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0].setBounds(wanted),
    bounds,
  );
  await first.app.close();

  const { app, page } = await launchLab({ userData });
  expect(await menuLabels(app)).toEqual(KOREAN);
  expect(await attack(page, request('boot', {}))).toMatchObject({ value: { session: SHOWN } });
  const found = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].getBounds(),
  );
  expect(found).toEqual(bounds);
});

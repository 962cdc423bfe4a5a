// Main's own services in the running app: files, what is kept between starts, menu, second start.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { attack } from './attack';
import { runLab } from './run-lab';
import { the } from './screen';
import { expect, test } from './shared-lab';

const SESSION = { format: 'descent-lab', version: 1, lr: 10, language: 'ko', theme: 'dark' };
/** As it is shown and written: of today's version. */
const SHOWN = { ...SESSION, version: 2 };

/** A place of its own for each test. */
const place = (name: string): string => test.info().outputPath(name);

const request = (kind: string, body: unknown): string =>
  `return window.descentLab.request('${kind}', ${JSON.stringify(body)})`;

/** Lets the system's dialogs choose `file` at once; null closes them. */
const choose = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [chosen] });
    dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
  }, file);

const menuLabels = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map((item) => item.label));

test('a session file is opened, and a broken one named and left as it is', async ({
  lab: { app, page },
}) => {
  const file = place('class.json');

  await writeFile(file, JSON.stringify(SESSION));
  await choose(app, file);
  expect(await attack(page, request('openFile', {}))).toMatchObject({
    ok: true,
    value: { name: 'class.json', text: JSON.stringify(SESSION) },
  });

  const broken = '{"format":"descent-lab","version":1,"lr":-1}';
  await writeFile(file, broken);
  expect(await attack(page, request('openFile', {}))).toMatchObject({
    ok: false,
    code: 'unusable',
    problem: { code: 'inFile', file: 'class.json' },
  });
  expect(await readFile(file, 'utf8')).toBe(broken);

  await choose(app, null);
  expect(await attack(page, request('openFile', {}))).toEqual({ ok: true, value: null });
});

test('a session is saved whole, or the place named that cannot be written', async ({
  lab: { app, page },
}) => {
  const save = request('saveFile', { name: 'class', text: JSON.stringify(SHOWN) });

  await choose(app, place('files/class'));
  expect(await attack(page, save)).toEqual({ ok: true, value: { name: 'class.json' } });
  expect(await readdir(place('files'))).toEqual(['class.json']);
  expect(JSON.parse(await readFile(place('files/class.json'), 'utf8'))).toMatchObject(SHOWN);

  await mkdir(place('files/taken.json'));
  await choose(app, place('files/taken.json'));
  expect(await attack(page, save)).toMatchObject({
    ok: false,
    code: 'unusable',
    problem: { code: 'notOrdinaryPlace', file: 'taken.json' },
  });
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

  // A start beside it ends at once, and shows its session in the window that is open.
  const beside = await runLab([`--user-data-dir=${userData}`, '--lr', '1e-10', '--steps', '7']);
  expect(beside).toMatchObject({ code: 0, stderr: '' });
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('1e-10');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('7');
  expect(app.windows()).toHaveLength(1);
});

test('every command of the menu reaches the page', async ({ lab: { app, page } }) => {
  await attack(
    page,
    'window.told = []; window.descentLab.onCommand((command) => told.push(command))',
  );
  // Those that would open a dialog or change the screen are left to other tests.
  const quiet = ['firstStep', 'stepForward', 'lastStep', 'stepBack', 'defaultView'];
  await app.evaluate(({ Menu }, ids) => {
    for (const id of ids) Menu.getApplicationMenu()!.getMenuItemById(id)!.click();
  }, quiet);
  await expect.poll(() => attack(page, 'return told')).toEqual(quiet);
});

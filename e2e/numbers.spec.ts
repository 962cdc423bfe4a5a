// Numbers leave the lab: rows of the table by the clipboard, whole runs as files.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import golden from '../golden/notebook.json' with { type: 'json' };
import type { Lab } from './launch';
import { ownDisplay } from './own-display';
import { inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';
import { outcomeOf, the, type } from './screen';
import { expect, test } from './shared-lab';

const rows = golden.descentFresh.find(({ lr }) => lr === 10)!.rows;
/** As the clipboard has it: step, x0, x1, f. */
const copied = (first: number, last: number): string =>
  [
    'Step\tx0\tx1\tf',
    ...Array.from({ length: last - first + 1 }, (_, k) => line(first + k)),
    '',
  ].join('\n');
const line = (step: number): string => [step, ...rows[step].slice(0, 3)].join('\t');

const clipboard = ({ app }: Lab): Promise<string> =>
  app.evaluate(({ clipboard: shared }) => shared.readText());
const emptyClipboard = ({ app }: Lab): Promise<void> =>
  app.evaluate(({ clipboard: shared }) => shared.writeText('nothing'));

test('rows of the table are selected by hand and by key, and copied with every digit', async ({
  lab,
}) => {
  const { page } = lab;
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(outcomeOf(page)).toHaveClass(/frozen/);
  const table = the(page, 'table', 'Steps');
  const body = table.getByRole('rowgroup');
  const row = (step: number) => table.locator(`[aria-rowindex="${step + 2}"]`);
  const status = page.locator('.steps').getByRole('status');
  await expect(row(0)).toBeVisible();

  await row(1).hover();
  await page.mouse.down();
  await row(3).hover();
  await page.mouse.up();
  await expect(status).toHaveText('3 rows selected');
  // A drag is no click: the step shown stays.
  await expect(table.locator('[aria-current]')).toHaveAttribute('aria-rowindex', '2');
  await body.focus();
  await page.keyboard.press('Control+C');
  await expect.poll(() => clipboard(lab)).toBe(copied(1, 3));

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await expect(row(100)).toHaveAttribute('aria-selected', 'true');
  await emptyClipboard(lab);
  await page.locator('[data-name="Copy steps"]').click();
  await expect.poll(() => clipboard(lab)).toBe(copied(1, 100));

  // Escape selects nothing: then the button copies every step, and the key nothing.
  await body.focus();
  await page.keyboard.press('Escape');
  await expect(table.locator('[aria-selected]')).toHaveCount(0);
  await page.locator('[data-name="Copy steps"]').click();
  await expect.poll(() => clipboard(lab)).toBe(copied(0, 100));

  await row(98).click();
  await expect(table.locator('[aria-current]')).toHaveAttribute('aria-rowindex', '100');
  await expect(table.locator('[aria-selected]')).toHaveCount(0);
});

test('numbers are looked at, measured and saved as what was chosen, a million rows too @full', async ({
  launchLab,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'numbers-'));
  const lab = await launchLab({ args: ['--lr', '10'] });
  const { app, page } = lab;
  const save = async (name: string): Promise<string> => {
    const file = path.join(folder, name);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await page.getByRole('button', { name: 'Save as…' }).click();
    await expect(page.getByText(`Saved: ${name}`)).toBeVisible({ timeout: 30_000 });
    return file;
  };
  await page.locator('[data-name="Export"]').click();
  await page.getByRole('radio', { name: /^Numbers/ }).check();
  const preview = page.locator('.numbers-preview pre');
  await expect(preview).toContainText('step,x0,x1,f,g0,g1');
  await page.getByLabel('to step').fill('12');
  await expect(page.locator('[data-name="Size of the numbers"]')).toHaveText(
    /^13 rows, [\d.]+ kB$/,
  );
  const csv = await readFile(await save('a.csv'), 'utf8');
  const [head, ...read] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  expect(head).toEqual(['step', 'x0', 'x1', 'f', 'g0', 'g1']);
  expect(read.map((cells) => cells.map(Number))).toEqual(
    rows.slice(0, 13).map((values, step) => [step, ...values]),
  );

  await page.getByRole('radio', { name: 'Notebook', exact: true }).check();
  await expect(preview).toContainText('First predict');
  expect(JSON.parse(await readFile(await save('a.ipynb'), 'utf8')).nbformat).toBe(4);
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Close' }).click();

  await type(the(page, 'spinbutton', 'Steps'), '1000000');
  await expect(the(page, 'status', 'Outcome')).not.toContainText('10 on', { timeout: 30_000 });
  await page.locator('[data-name="Export"]').click();
  await page.getByRole('radio', { name: /^Numbers/ }).check();
  await expect(page.locator('[data-name="Size of the numbers"]')).toHaveText(
    /^1000001 rows, about [\d.]+ MB$/,
    { timeout: 30_000 },
  );
  const million = await readFile(await save('million.csv'), 'utf8');
  expect(million.split('\r\n')).toHaveLength(1_000_003);
  await rm(folder, { recursive: true });
});

test('the command writes text at once and a picture by the window, or says why not @full', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  const command = (...args: string[]) =>
    run(process.execPath, [inProject('scripts', 'export.mjs'), ...args], {
      env: { ...process.env, ...ownDisplay(), INIT_CWD: folder, LC_ALL: 'C.UTF-8' },
      seconds: 60,
    });
  const csv = await command('--lr', '10', '--steps', '9', '--out', 'run.csv');
  expect(csv).toMatchObject({ code: 0, stdout: '' });
  expect(csv.stderr).toMatch(/Written: run\.csv \(0\.9 kB\)\n$/);
  expect(await readFile(path.join(folder, 'run.csv'), 'utf8')).toMatch(
    /^\ufeffstep,x0,x1,f,g0,g1\r\n/,
  );
  const svg = await command('--lr', '10', '--view', 'chart', '--out=run.svg');
  expect(svg).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Written: run\.svg/) });
  expect(await readFile(path.join(folder, 'run.svg'), 'utf8')).toContain('<svg');
  const refused = await command('--lr', '10', '--out', 'run.docx');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^Unknown suffix “docx”[^\n]*png, svg[^\n]*\.\n$/);
  expect((await readdir(folder)).sort()).toEqual(['run.csv', 'run.svg']);
  await rm(folder, { recursive: true });
});

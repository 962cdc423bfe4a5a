// Numbers leave the lab: rows of the table by the clipboard, whole runs as files.

import { mkdir, readdir, readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import golden from '../golden/notebook.json' with { type: 'json' };
import { ownDisplay } from './own-display';
import { inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';
import { chooseFile } from './app-menu';
import { copied, copy, outcomeOf, place, rateOf, rowOf, the, type } from './screen';
import { expect, test } from './shared-lab';

const rows = golden.descentFresh.find(({ lr }) => lr === 10)!.rows;
/** As the clipboard has it: step, x0, x1, f. */
const lines = (first: number, last: number): string => {
  const all = rows.map(([x0, x1, f], step) => [step, x0, x1, f].join('\t'));
  return ['Step\tx0\tx1\tf', ...all.slice(first, last + 1), ''].join('\n');
};

test('rows of the table are selected by hand and by key, and copied with every digit', async ({
  lab: { app, page },
}) => {
  await type(rateOf(page), '10');
  await expect(outcomeOf(page)).toHaveClass(/frozen/);
  const table = the(page, 'table', 'Steps');
  const body = table.getByRole('rowgroup');
  const status = page.locator('.steps').getByRole('status');
  await expect(rowOf(page, 0)).toBeVisible();

  await rowOf(page, 1).hover();
  await page.mouse.down();
  await rowOf(page, 3).hover();
  await page.mouse.up();
  await expect(status).toHaveText('3 rows selected');
  // A drag is no click: the step shown stays.
  await expect(table.locator('[aria-current]')).toHaveAttribute('aria-rowindex', '2');
  await body.focus();
  await page.keyboard.press('Control+C');
  await expect.poll(() => copied(app)).toBe(lines(1, 3));

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await expect(rowOf(page, 100)).toHaveAttribute('aria-selected', 'true');
  await copy(app, 'nothing');
  await page.locator('[data-name="Copy steps"]').click();
  await expect.poll(() => copied(app)).toBe(lines(1, 100));

  // Escape selects nothing: then the button copies every step, and the key nothing.
  await body.focus();
  await page.keyboard.press('Escape');
  await expect(table.locator('[aria-selected]')).toHaveCount(0);
  await page.locator('[data-name="Copy steps"]').click();
  await expect.poll(() => copied(app)).toBe(lines(0, 100));

  await rowOf(page, 98).click();
  await expect(table.locator('[aria-current]')).toHaveAttribute('aria-rowindex', '100');
  await expect(table.locator('[aria-selected]')).toHaveCount(0);
});

test('numbers are looked at, measured and saved as what was chosen, a million rows too @full', async ({
  launchLab,
}) => {
  const { app, page } = await launchLab({ args: ['--lr', '10'] });
  const saved = async (name: string): Promise<string> => {
    await chooseFile(app, place(name));
    await page.getByRole('button', { name: 'Save as…' }).click();
    await expect(page.getByText(`Saved: ${name}`)).toBeVisible({ timeout: 30_000 });
    return readFile(place(name), 'utf8');
  };
  const openNumbers = async () => {
    await page.locator('[data-name="Export"]').click();
    await page.getByRole('radio', { name: /^Numbers/ }).check();
  };
  const size = page.locator('[data-name="Size of the numbers"]');
  await openNumbers();
  const preview = page.locator('.numbers-preview pre');
  await expect(preview).toContainText('step,x0,x1,f,g0,g1');
  await page.getByLabel('to step').fill('12');
  await expect(size).toHaveText(/^13 rows, [\d.]+ kB$/);
  const { data } = Papa.parse<string[]>(await saved('a.csv'), { skipEmptyLines: true });
  const [head, ...read] = data;
  expect(head).toEqual(['step', 'x0', 'x1', 'f', 'g0', 'g1']);
  expect(read.map((cells) => cells.map(Number))).toEqual(
    rows.slice(0, 13).map((values, step) => [step, ...values]),
  );

  await page.getByRole('radio', { name: 'Notebook', exact: true }).check();
  await expect(preview).toContainText('First predict');
  expect(JSON.parse(await saved('a.ipynb')).nbformat).toBe(4);
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Close' }).click();

  await type(the(page, 'spinbutton', 'Steps'), '1000000');
  await expect(outcomeOf(page)).not.toContainText('10 on', { timeout: 30_000 });
  await openNumbers();
  await expect(size).toHaveText(/^1000001 rows, about [\d.]+ MB$/, { timeout: 30_000 });
  expect((await saved('million.csv')).split('\r\n')).toHaveLength(1_000_003);
});

test('the command writes text at once and a picture by the window, or says why not @full', async () => {
  const folder = place('export');
  await mkdir(folder);
  const command = (...args: string[]) =>
    run(process.execPath, [inProject('scripts', 'export.mjs'), ...args], {
      env: { ...process.env, ...ownDisplay(), INIT_CWD: folder, LC_ALL: 'C.UTF-8' },
      seconds: 60,
    });
  const csv = await command('--lr', '10', '--steps', '9', '--out', 'run.csv');
  expect(csv).toMatchObject({ code: 0, stdout: '' });
  expect(csv.stderr).toMatch(/Written: run\.csv \(0\.9 kB\)\n$/);
  expect(await readFile(place('export/run.csv'), 'utf8')).toMatch(/^\ufeffstep,x0,x1,f,g0,g1\r\n/);
  const svg = await command('--lr', '10', '--view', 'chart', '--out=run.svg');
  expect(svg).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Written: run\.svg/) });
  expect(await readFile(place('export/run.svg'), 'utf8')).toContain('<svg');
  const refused = await command('--lr', '10', '--out', 'run.docx');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^Unknown suffix “docx”[^\n]*png, svg[^\n]*\.\n$/);
  expect((await readdir(folder)).sort()).toEqual(['run.csv', 'run.svg']);
});

// A second start while the lab runs: it shows what is asked for there, and takes nothing else away.

import { spawn, type ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { electronLaunch } from '../scripts/electron/launch.mjs';
import { expect, test } from './launch';
import { runLab } from './run-lab';
import { fileOf, place, rateOf, the } from './screen';
import { sessionOf } from './shared-lab';
import { meanwhile } from './meanwhile';

const sessionFile = (name: string, content: object): Promise<string> =>
  fileOf(name, { format: 'descent-lab', version: 1, ...content });

test('options, language, theme and files of a second start reach the first @full', async ({
  launchLab,
}) => {
  const args = ['--lr', '0.25', '--language', 'ko', '--theme', 'dark'];
  const { app, page, userData } = await launchLab({ args });
  const lr = rateOf(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const again = async (...more: string[]) => {
    expect(await runLab([`--user-data-dir=${userData}`, ...more])).toMatchObject({ code: 0 });
  };

  await again('--lr', '10', '--steps', '7');
  await expect(lr).toHaveValue('10');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('7');
  expect(app.windows()).toHaveLength(1);
  await expect(html).toHaveAttribute('lang', 'ko');
  await expect(html).toHaveAttribute('data-theme', 'dark');

  // One that asks for nothing only brings the window to the front: no page is loaded anew.
  await page.evaluate(() => Object.assign(window, { still: true }));
  await again();
  await meanwhile(300);
  expect(await page.evaluate(() => 'still' in window)).toBe(true);

  const lesson = the(page, 'combobox', 'Lesson');
  await lesson.selectOption({ index: 1 });
  const open = await lesson.inputValue();
  await expect(page.locator('.lesson')).toBeVisible();
  // Its own rate, which the lesson may not show.
  await expect.poll(() => sessionOf(page)).not.toMatchObject({ lr: 10 });
  await again('--theme', 'light');
  await expect(html).toHaveAttribute('data-theme', 'light');
  // Another look is no other experiment.
  await expect(lesson).toHaveValue(open);
  await lesson.selectOption({ index: 0 });
  await expect(lr).toHaveValue('10');
  // Main has the session that the window shows.
  await expect.poll(() => sessionOf(page)).toMatchObject({ lr: 10 });
  await again('--language', 'en');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(lr).toHaveValue('10');

  const said = app.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = async (_window: unknown, options?: { message: string }) => {
          resolve(options?.message ?? '');
          return { response: 0, checkboxChecked: false };
        };
      }),
  );
  await again(await sessionFile('bad.json', { lr: 3, objective: { expression: 'x0 + foo' } }));
  expect(await said).toMatch(/^bad\.json: .*“foo”/);
  await expect(lr).toHaveValue('10');

  await again(await sessionFile('good.json', { lr: 0.5, objective: { expression: 'x0^2 + x1' } }));
  await expect(lr).toHaveValue('0.5');
});

test('a first start survives a second one that comes while it loads', async () => {
  const { executablePath, args } = await electronLaunch();
  const file = await sessionFile('class.json', { lr: 10 });
  const userData = place('user');
  const running = new Set<ChildProcess>();
  const codes: (number | null)[] = [];
  const start = (...more: string[]) => {
    const options = [...args, `--user-data-dir=${userData}`, ...more];
    const lab = spawn(executablePath, options, { stdio: 'ignore' });
    running.add(lab);
    lab.on('exit', (code) => {
      running.delete(lab);
      codes.push(code);
    });
  };
  try {
    start();
    // While the page of the first is on its way; more than one, to meet it.
    for (let n = 0; n < 6; n++) {
      await meanwhile(150);
      start(file);
    }
    await expect.poll(() => running.size, { timeout: 30_000 }).toBe(1);
    await meanwhile(1500);
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
    for (const lab of running) lab.kill('SIGTERM');
    await expect.poll(() => codes).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await readdir(userData)).toContain('window.json');
  } finally {
    for (const lab of running) lab.kill('SIGKILL');
  }
});

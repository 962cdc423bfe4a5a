// What the lab begins with, as the window shows it: a file, options, or what was left last time.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { chooseFile, menuItem } from './app-menu';
import { chooseTheme, fileOf, outcomeOf, place, rateOf, the, thisStep, type } from './screen';
import { settled } from './settled';
import { expect, test } from './shared-lab';

const SESSION = {
  format: 'descent-lab',
  version: 1,
  objective: { id: 'ellipse' },
  start: [-7, 2],
  lr: 0.9,
  steps: 40,
  gradient: 'analytic',
  language: 'ko',
  theme: 'dark',
};

test('a session file decides everything that the window shows, but for what options say', async ({
  launchLab,
}) => {
  const file = await fileOf('class.json', SESSION);
  const { page } = await launchLab({
    args: ['--lr', '0.5', '--session', file, '--theme', 'light'],
  });
  await expect(the(page, 'combobox', 'Function')).toHaveValue('ellipse');
  await expect(the(page, 'spinbutton', 'Start x0')).toHaveValue('-7');
  await expect(the(page, 'spinbutton', 'Start x1')).toHaveValue('2');
  await expect(rateOf(page)).toHaveValue('0.5');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('40');
  await expect(the(page, 'radio', '해석적 미분')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(outcomeOf(page)).toContainText(/[가-힣]/);
  // (−7)²/20 + 2² = 6.45.
  await expect.poll(async () => (await thisStep(page))[2]).toBe('6.45');
});

/** The first menu, and the colours of what the system draws. */
const outsideThePage = (app: ElectronApplication) =>
  app.evaluate(({ Menu, nativeTheme }) => [
    Menu.getApplicationMenu()!.items[0].label,
    nativeTheme.themeSource,
  ]);

test('what was changed is there again at the next start', async ({ launchLab }) => {
  const userData = place('user');
  const bounds = { x: 120, y: 90, width: 1100, height: 720 };
  const first = await launchLab({ userData });
  expect(await outsideThePage(first.app)).toEqual(['&File', 'system']);
  await first.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0].setBounds(wanted),
    bounds,
  );
  await chooseTheme(first.page, 'dark');
  await type(rateOf(first.page), '0.25');
  await the(first.page, 'combobox', 'Language').selectOption('ko');
  await expect.poll(() => outsideThePage(first.app)).toEqual(['파일(&F)', 'dark']);
  const kept = () => readFile(place('user/session.json'), 'utf8').catch(() => '');
  await expect.poll(kept).toContain('"language": "ko"');
  // Changed in the last moment: it may not have reached the disk yet.
  await type(the(first.page, 'spinbutton', 'Steps'), '77');
  await first.app.close();

  const second = await launchLab({ userData });
  await expect(rateOf(second.page)).toHaveValue('0.25');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(the(second.page, 'spinbutton', 'Steps')).toHaveValue('77');
  expect(await outsideThePage(second.app)).toEqual(['파일(&F)', 'dark']);
  const found = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].getBounds(),
  );
  expect(found).toEqual(bounds);
});

test('a session is saved under its suffix, and a dialog that is closed does nothing', async ({
  lab: { app, page },
}) => {
  const notice = page.locator('.notice');
  await type(rateOf(page), '10');
  await chooseFile(app, place('files/class'));
  await menuItem(app, 'save');
  await expect(notice).toContainText('Saved: class.json');
  expect(await readdir(place('files'))).toEqual(['class.json']);
  const saved: unknown = JSON.parse(await readFile(place('files/class.json'), 'utf8'));
  expect(saved).toMatchObject({ format: 'descent-lab', version: 2, lr: 10 });
  await the(page, 'button', 'Close notice').click();
  await chooseFile(app, null);
  for (const entry of ['save', 'open']) {
    await menuItem(app, entry);
    expect(await settled(page)).toBe('');
    await expect(notice).toHaveCount(0);
  }
});

for (const [name, change, last] of [
  ['session', (page: Page, k: number) => type(rateOf(page), `0.${k}`), '"lr": 0.4'],
  [
    'settings',
    async (page: Page, k: number) => {
      const theme = k === 3 ? 'light' : 'dark';
      await chooseTheme(page, theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    },
    '"theme": "dark"',
  ],
] as const) {
  test(`that no ${name} can be kept is told once, and that it can again @full`, async ({ lab }) => {
    const { page, userData } = lab;
    const file = path.join(userData, `${name}.json`);
    await rm(file);
    // A folder that is not empty stands where the file must go.
    await mkdir(path.join(file, 'in the way'), { recursive: true });
    await change(page, 2);
    const failed = page.getByRole('alert');
    await expect(failed).toContainText('cannot be kept');
    await the(page, 'button', 'Close notice').click();
    await change(page, 3);
    expect(await settled(page)).toBe('');
    await expect(failed).toHaveCount(0);
    await rm(file, { recursive: true });
    await change(page, 4);
    await expect(page.getByText('Your changes are kept again.')).toBeVisible();
    expect(await readFile(file, 'utf8')).toContain(last);
  });

  test(`a ${name} file that cannot be read is said in the window, and kept`, async ({
    launchLab,
  }) => {
    await fileOf(`user/${name}.json`, '{"format":"descent-lab","ver');
    const { page } = await launchLab({ userData: place('user') });
    const notice = page.getByText(/could not be read/);
    await expect(notice).toBeVisible();
    const [aside] = /\w+\.unreadable-\S+\.json/.exec((await notice.textContent())!)!;
    expect(aside).toContain(name);
    expect(await readFile(place(`user/${aside}`), 'utf8')).toBe('{"format":"descent-lab","ver');
    await expect(outcomeOf(page)).toContainText('Converged');
    await the(page, 'button', 'Close notice').click();
    await expect(notice).toHaveCount(0);
  });
}

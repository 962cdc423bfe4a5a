// What the lab begins with, as the window shows it: a file, options, or what was left last time.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outcomeOf, the, thisStep, type } from './screen';
import type { Lab } from './launch';
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

async function sessionFile(content: object | string): Promise<string> {
  const file = test.info().outputPath('class.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const lrOf = ({ page }: Lab) => the(page, 'textbox', 'Learning rate value');

test('a session file decides everything that the window shows, but for what options say', async ({
  launchLab,
}) => {
  const args = ['--lr', '0.5', '--session', await sessionFile(SESSION), '--theme', 'light'];
  const lab = await launchLab({ args });
  const { page } = lab;
  await expect(the(page, 'combobox', 'Function')).toHaveValue('ellipse');
  await expect(the(page, 'spinbutton', 'Start x0')).toHaveValue('-7');
  await expect(the(page, 'spinbutton', 'Start x1')).toHaveValue('2');
  await expect(lrOf(lab)).toHaveValue('0.5');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('40');
  await expect(the(page, 'radio', '해석적 미분')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(outcomeOf(page)).toContainText(/[가-힣]/);
  // (−7)²/20 + 2² = 6.45.
  await expect.poll(async () => (await thisStep(page))[2]).toBe('6.45');
});

test('what was changed is there again at the next start', async ({ launchLab }) => {
  const userData = test.info().outputPath('user');
  const first = await launchLab({ userData });
  await type(lrOf(first), '0.25');
  await the(first.page, 'combobox', 'Language').selectOption('ko');
  const kept = () => readFile(path.join(userData, 'session.json'), 'utf8').catch(() => '');
  await expect.poll(kept).toContain('"language": "ko"');
  // Changed in the last moment: it may not have reached the disk yet.
  await type(the(first.page, 'spinbutton', 'Steps'), '77');
  await first.app.close();

  const second = await launchLab({ userData });
  await expect(lrOf(second)).toHaveValue('0.25');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(the(second.page, 'spinbutton', 'Steps')).toHaveValue('77');
});

test('that nothing can be kept is told once, and that it can again @full', async ({ lab }) => {
  const file = path.join(lab.userData, 'session.json');
  await rm(file);
  // A folder that is not empty stands where the file must go.
  await mkdir(path.join(file, 'in the way'), { recursive: true });
  await type(lrOf(lab), '0.2');
  const failed = lab.page.getByRole('alert');
  await expect(failed).toContainText('cannot be kept');
  await the(lab.page, 'button', 'Close notice').click();
  await type(lrOf(lab), '0.3');
  expect(await settled(lab.page)).toBe('');
  await expect(failed).toHaveCount(0);
  await rm(file, { recursive: true });
  await type(lrOf(lab), '0.4');
  await expect(lab.page.getByText('Your changes are kept again.')).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain('"lr": 0.4');
});

test('what cannot be read of last time is said in the window, and kept', async ({ launchLab }) => {
  const userData = test.info().outputPath('user');
  await mkdir(userData);
  await writeFile(path.join(userData, 'session.json'), '{"format":"descent-lab","ver');
  const { page } = await launchLab({ userData });
  const notice = page.getByText(/could not be read/);
  await expect(notice).toBeVisible();
  const name = /session\.unreadable-\S+\.json/.exec((await notice.textContent())!)![0];
  expect(await readFile(path.join(userData, name), 'utf8')).toBe('{"format":"descent-lab","ver');
  await expect(outcomeOf(page)).toContainText('Converged');
  await the(page, 'button', 'Close notice').click();
  await expect(notice).toHaveCount(0);
});

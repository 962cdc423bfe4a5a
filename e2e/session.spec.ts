// What the lab begins with, as the window shows it: a file, options, or what was left last time.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runLab } from './run-lab';
import { outcomeOf, the, thisStep, type } from './screen';
import { expect, test, type Lab } from './launch';
import { settled } from './settled';

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

test('a session file decides everything that the window shows', async ({ launchLab }) => {
  const { page } = await launchLab({ args: ['--session', await sessionFile(SESSION)] });
  await expect(the(page, 'combobox', 'Function')).toHaveValue('ellipse');
  await expect(the(page, 'spinbutton', 'Start x0')).toHaveValue('-7');
  await expect(the(page, 'spinbutton', 'Start x1')).toHaveValue('2');
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.9');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('40');
  await expect(the(page, 'radio', '해석적 미분')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(outcomeOf(page)).toContainText(/[가-힣]/);
  // (−7)²/20 + 2² = 6.45.
  await expect.poll(async () => (await thisStep(page))[2]).toBe('6.45');
});

test('options win over the file, in whichever order', async ({ launchLab }) => {
  const file = await sessionFile(SESSION);
  const lab = await launchLab({ args: ['--lr', '10', '--session', file, '--language', 'en'] });
  await expect(lrOf(lab)).toHaveValue('10');
  await expect(the(lab.page, 'spinbutton', 'Steps')).toHaveValue('40');
  await expect(lab.page.locator('html')).toHaveAttribute('lang', 'en');
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['of a newer version', '{"format":"descent-lab","version":3}', /"version": 1 and 2/],
  ['with an unknown key', '{"format":"descent-lab","version":1,"rate":1}', /rate/],
  ['with steps of the wrong type', '{"format":"descent-lab","version":1,"steps":[]}', /step_num/],
];

for (const [what, text, says] of refused) {
  test(`a session file ${what} is refused by name on the command line`, async () => {
    const { code, stdout, stderr } = await runLab(['--session', await sessionFile(text)], {
      LC_ALL: 'C.UTF-8',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^class\.json: [^\n]*\n$/);
    expect(stderr).toMatch(says);
  });
}

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

test('that nothing can be kept is told once, and that it can again @full', async ({
  launchLab,
}) => {
  const lab = await launchLab();
  const file = path.join(lab.userData, 'session.json');
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

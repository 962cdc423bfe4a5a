// What cannot be used is answered in one sentence where it was typed; the last good state stays.

import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { misplaced } from './misplaced';
import { outcomeOf, resize, spoken, the, thisStep, type } from './screen';
import { expect, test } from './shared-lab';
import { fullUnless } from './tier';

const typed: readonly {
  readonly role: 'textbox' | 'spinbutton';
  readonly name: string;
  readonly good: string;
  readonly bad: readonly string[];
}[] = [
  {
    role: 'textbox',
    name: 'Learning rate value',
    good: '0.1',
    bad: ['fast', '0', '-0.1', 'NaN', 'Infinity', '1e999', '1e-999', '0,1', '0x10', '0.1 m', ''],
  },
  {
    role: 'spinbutton',
    name: 'Steps',
    good: '100',
    bad: ['many', '0', '-5', '1.5', '1e9', '1000001', 'NaN', ''],
  },
  { role: 'spinbutton', name: 'Start x0', good: '-3', bad: ['left', 'NaN', '1e999', '-', ''] },
  { role: 'spinbutton', name: 'Start x1', good: '4', bad: ['--4', 'Infinity', '4;', ' '] },
  { role: 'spinbutton', name: 'h', good: '0.0001', bad: ['small', '0', '-1e-4', '2', 'NaN', ''] },
];

/** One sentence: it ends with its only full stop, and stands in one line. */
const SENTENCES = { en: /^[A-Zsl][^\n]*[^.]\.$/, ko: /^[^\n]*[가-힣][^\n]*\.$/ } as const;

for (const language of ['en', 'ko'] as const) {
  test(`a field says in one sentence what it cannot use (${language}) @full`, async ({
    lab: { page },
  }) => {
    await the(page, 'combobox', 'Language').selectOption(language);
    const alert = page.getByRole('alert');
    const before = [await thisStep(page), await outcomeOf(page).textContent()];
    for (const { role, name, good, bad } of typed) {
      const field = the(page, role, name);
      for (const text of bad) {
        await type(field, text);
        await expect(alert, `${name} “${text}”`).toHaveCount(1);
        const sentence = (await alert.textContent())!;
        expect(sentence).toMatch(SENTENCES[language]);
        if (text.trim() !== '') expect(sentence).toContain(`“${text}”`);
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(sentence);
        await expect(field).toHaveValue(text);
        expect([await thisStep(page), await outcomeOf(page).textContent()]).toEqual(before);

        await field.press('Escape');
        await expect(alert).toHaveCount(0);
        await expect(field).toHaveValue(good);
        await expect(field).toHaveAttribute('aria-invalid', 'false');
      }
    }
  });
}

async function expectInPlace(page: Page, size: string): Promise<void> {
  for (const { role, name } of typed) {
    const field = the(page, role, name);
    if ((await field.count()) === 0) continue;
    await type(field, '1e309');
    await expect.poll(() => misplaced(page), { message: `${name}, ${size}` }).toEqual([]);
    await field.press('Escape');
  }
}

for (const unfolded of [true, false]) {
  test.describe(unfolded ? 'the whole lab' : 'the essentials', () => {
    test.use({ unfolded });

    test('the sentence stands inside the window, and over neither Play nor the presets @full', async ({
      lab: { app, page },
    }) => {
      for (const size of [
        [1024, 640],
        [1280, 800],
        [1366, 768],
      ]) {
        await resize(app, page, size);
        await expectInPlace(page, size.join('×'));
      }
    });
  });
}

test('leaving the field keeps the sentence, a right value ends it', async ({ lab: { page } }) => {
  const lr = the(page, 'textbox', 'Learning rate value');
  const alert = page.getByRole('alert');
  await lr.fill('0');
  await the(page, 'spinbutton', 'Steps').focus();
  await expect(alert).toHaveText(/0/);
  await expect(lr).toHaveValue('0');
  await type(lr, '0.5');
  await expect(alert).toHaveCount(0);
  await expect(outcomeOf(page)).toContainText('Converged');
  await expect(lr).toHaveValue('0.5');
});

test('a preset ends the sentence too', async ({ lab: { page } }) => {
  await type(the(page, 'textbox', 'Learning rate value'), '-1');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.getByRole('button', { name: /too large/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('10');
});

test('while a number is being typed nobody complains', async ({ lab: { page } }) => {
  const lr = the(page, 'textbox', 'Learning rate value');
  await lr.fill('');
  for (const letter of '1e-5') {
    await lr.press(letter);
    expect(await page.getByRole('alert').count()).toBe(0);
  }
  await expect(outcomeOf(page)).toContainText('Too slow');
  // Left unfinished, it is answered after a while.
  await lr.fill('1e-');
  expect(await page.getByRole('alert').count()).toBe(0);
  await expect(page.getByRole('alert')).toHaveCount(1);
});

/** A session of version 2 with these runs. */
function runsFile(runs: readonly string[]): string {
  return `{"format":"descent-lab","version":2,"runs":[${runs.join()}]}`;
}

const files: readonly (readonly [string, string, RegExp])[] = [
  ['that is no JSON', '{"format":"descent-lab","version":1,"lr":', /JSON/],
  ['of another version', '{"format":"descent-lab","version":3}', /"version": 3/],
  ['of another program', '{"format":"lab"}', /"format": "descent-lab"/],
  ['with an unknown key', '{"format":"descent-lab","version":1,"rate":1}', /rate/],
  ['with an lr of the wrong type', '{"format":"descent-lab","version":1,"lr":"0.1"}', /lr/],
  ['with an lr below 0', '{"format":"descent-lab","version":1,"lr":-1}', /-1/],
  ['with 1e9 steps', '{"format":"descent-lab","version":1,"steps":1e9}', /step_num/],
  [
    'with an unknown function',
    '{"format":"descent-lab","version":1,"objective":{"id":"nobody"}}',
    /nobody/,
  ],
  ['with a start of one number', '{"format":"descent-lab","version":1,"start":[1]}', /start/],
  ['with nine runs', runsFile(Array.from({ length: 9 }, () => '{}')), /runs.*8/],
  ['with two active runs', runsFile(['{"active":true}', '{"active":true}']), /runs/],
  ['with a run of another dimension', runsFile(['{}', '{"start":[1,2,3]}']), /2.*start/],
  [
    'with a schedule that reaches 0',
    '{"format":"descent-lab","version":2,"steps":2000,"schedule":{"id":"exponential","params":{"factor":0.5}}}',
    /10\d\d/,
  ],
];

for (const language of ['en', 'ko'] as const) {
  test(`session files that cannot be opened are named with the reason (${language})${fullUnless(language === 'en')}`, async ({
    lab: { app, page },
  }) => {
    await the(page, 'combobox', 'Language').selectOption(language);
    await type(the(page, 'textbox', 'Learning rate value'), '0.3');
    await expect.poll(async () => (await thisStep(page))[5]).toBe(String(0.3 * -6.00000000000378));
    const before = await thisStep(page);
    const file = test.info().outputPath('class.json');
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    const alert = page.getByRole('alert');
    for (const [what, text, reason] of files) {
      await writeFile(file, text);
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('open')!.click());
      await expect(alert, what).toContainText('class.json');
      await expect(alert, what).toContainText(reason);
      const sentence = (await alert.textContent())!;
      if (language === 'ko') expect(sentence.replace('class.json', '')).toMatch(/[가-힣]/);
      else expect(sentence).not.toMatch(/[가-힣]/);
      await page.getByRole('button', { name: spoken((names) => names.closeNotice) }).click();
      await expect(alert).toHaveCount(0);
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
      expect(await thisStep(page)).toEqual(before);
    }
    await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.3');
  });
}

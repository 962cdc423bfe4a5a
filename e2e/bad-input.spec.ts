// What cannot be used is answered in one sentence where it was typed; the last good state stays.

import { writeFile } from 'node:fs/promises';
import { texts } from '../src/i18n/texts';
import { openFile } from './app-menu';
import { misplaced } from './misplaced';
import { outcomeOf, resize, the, thisStep, type } from './screen';
import { expect, test } from './shared-lab';

/** What is refused of each, and why, is asked in `fields.test.ts`. */
const typed = [
  ['textbox', 'Learning rate value', '0.1', ['0', '']],
  ['spinbutton', 'Steps', '100', ['1.5', '']],
  ['spinbutton', 'Start x0', '-3', ['left', '']],
  ['spinbutton', 'Start x1', '4', ['--4', ' ']],
  ['spinbutton', 'h', '0.0001', ['2', '']],
] as const;

test('a field says in one sentence what it cannot use @full', async ({ lab: { page } }) => {
  const alert = page.getByRole('alert');
  const before = [await thisStep(page), await outcomeOf(page).textContent()];
  for (const [role, name, good, bad] of typed) {
    const field = the(page, role, name);
    for (const text of bad) {
      await type(field, text);
      await expect(alert, `${name} “${text}”`).toHaveCount(1);
      const sentence = (await alert.textContent())!;
      // It ends with its only full stop, and stands in one line.
      expect(sentence).toMatch(/^[A-Zsl][^\n]*[^.]\.$/);
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
        for (const [role, name] of typed) {
          const field = the(page, role, name);
          if ((await field.count()) === 0) continue;
          await type(field, '1e309');
          const message = `${name}, ${size.join('×')}`;
          await expect.poll(() => misplaced(page), { message }).toEqual([]);
          await field.press('Escape');
        }
      }
    });
  });
}

test('leaving the field keeps the sentence, a right value or a preset ends it', async ({
  lab: { page },
}) => {
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
  await type(lr, '-1');
  await expect(alert).toHaveCount(1);
  await page.getByRole('button', { name: /too large/ }).click();
  await expect(alert).toHaveCount(0);
  await expect(lr).toHaveValue('10');

  // While a number is being typed nobody complains.
  await lr.fill('');
  for (const letter of '1e-5') {
    await lr.press(letter);
    expect(await alert.count()).toBe(0);
  }
  await expect(outcomeOf(page)).toContainText('Too slow');
  // Left unfinished, it is answered after a while.
  await lr.fill('1e-');
  expect(await alert.count()).toBe(0);
  await expect(alert).toHaveCount(1);
});

/** Of each kind of reading one: as text, as a session, and as a run. The others are asked where they are read. */
const files: readonly (readonly [string, RegExp])[] = [
  ['{"format":"descent-lab","version":1,"lr":', /JSON/],
  ['{"format":"descent-lab","version":1,"rate":1}', /rate/],
  [
    '{"format":"descent-lab","version":2,"steps":2000,"schedule":{"id":"exponential","params":{"factor":0.5}}}',
    /10\d\d/,
  ],
];

test('session files that cannot be opened are named with the reason', async ({
  lab: { app, page },
}) => {
  await type(the(page, 'textbox', 'Learning rate value'), '0.3');
  await expect.poll(async () => (await thisStep(page))[5]).toBe(String(0.3 * -6.00000000000378));
  const before = await thisStep(page);
  const file = test.info().outputPath('class.json');
  const alert = page.getByRole('alert');
  for (const [text, reason] of files) {
    await writeFile(file, text);
    await openFile(app, file);
    await expect(alert).toContainText('class.json');
    await expect(alert).toContainText(reason);
    await page.getByRole('button', { name: texts.en.names.closeNotice }).click();
    await expect(alert).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    expect(await thisStep(page)).toEqual(before);
  }
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.3');
});

// The first look: what is descended, where it goes, and one key that starts it; the rest unfolds.

import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { openFile } from './app-menu';
import { runLab } from './run-lab';
import { goTo, stepOf, the } from './screen';
import { expect, test } from './shared-lab';
import { test as alone } from './launch';

test.use({ unfolded: false });

const more = (page: Page): Locator => page.locator('[data-name="More"]');

/** Shown only where the lab is whole. */
const rest = (page: Page): readonly Locator[] => [
  the(page, 'combobox', 'Optimizer'),
  the(page, 'radiogroup', 'Gradient'),
  the(page, 'spinbutton', 'h'),
  the(page, 'radiogroup', 'Scale'),
  the(page, 'combobox', 'Speed'),
  the(page, 'img', 'Value by step'),
  the(page, 'table', 'This step'),
  the(page, 'table', 'Steps'),
];

async function expectFolded(page: Page): Promise<void> {
  await expect(page.locator('.aim')).toBeVisible();
  await expect(more(page)).toHaveAttribute('aria-expanded', 'false');
  for (const control of rest(page)) await expect(control).toHaveCount(0);
}

async function expectWhole(page: Page): Promise<void> {
  for (const control of rest(page)) await expect(control).toBeVisible();
  await expect(page.locator('.aim')).toHaveCount(0);
}

test('at first there are two pictures, a sentence and one key with a word', async ({
  lab: { page },
}) => {
  await expectFolded(page);
  // They have their sizes with the frame after the words.
  await expect(async () => {
    const surface = (await the(page, 'img', 'Surface').boundingBox())!;
    const field = (await the(page, 'img', 'Gradient field').boundingBox())!;
    expect(field.x).toBeGreaterThanOrEqual(surface.x + surface.width - 1);
    for (const { width, height } of [surface, field]) {
      expect(width).toBeGreaterThan(400);
      expect(height).toBeGreaterThan(400);
    }
  }).toPass();
  for (const language of ['en', 'ko'] as const) {
    await the(page, 'combobox', 'Language').selectOption(language);
    await expect(page.locator('.aim')).toHaveText(texts[language].screen.aim);
    // Its word is read, not only heard, and nothing else is as large.
    const play = the(page, 'button', 'Play');
    await expect(play).toHaveText(texts[language].names.transport.play);
    const areas = await page.locator('button:visible').evaluateAll((all) =>
      all.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return { name: button.dataset['name'], area: width * height };
      }),
    );
    const [largest] = areas.toSorted((a, b) => b.area - a.area);
    expect(largest.name).toBe('Play');
  }
  // Of all that a run is made of, only rate, steps and start are asked.
  const asked = page
    .locator('.essential-strip')
    .locator(':is(input, select, textarea):visible:not([type="radio"], [type="checkbox"])');
  const names = await asked.evaluateAll((all) =>
    all.map((input) => input.closest('[data-name]')?.getAttribute('data-name')),
  );
  const wanted = ['Learning rate', 'Learning rate value', 'Start x0', 'Start x1', 'Step', 'Steps'];
  expect(names).toEqual(expect.arrayContaining(wanted));
  expect(names).toHaveLength(wanted.length);
  await expect(page.locator('.panel')).toHaveCount(0);
});

test('the key descends; more unfolds all there is, and folds it again, with the run as it was', async ({
  lab: { page },
}) => {
  await the(page, 'button', 'Play').click();
  await expect.poll(() => stepOf(page)).toBeGreaterThan(1);
  await the(page, 'button', 'Pause').click();
  await goTo(page, 6);
  await the(page, 'button', 'Step forward').click();
  await more(page).click();
  await expectWhole(page);
  await expect(more(page)).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => stepOf(page)).toBe(7);
  await more(page).click();
  await expectFolded(page);
  await expect.poll(() => stepOf(page)).toBe(7);
});

alone(
  'a first start is folded; more is remembered, and a run that is asked for is whole, this time @full',
  async ({ launchLab }) => {
    alone.setTimeout(120_000);
    const userData = alone.info().outputPath('user');
    const fileOf = async (lr: number) => {
      const file = alone.info().outputPath(`${lr}.json`);
      await writeFile(file, JSON.stringify({ format: 'descent-lab', version: 1, lr }));
      return file;
    };
    const showsWhole = async (page: Page, lr: number) => {
      await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue(String(lr));
      await expectWhole(page);
    };
    const first = await launchLab({ userData, folded: true });
    await expectFolded(first.page);
    await more(first.page).click();
    await expectWhole(first.page);
    await first.app.close();

    const second = await launchLab({ userData });
    await expectWhole(second.page);
    await more(second.page).click();
    await expectFolded(second.page);
    await second.app.close();

    for (const args of [
      ['--lr', '10'],
      ['--session', await fileOf(10)],
    ]) {
      const asked = await launchLab({ userData, folded: true, args });
      await showsWhole(asked.page, 10);
      await asked.app.close();
    }

    // And one that comes while the window stands there.
    const { app, page } = await launchLab({ userData, folded: true });
    await expectFolded(page);
    const args = [`--user-data-dir=${userData}`, await fileOf(0.5)];
    expect(await runLab(args)).toMatchObject({ code: 0 });
    await showsWhole(page, 0.5);
    await more(page).click();
    await openFile(app, await fileOf(0.9));
    await showsWhole(page, 0.9);
  },
);

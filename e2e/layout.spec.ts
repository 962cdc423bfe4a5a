// The window in the sizes it is used in: with no scroll at all nothing runs out of it, and no control is covered. What
// is read after a scroll, in smaller windows, is asked by `walk.spec.ts`.

import type { Page } from '@playwright/test';
import { optimizers } from '../src/core/optimizers';
import { cutText } from './cut-text';
import { goTo, outcomeOf, resize, the, type } from './screen';
import { expect, test } from './shared-lab';

const sizes = [
  [1280, 800],
  [1024, 680],
  [1920, 1080],
] as const;
const languages = ['en', 'ko'] as const;
/** With the outcome that each has. */
const rates = { '0.1': 'converged', '10': 'frozen', '1e-10': 'creeping' } as const;

/** What is wrong with how the page is laid out, one line a fault. */
const faults = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${element.ariaLabel ?? element.textContent?.trim()}”`;
    for (const control of document.querySelectorAll('button, select, input, [role="slider"]')) {
      const box = control.getBoundingClientRect();
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        found.push(`${nameOf(control)} is partly outside`);
      const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (on !== control && !control.contains(on))
        found.push(`${nameOf(control)} is covered by ${on ? nameOf(on) : 'nothing'}`);
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('the page scrolls');
    return found;
  })),
  ...(await cutText(page)),
];

for (const unfolded of [true, false]) {
  test.describe(unfolded ? 'unfolded' : 'at first', () => {
    test.use({ unfolded });

    for (const language of languages) {
      test(`everything has its place (${language}) @full`, async ({ lab: { app, page } }) => {
        await the(page, 'combobox', 'Language').selectOption(language);
        for (const size of sizes) {
          await resize(app, page, size);
          for (const [lr, kind] of Object.entries(rates)) {
            await type(the(page, 'textbox', 'Learning rate value'), lr);
            await goTo(page, 100);
            await expect(outcomeOf(page)).toHaveClass(new RegExp(kind));
            await expect.poll(() => faults(page), `${size.join(' × ')}, lr ${lr}`).toEqual([]);
          }
          await the(page, 'button', 'Presenter mode').click();
          await expect.poll(() => faults(page), `${size.join(' × ')}, presented`).toEqual([]);
          await the(page, 'button', 'Presenter mode').click();
        }
      });
    }
  });
}

test('the arithmetic of every method, and of the longest numbers, is whole in the smallest window @full', async ({
  lab: { app, page },
}) => {
  await resize(app, page, [1024, 680]);
  await the(page, 'button', 'Digit by digit').click();
  const lines = page.locator('.arithmetic .lines');
  const beyond = (side: 'Width' | 'Height') =>
    lines.evaluate((box, of) => box[`scroll${of}`] - box[`client${of}`], side);
  for (const language of languages) {
    await the(page, 'combobox', 'Language').selectOption(language);
    for (const { id } of optimizers) {
      await the(page, 'combobox', 'Optimizer').selectOption(id);
      await expect(page.locator('.arithmetic .rule')).toHaveCount(1);
      await expect.poll(() => beyond('Height'), `${id} (${language})`).toBe(0);
    }
  }
  await the(page, 'combobox', 'Optimizer').selectOption('gradient-descent');
  await the(page, 'combobox', 'Function').selectOption('rosenbrock');
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await the(page, 'slider', 'Step').fill('2');
  await expect(lines).toContainText('-2.5624507348150377e+43');
  await expect.poll(() => beyond('Width')).toBe(0);
});

test('the panel of every method ends above the player, and its last row is reached @full', async ({
  lab: { app, page },
}) => {
  const steps = the(page, 'table', 'Steps');
  await expect(page.locator('.panel')).toHaveCSS('overflow-y', 'auto');
  for (const size of [[1024, 640] as const, ...sizes]) {
    await resize(app, page, size);
    for (const { id } of optimizers) {
      await the(page, 'combobox', 'Optimizer').selectOption(id);
      const player = (await page.locator('.transport').boundingBox())!;
      const panel = (await page.locator('.panel').boundingBox())!;
      const where = `${id} at ${size.join(' × ')}`;
      expect(panel.y + panel.height, where).toBeLessThanOrEqual(player.y);
      await steps.evaluate((table) => table.scrollIntoView());
      const table = (await steps.boundingBox())!;
      expect(table.y + table.height, where).toBeLessThanOrEqual(player.y);
    }
  }
});

test('the table of steps shows whole rows under its head @full', async ({ lab: { app, page } }) => {
  for (const size of sizes) {
    await resize(app, page, size);
    await the(page, 'button', 'First step').click();
    await the(page, 'button', 'Last step').click();
    await expect(the(page, 'table', 'Steps').locator('[aria-current="step"]')).toBeVisible();
    const cut = () =>
      the(page, 'table', 'Steps').evaluate((table) => {
        const edge = table.querySelector('.body')!.getBoundingClientRect().top;
        return [...table.querySelectorAll('.body [role="row"]')]
          .map((row) => row.getBoundingClientRect())
          .filter(({ top, bottom }) => top < edge - 1 && bottom > edge + 1).length;
      });
    await expect.poll(cut).toBe(0);
  }
});

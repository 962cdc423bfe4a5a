// Several runs in the arrow field and in the charts: which is which, where each stands, pointed at,
// taken by a press, and beside each other in small multiples; by pointer, by keyboard and as it is
// heard.

import type { Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { settled } from './settled';
import { goTo, resize, spoken, the, type } from './screen';
import { expect, test } from './shared-lab';

const field = (page: Page) => the(page, 'img', 'Gradient field');
const active = (page: Page) =>
  the(page, 'list', 'Compared runs').locator('.run-choice[aria-current="true"]');
const cells = (page: Page) => page.locator('[data-name="Small multiples"] > button');
const apart = (page: Page) =>
  page.locator('.field').getByRole('button', { name: spoken((names) => names.field.multiples) });

/** The book's run beside the same with another rate; the controls are of the second. */
async function pinAndType(page: Page, lr: string): Promise<void> {
  await the(page, 'button', 'Pin this run').click();
  await type(the(page, 'textbox', 'Learning rate value'), lr);
}

/** A point of the plane on the screen; the frame of the book's f is −5 … 5. */
async function pixelOf(page: Page, x0: number, x1: number): Promise<[number, number]> {
  const box = (await field(page).boundingBox())!;
  return [box.x + ((x0 + 5) / 10) * box.width, box.y + ((5 - x1) / 10) * box.height];
}

/** A key where no control has the focus. */
async function pressOnPage(page: Page, key: string): Promise<void> {
  await page.locator('.field h2').click();
  await page.keyboard.press(key);
}

/** How strongly the active run is drawn. */
const strength = (page: Page): Promise<number> =>
  page.locator('canvas.field-run').evaluate((node) => Number(getComputedStyle(node).opacity));

test.describe('the field', () => {
  test('has nothing to tell apart of one run, and says of several where each stands', async ({
    lab: { page },
  }) => {
    await expect(apart(page)).toBeHidden();
    await expect(page.locator('.plot-scope')).toBeHidden();
    await expect(field(page)).toHaveAccessibleDescription(/^Contours of/);
    await pinAndType(page, '0.3');
    await goTo(page, 1);
    // x is multiplied by 1 − 2·lr: 0.4 of (−3, 4) for the active run, 0.8 for the other.
    await expect(field(page)).toHaveAccessibleDescription(
      /^Active run: lr = 0\.3\. .* x0 = -1\.19999/,
    );
    await expect(field(page)).toHaveAccessibleDescription(
      /lr = 0\.1: step 1 at \([−-]2\.4, 3\.2\), f = 16\. The point is inside the frame\./,
    );
  });

  test('lets the others fade while one is pointed at, and makes it the active one by a press on its start', async ({
    lab: { page },
  }) => {
    await pinAndType(page, '0.3');
    await type(the(page, 'spinbutton', 'Start x0'), '3');
    await goTo(page, 20);
    expect(await strength(page)).toBe(1);
    // Half way of the other run, which goes straight from (−3, 4) to the origin.
    const pointedAt = (x0: number, x1: number) => async () => {
      // The field may still be moving to its place.
      await page.mouse.move(...(await pixelOf(page, x0, x1)));
      return strength(page);
    };
    await expect.poll(pointedAt(-1.5, 2)).toBe(0.2);
    await expect.poll(pointedAt(1.5, 2)).toBe(1);
    await the(page, 'list', 'Compared runs').locator('.run-choice').first().hover();
    await expect.poll(() => strength(page)).toBe(0.2);

    await expect(active(page)).toContainText('lr = 0.3');
    await settled(page);
    await page.mouse.click(...(await pixelOf(page, -3, 4)));
    await expect(active(page)).toContainText('lr = 0.1');
    await expect(the(page, 'spinbutton', 'Start x0')).toHaveValue('-3');
    // Elsewhere a press moves the start of that run.
    await settled(page);
    await page.mouse.click(...(await pixelOf(page, -2, -2)));
    await expect(the(page, 'spinbutton', 'Start x1')).toHaveValue(/^-(2|1\.9|2\.0)/);
    await expect(active(page)).toContainText('lr = 0.1');
  });

  test('holds all runs in auto mode, and the active one where it is followed', async ({
    lab: { page },
  }) => {
    await type(the(page, 'textbox', 'Learning rate value'), '10');
    await pinAndType(page, '0.1');
    await goTo(page, 5);
    // 3·19⁵ is 7.4e6.
    await expect(field(page)).toHaveAccessibleDescription(/lr = 10: .* inside the frame/);
    await the(page, 'radiogroup', 'Scale')
      .getByRole('radio', { name: 'Follow' })
      .check({ force: true });
    await expect(field(page)).toHaveAccessibleDescription(
      /lr = 10: .* outside the frame, [\d.e+]+ from the origin/,
    );
  });
});

test.describe('small multiples', () => {
  test('have a plot for each run, with its name and how it ends', async ({ lab: { page } }) => {
    await pinAndType(page, '10');
    await apart(page).click();
    await expect(cells(page)).toHaveCount(2);
    await expect(cells(page).nth(0)).toHaveAccessibleName(/lr = 0\.1.*Converged/);
    await expect(cells(page).nth(1)).toHaveAccessibleName(/lr = 10/);
    await expect(cells(page).nth(1)).toHaveAttribute('aria-pressed', 'true');
    await goTo(page, 1);
    await expect(cells(page).nth(0)).toHaveAccessibleDescription(/step 1 at \([−-]2\.4, 3\.2\)/);
    const [first, second] = await Promise.all([0, 1].map((k) => cells(page).nth(k).boundingBox()));
    expect(second?.width).toBe(first?.width);
    await apart(page).click();
    await expect(field(page)).toBeVisible();

    // They are reached by a key, walked by arrows, and taken by Enter.
    await pressOnPage(page, 'j');
    await expect(cells(page)).toHaveCount(2);
    await cells(page).nth(1).focus();
    await page.keyboard.press('Home');
    await expect(cells(page).nth(0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(active(page)).toContainText('lr = 0.1');
    await expect(cells(page).nth(0)).toBeFocused();
    await page.keyboard.press('End');
    await expect(cells(page).nth(1)).toBeFocused();
    // One stop of Tab for all of them.
    await expect(page.locator('.field-cell[tabindex="0"]')).toHaveCount(1);
    await pressOnPage(page, 'j');
    await expect(cells(page)).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await the(page, 'combobox', 'Find a command').fill(texts.en.commands.multiples.label);
    await page.keyboard.press('Enter');
    await expect(cells(page)).toHaveCount(2);
  });

  test('stand on the projector, and at the least size of the window @full', async ({
    lab: { app, page },
  }) => {
    await pinAndType(page, '0.3');
    await pressOnPage(page, 'j');
    await page.keyboard.press('F5');
    await resize(app, page, [1024, 640]);
    await expect(cells(page)).toHaveCount(2);
    const size = await cells(page)
      .first()
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize) / innerHeight);
    expect(size).toBeGreaterThanOrEqual(1 / 45);
    await page.keyboard.press('F5');
  });
});

test('a chart says of every run where it stands, what of them it shows, and which the pointer is on', async ({
  lab: { page },
}) => {
  const chart = page.locator('.view-chart .plot');
  await pinAndType(page, '0.3');
  await goTo(page, 2);
  await expect(chart).toHaveAccessibleDescription(/^Active run: lr = 0\.3\. /);
  await expect(page.locator('.plot-scope')).toBeHidden();
  for (const [id, stands, scope] of [
    // 25·0.64² and 25·0.16²
    ['value', /lr = 0\.1: f = 10\.24 at step 2\./, ''],
    ['growth', /lr = 0\.1: \|x\| = 3\.2 at step 2\./, '|x| of every run, f of the active one'],
    ['gradient', /lr = 0\.1: ‖∇f‖ = 6\.4\d* at step 2\./, texts.en.gradients.scope],
    ['sweep', /lr = 0\.1: lr = 0\.1, f = /, texts.en.sweep.scope],
    ['h', /./, texts.en.error.scope],
  ] as const) {
    await page.locator('.chart-choice').selectOption(id);
    await expect(chart).toHaveAccessibleDescription(stands);
    await expect(page.locator('.plot-scope')).toHaveText(scope);
  }

  // The run that the pointer is on is read out.
  await page.locator('.chart-choice').selectOption('value');
  await goTo(page, 0);
  const whose = page.locator('.view-chart .plot-whose');
  await expect(whose).toContainText('lr = 0.3');
  const box = (await chart.boundingBox())!;
  // Up and down at the same step, until the pointer meets the line of the other run.
  await expect
    .poll(async () => {
      for (let part = 0.02; part < 1; part += 0.02) {
        await page.mouse.move(box.x + 0.5 * box.width, box.y + part * box.height);
        if ((await whose.textContent()) === 'lr = 0.1') return true;
      }
      return false;
    })
    .toBe(true);
  await expect.poll(() => strength(page)).toBe(0.2);
});

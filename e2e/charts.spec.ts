// The lower views and the painted slider: each chart shows, each can be worked with.

import type { Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { chartKinds } from '../src/shared/session/session';
import { look } from './picture';
import { goTo, outcomeOf, the, type } from './screen';
import { expect, test } from './shared-lab';

type Chart = (typeof chartKinds)[number];

const choose = (page: Page, chart: Chart) => the(page, 'combobox', 'Chart').selectOption(chart);
const lrField = (page: Page) => the(page, 'textbox', 'Learning rate value');

/** All words in the lower view. */
const words = (page: Page) => page.locator('.view-chart').innerText();
const notes = (page: Page) => page.locator('.view-chart .plot-note').allTextContents();

test('each chart takes the place of the one before, and says what it shows', async ({
  lab: { page },
}) => {
  for (const chart of chartKinds) {
    const name = texts.en.names.charts[chart];
    await choose(page, chart);
    await expect(the(page, 'img', name)).toBeVisible();
    await expect(page.locator('.view-chart').getByRole('img')).toHaveCount(1);
    await expect(the(page, 'img', name)).toHaveAttribute('aria-description', /\d/);
    const seen = await look(page, await page.locator('.view-chart').screenshot());
    expect(seen.colours, name).toBeGreaterThan(15);
  }
});

test('growth and both gradients know where the run is frozen', async ({ lab: { page } }) => {
  await choose(page, 'growth');
  await type(lrField(page), '10');
  await expect.poll(() => words(page)).toContain('frozen by rounding');
  await choose(page, 'gradient');
  await goTo(page, 9);
  // ‖(2684354560000, 0)‖, and 2‖x‖ = 3.2069e12.
  await expect
    .poll(() => notes(page))
    .toEqual(expect.arrayContaining(['numerical 2.684e12', 'exact 3.207e12', '= x₀', '= x₁']));
});

test('a click on the sweep uses that lr', async ({ lab: { page } }) => {
  await choose(page, 'sweep');
  const sweep = the(page, 'img', 'Learning rates');
  await expect.poll(() => words(page)).toContain('steps to arrive');
  const { width, height } = (await sweep.boundingBox())!;
  // 12 decades from 1e-10: 0.1 is 9 of them in, 10 is 11.
  for (const [decades, lr, outcome] of [
    [11, '10', 'Frozen'],
    [9, '0.1', 'Converged'],
    [3, '1e-7', 'Too slow'],
  ] as const) {
    await sweep.click({ position: { x: (width * decades) / 12, y: height / 2 } });
    const used = Number(await lrField(page).inputValue());
    expect(used / Number(lr)).toBeGreaterThan(0.9);
    expect(used / Number(lr)).toBeLessThan(1.1);
    await expect(outcomeOf(page)).toContainText(outcome);
  }
});

test('the h of the error is dragged and moved with a key', async ({ lab: { page } }) => {
  await the(page, 'combobox', 'Function').selectOption('rosenbrock');
  await choose(page, 'h');
  const handle = the(page, 'slider', 'Half width h');
  const field = the(page, 'spinbutton', 'h');
  await expect(handle).toHaveAttribute('aria-valuetext', /^0\.0001: .*digits right/);
  const plot = the(page, 'img', 'Error over h');
  const box = (await plot.boundingBox())!;
  await page.mouse.move(box.x + (box.width * 12) / 16, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + (box.width * 6) / 16, box.y + 30, { steps: 8 });
  await page.mouse.up();
  await expect(field).toHaveValue('1e-10');
  await expect(handle).toBeFocused();
  await handle.press('ArrowRight');
  await expect(field).toHaveValue('3e-10');
  await the(page, 'button', 'Along x1').click();
  await expect(the(page, 'button', 'Along x1')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => notes(page)).toContain('no h² error: ∂³f/∂x₁³ = 0');
});

test('the slider is painted, its limit marked, and it tells what a rate would do', async ({
  lab: { page },
}) => {
  const track = page.locator('.lr-track');
  const seen = async () => (await look(page, await track.screenshot())).colours;
  await expect.poll(seen).toBeGreaterThan(3);
  // 2/λ = 1 is 10 of 12 decades in; the handle keeps 10 pixels from the ends.
  const { x, width } = (await track.boundingBox())!;
  const limit = (await page.locator('.lr-limit').boundingBox())!;
  expect(limit.x + limit.width / 2).toBeCloseTo(x + 10 + ((width - 20) * 10) / 12, 0);

  const slider = the(page, 'slider', 'Learning rate');
  await slider.hover({ position: { x: 10 + ((width - 20) * 11) / 12, y: 11 } });
  await expect(page.locator('.lr-tip')).toContainText('Frozen by rounding');
  await page.mouse.move(10, 10);
  await expect(page.locator('.lr-tip')).toHaveCount(0);

  // With Alt the arrow keys go from one outcome to the next.
  await slider.focus();
  for (const lr of ['0.501', '1']) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(lrField(page)).toHaveValue(lr);
  }
  await expect(slider).toHaveAttribute('aria-description', /^Cycling/);

  await the(page, 'combobox', 'Optimizer').selectOption('momentum');
  await expect(page.locator('.lr-limit')).toHaveCount(0);
});

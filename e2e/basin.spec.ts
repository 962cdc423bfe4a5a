// The map of starts under the field: where each would end with the run as it is set.

import type { Page } from '@playwright/test';
import { countActivity } from './activity';
import { the, type } from './screen';
import { expect, sessionOf, test } from './shared-lab';

const mapOf = (page: Page) => page.locator('.basin-legend');

/** The pointer at a point of the field, both coordinates from −1 to 1. */
async function pointAt(page: Page, u: number, v: number): Promise<void> {
  const box = (await the(page, 'img', 'Gradient field').boundingBox())!;
  await page.mouse.move(box.x + (box.width * (u + 1)) / 2, box.y + (box.height * (1 - v)) / 2, {
    steps: 2,
  });
}

/** What part of the map's own canvas is painted, and in how many colours. */
const painted = (page: Page) =>
  the(page, 'img', 'Gradient field').evaluate((plot) => {
    const canvas = plot.querySelectorAll('canvas')[1];
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const colors = new Set<string>();
    let opaque = 0;
    for (let k = 0; k < data.length; k += 4) {
      if (data[k + 3] === 0) continue;
      opaque++;
      colors.add(data.subarray(k, k + 3).join());
    }
    return { part: (4 * opaque) / data.length, colors: colors.size };
  });

const showMap = (page: Page) => the(page, 'button', 'Basins').click();

test('is there when it is asked for, stays with the session, and is gone again', async ({
  lab: { page },
}) => {
  const button = the(page, 'button', 'Basins');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(mapOf(page)).toBeHidden();
  expect((await painted(page)).part).toBe(0);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(mapOf(page)).toHaveText('(0, 0)');
  await expect.poll(async () => (await painted(page)).part).toBeGreaterThan(0.99);

  // It is kept in the session, and drawn again with the window.
  await expect.poll(() => sessionOf(page)).toMatchObject({ ground: 'basin' });
  await page.reload();
  await expect(mapOf(page)).toHaveText('(0, 0)');
  await button.click();
  await expect(mapOf(page)).toBeHidden();
  await expect.poll(async () => (await painted(page)).part).toBe(0);
});

test('says what becomes of all starts, and of the one under the pointer @full', async ({
  lab: { page },
}) => {
  await showMap(page);
  for (const [lr, legend, start] of [
    ['0.1', '(0, 0)', /^to \(0, 0\) in \d+ steps$/],
    ['0.5', '(0, 0)', 'to (0, 0) in 1 steps'],
    ['1', 'goes round', 'from here: goes round'],
    ['1.01', 'runs away', 'from here: runs away'],
    ['10', 'freezes', 'from here: freezes'],
    ['1e-10', 'not there yet', 'from here: not there yet'],
  ] as const) {
    await page.mouse.move(0, 0);
    await type(the(page, 'textbox', 'Learning rate value'), lr);
    await expect(mapOf(page), `lr = ${lr}`).toHaveText(legend);
    await pointAt(page, 0.5, -0.5);
    await expect(mapOf(page), `lr = ${lr}`).toHaveText(start);
  }
});

test('names the minima of a typed formula, leaves starts clear where f is not defined, and tells four minima apart', async ({
  lab: { page },
}) => {
  const formula = the(page, 'textbox', 'f(x0, x1)');
  await type(formula, '(x0^2 - 4)^2 / 8 + x1^2');
  await showMap(page);
  await expect(mapOf(page)).toContainText('(2, ');
  await expect(mapOf(page)).toContainText('(-2, ');
  await type(formula, 'sqrt(x0) + x1^2');
  await expect(mapOf(page)).toContainText('undefined');
  await expect.poll(async () => (await painted(page)).part).toBeLessThan(0.6);

  await the(page, 'combobox', 'Function').selectOption('himmelblau');
  // Four places are too long for the line: each is named by the number at its cross.
  await expect(mapOf(page)).toHaveText('1234');
  await expect.poll(async () => (await painted(page)).colors).toBeGreaterThan(8);
  await pointAt(page, 0.55, 0.4);
  await expect(mapOf(page)).toHaveText(/^to \(3, 2\) in \d+ steps$/);
});

test('is computed anew for a zoomed frame, coarse and then fine, and then rests @full', async ({
  lab: { app, page },
}) => {
  await showMap(page);
  await expect(mapOf(page)).toHaveText('(0, 0)');
  const activity = await countActivity(app, page);
  const rests = () =>
    expect.poll(async () => (await activity.during(600)).computations).toEqual({});
  await rests();
  const zoomed = activity.during(2500);
  await the(page, 'button', 'Zoom in').click();
  expect((await zoomed).computations['basin']).toBe(2);
  await rests();
});

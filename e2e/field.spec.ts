// What the field draws where only its pixels can tell.

import type { Page } from '@playwright/test';
import { the } from './screen';
import { expect, test } from './shared-lab';

/** Pixels drawn to the upper left of the ball at (−3, 4), which the path downhill never enters. */
const uphillPixels = (page: Page): Promise<number> =>
  page.locator('canvas.field-run').evaluate((node) => {
    const canvas = node as HTMLCanvasElement;
    const { width, height } = canvas;
    // The frame shows −5 … 5; the ball and its ring end before a third of a unit.
    const [right, bottom] = [(width * 1.6) / 10, (height * 0.6) / 10];
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, right, bottom);
    let drawn = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 0) drawn++;
    return drawn;
  });

test('the arrow at the ball is the one that the field shows', async ({ lab: { page } }) => {
  await expect.poll(() => uphillPixels(page)).toBe(0);
  await the(page, 'button', 'Uphill ∇f').click();
  await expect.poll(() => uphillPixels(page)).toBeGreaterThan(20);
  await the(page, 'button', 'Downhill −∇f').click();
  await expect.poll(() => uphillPixels(page)).toBe(0);
});

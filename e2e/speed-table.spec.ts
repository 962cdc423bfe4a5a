// What eight long runs cost: what is asked of the core, and what goes to the graphics card, in numbers that
// no clock changes. The times are measured by `bench/window/compared.measure.ts`.

import type { Page } from '@playwright/test';
import { countActivity } from './activity';
import { describing, MOST, openRuns } from './eight-runs';
import { rateOf, the, type } from './screen';
import { expect, test } from './shared-lab';

/** Moves the slider of the learning rate by hand: so many small changes in one moment. */
const dragRate = (page: Page, changes: number): Promise<void> =>
  the(page, 'slider', 'Learning rate').evaluate((slider: HTMLInputElement, count) => {
    for (let k = 1; k <= count; k++) {
      slider.value = String(-3.2 + k / (10 * count));
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, changes);

/**
 * Bytes that go to the graphics card as geometry from now on. Not the order of the surface's points in another
 * fineness: that goes there once, when a computer first draws so, and is none of the runs.
 */
const countUploads = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sent = { bytes: 0, frames: 0 };
    Object.assign(window, { sent });
    const { prototype } = WebGL2RenderingContext;
    const { bufferData, bufferSubData, clear } = prototype;
    Object.assign(prototype, {
      bufferData(target: number, data: ArrayBufferView | number, ...more: never[]) {
        if (target !== WebGL2RenderingContext.ELEMENT_ARRAY_BUFFER) {
          sent.bytes += typeof data === 'number' ? data : data.byteLength;
        }
        return Reflect.apply(bufferData, this, [target, data, ...more]);
      },
      bufferSubData(target: number, to: number, data: ArrayBufferView, from = 0, length = 0) {
        const size = (data as Float32Array).BYTES_PER_ELEMENT;
        sent.bytes += length > 0 ? length * size : data.byteLength;
        return Reflect.apply(bufferSubData, this, [target, to, data, from, length]);
      },
      clear(mask: number) {
        sent.frames++;
        return Reflect.apply(clear, this, [mask]);
      },
    });
  });

const uploads = (page: Page): Promise<{ readonly bytes: number; readonly frames: number }> =>
  page.evaluate(() => (window as unknown as { sent: { bytes: number; frames: number } }).sent);

test('another run costs one path, and a dragged rate of one of eight that of no other @full', async ({
  lab,
}) => {
  const { app, page } = lab;
  await openRuns(lab, MOST - 1);
  const activity = await countActivity(app, page);
  const pinned = activity.during(3000);
  // The run that is pinned has been computed; the active one goes on from there.
  await the(page, 'button', 'Pin this run').click();
  await type(rateOf(page), '0.0003');
  const more = await pinned;
  await expect(page.locator('.surface')).toHaveAttribute('aria-description', describing(MOST - 1));
  const dragged = activity.during(2000);
  await dragRate(page, 100);
  // Of the drag the first of the changes and the last.
  for (const [{ computations }, descend] of [
    [more, 1],
    [await dragged, 2],
  ] as const) {
    expect(computations).toMatchObject({ descend });
    expect(computations).not.toHaveProperty('rivals');
  }
});

test('while eight runs play, only their marks go to the graphics card @full', async ({ lab }) => {
  const { page } = lab;
  await openRuns(lab, MOST);
  await countUploads(page);
  await the(page, 'button', 'Play').click();
  await expect.poll(async () => (await uploads(page)).frames).toBeGreaterThan(20);
  const { bytes, frames } = await uploads(page);
  // Seven marks of four corners with ten numbers each.
  expect(bytes / frames).toBeLessThanOrEqual(7 * 4 * 10 * 4);
});

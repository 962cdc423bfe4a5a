// Dragging: the newest value wins, nothing queues up, and the page stays free.

import type { Page } from '@playwright/test';
import { countActivity } from './activity';
import { expectFree } from './main-thread';
import { the, thisStep } from './screen';
import { expect, test } from './shared-lab';
import { settled } from './settled';

test.use({ surface: 'drawn' });

/** The notebook's numerical gradient at (−3, 4). */
const G0 = -6.00000000000378;

/** Of the pointer, in a drag over the whole slider. */
const MOVES = 40;

const lrOf = async (page: Page): Promise<number> =>
  Number(await the(page, 'textbox', 'Learning rate value').inputValue());

/** Milliseconds from the end of the last drag to the last change of “This step”. */
const lag = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { released, changed } = window as unknown as Record<'released' | 'changed', number>;
    return changed - released;
  });

const watchLag = (page: Page) =>
  the(page, 'table', 'This step').evaluate((table) => {
    const times = window as unknown as Record<'released' | 'changed', number>;
    times.changed = times.released = performance.now();
    addEventListener('pointerup', () => (times.released = performance.now()), { capture: true });
    new MutationObserver(() => (times.changed = performance.now())).observe(table, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

/** Drags the learning rate over parts of its slider. */
async function dragRate(page: Page, [from, ...parts]: readonly number[]): Promise<void> {
  const slider = the(page, 'slider', 'Learning rate');
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.mouse.move(x + width * from, y + height / 2);
  await page.mouse.down();
  for (const part of parts) {
    await page.mouse.move(x + width * part, y + height / 2, { steps: MOVES / parts.length });
  }
  await page.mouse.up();
  await settled(page);
}

test('the learning rate is dragged over its whole range, and the path is there @alone @full', async ({
  launchLab,
}) => {
  const { app, page } = await launchLab();
  await watchLag(page);
  const seen = await expectFree(app, () => dragRate(page, [0.75, 1, 0.5, 0, 0.7]));
  const lr = await lrOf(page);
  expect(lr).toBeGreaterThan(1e-4);
  expect((await thisStep(page))[5]).toBe(String(lr * G0));
  expect(await lag(page)).toBeLessThan(200);

  // The surface changes its resolution when a movement begins and ends, not with every frame.
  expect(seen.resizes).toBeLessThan(MOVES / 2);

  // With the map of starts and the sweep on the page stays as free.
  await the(page, 'button', 'Basins').click();
  await the(page, 'combobox', 'Chart').selectOption('sweep');
  await settled(page);
  await expectFree(app, () => dragRate(page, [0.75, 0, 1]));
  expect(await lrOf(page)).toBe(100);
  await expect(page.locator('.basin-legend')).toHaveText('freezes');
});

test('of many changes in one moment only the first and the last are computed @full', async ({
  lab: { app, page },
}) => {
  const activity = await countActivity(app, page);
  const counted = activity.during(1500);
  await the(page, 'slider', 'Learning rate').evaluate((slider: HTMLInputElement) => {
    for (let i = 0; i <= 500; i++) {
      slider.value = String(-10 + (12 * i) / 500);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  const { computations } = await counted;
  expect(computations).toMatchObject({ descend: 2 });
  for (const [kind, count] of Object.entries(computations)) {
    expect(count, kind).toBeLessThanOrEqual(2);
  }
  expect(await lrOf(page)).toBe(100);
  expect((await thisStep(page))[5]).toBe(String(100 * G0));
});

test('a fast drag of the start leaves nothing behind to be computed @alone @full', async ({
  lab: { app, page },
}) => {
  const handle = (await the(page, 'slider', 'Start point').boundingBox())!;
  const field = (await the(page, 'img', 'Gradient field').boundingBox())!;
  const at = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
  await watchLag(page);
  const activity = await countActivity(app, page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (const [u, v] of [
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
    [0.6, 0.7],
  ] as const) {
    await page.mouse.move(field.x + field.width * u, field.y + field.height * v, { steps: 10 });
  }
  await page.mouse.up();
  await settled(page);
  expect((await activity.during(500)).computations).toEqual({});
  expect(await lag(page)).toBeLessThan(300);
  const start = ['Start x0', 'Start x1'].map((name) => the(page, 'spinbutton', name).inputValue());
  expect((await thisStep(page)).slice(0, 2)).toEqual(await Promise.all(start));
});

test('at 100 steps the path follows a change within a frame or two @alone @full', async ({
  lab: { page },
}) => {
  const frames = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('[aria-label="Learning rate"]')!;
    const shown = document.querySelector('[aria-label="This step"]')!;
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const counts: number[] = [];
    for (let i = 0; i < 15; i++) {
      await nextFrame();
      const before = shown.textContent;
      slider.value = String(-3 + i / 10);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      let count = 0;
      while (shown.textContent === before && count < 60) {
        await nextFrame();
        count++;
      }
      counts.push(count);
    }
    return counts.sort((a, b) => a - b);
  });
  expect(frames[7], `frames of all changes: ${frames.join()}`).toBeLessThanOrEqual(2);
});

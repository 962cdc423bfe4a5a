// No more than three large changes of light a second while a run is played, whatever the speed and lr
// (WCAG 2.3.1). What is on the screen is measured, frame by frame as Chromium shows it.

import type { Page } from '@playwright/test';
import { the, type } from './screen';
import { expect, test } from './shared-lab';
import { meanwhile } from './meanwhile';

test.use({ surface: 'drawn' });

/** A tenth of all light, over a quarter of the middle of what is seen: 341 × 256 pixels at a usual distance. */
const LARGE = { light: 0.1, darker: 0.8, block: [341, 256], part: 0.25 } as const;
const MOST_A_SECOND = 3;

/** Moments at which the screen changed, in seconds, with the picture of then as JPEG. */
async function film(page: Page, seconds: number): Promise<{ at: number; jpeg: string }[]> {
  const session = await page.context().newCDPSession(page);
  const frames: { at: number; jpeg: string }[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp ?? 0, jpeg: data });
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 640 });
  await meanwhile(seconds * 1000);
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

/** How many large changes of light there are in the second that has most of them. */
const largeChanges = (page: Page, frames: { at: number; jpeg: string }[]): Promise<number> =>
  page.evaluate(
    async ([frames, large]) => {
      /** Each cell 1/32 of a block wide: relative luminance. */
      const lights: Float32Array[] = [];
      let columns = 0;
      let rows = 0;
      const cell = large.block[0] / 32;
      for (const { jpeg } of frames) {
        const bytes = Uint8Array.from(atob(jpeg), (c) => c.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
        columns = Math.round(innerWidth / cell);
        rows = Math.round(innerHeight / cell);
        const pen = new OffscreenCanvas(columns, rows).getContext('2d', {
          willReadFrequently: true,
        })!;
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(image, 0, 0, columns, rows);
        const { data } = pen.getImageData(0, 0, columns, rows);
        const linear = (v: number) =>
          v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4;
        lights.push(
          Float32Array.from({ length: columns * rows }, (_, k) => {
            const [r, g, b] = data.subarray(4 * k);
            return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
          }),
        );
      }
      const wide = Math.round(large.block[0] / cell);
      const high = Math.round(large.block[1] / cell);
      /** Whether enough of any block became lighter (or darker) than it was at its last turn. */
      const isLarge = (from: Float32Array, to: Float32Array, sign: 1 | -1): boolean => {
        const changed = from.map((a, k) => {
          const b = to[k];
          return (b - a) * sign >= large.light && Math.min(a, b) < large.darker ? 1 : 0;
        });
        for (let y = 0; y + high <= rows; y += 4) {
          for (let x = 0; x + wide <= columns; x += 4) {
            let count = 0;
            for (let j = 0; j < high; j++) {
              for (let i = 0; i < wide; i++) count += changed[(y + j) * columns + x + i];
            }
            if (count > large.part * wide * high) return true;
          }
        }
        return false;
      };
      const moments: number[] = [];
      let before = lights[0];
      lights.forEach((now, k) => {
        if (k > 0 && (isLarge(before, now, 1) || isLarge(before, now, -1))) {
          moments.push(frames[k].at);
          before = now;
        }
      });
      return Math.max(
        0,
        ...moments.map((from) => moments.filter((at) => at >= from && at < from + 1).length),
      );
    },
    [frames, LARGE] as const,
  );

// Beside another window a page that draws late is filmed with too few of its changes.
test('the measure sees a window that blinks, and not one that blinks in a corner @alone @full', async ({
  lab: { page },
}) => {
  const blinking = (size: string) =>
    page.evaluate((size) => {
      const sheet = document.createElement('div');
      sheet.id = 'blinks';
      sheet.style.cssText = `position: fixed; inset: 0; z-index: 99; width: ${size}; height: ${size}; background: black`;
      document.body.append(sheet);
      const end = performance.now() + 2500;
      const turn = () => {
        sheet.style.background = sheet.style.background === 'black' ? 'white' : 'black';
        if (performance.now() < end) setTimeout(turn, 120);
        else sheet.remove();
      };
      turn();
    }, size);
  await blinking('100%');
  expect(await largeChanges(page, await film(page, 2))).toBeGreaterThan(MOST_A_SECOND);
  await expect(page.locator('#blinks')).toHaveCount(0);
  await blinking('120px');
  expect(await largeChanges(page, await film(page, 2))).toBe(0);
});

/** As often as a held key repeats. */
async function holdArrow({ keyboard }: Page): Promise<void> {
  for (const end = Date.now() + 2800; Date.now() < end;) {
    await keyboard.press('ArrowRight', { delay: 30 });
  }
}

// Other speeds, rates and motions by a clock of its own: `viewport-motion.test.ts`, `flash-guard.test.ts`.
const play = (page: Page) => the(page, 'button', 'Play').click();
for (const [name, lr, scale, act] of [
  ['a point that jumps between two places', '1', 'Fixed', play],
  ['a run that leaves every frame', '10', 'Follow', play],
  ['a held key', '10', 'Follow', holdArrow],
] as const) {
  test(`${name} makes no more than three large changes a second @full`, async ({
    lab: { page },
  }) => {
    await the(page, 'combobox', 'Speed').selectOption('16');
    await type(the(page, 'textbox', 'Learning rate value'), lr);
    await type(the(page, 'spinbutton', 'Steps'), '1000');
    await the(page, 'radio', scale).check({ force: true });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const [frames] = await Promise.all([film(page, 3), act(page)]);
    expect(frames.length, 'frames that were filmed').toBeGreaterThan(3);
    expect(await largeChanges(page, frames)).toBeLessThanOrEqual(MOST_A_SECOND);
  });
}

test('nor does another theme, or the map of starts @full', async ({ lab: { page } }) => {
  await page.getByRole('button', { name: 'Basins' }).click();
  const filmed = film(page, 3);
  await page.emulateMedia({ colorScheme: 'dark' });
  const most = await largeChanges(page, await filmed);
  expect(most).toBeLessThanOrEqual(MOST_A_SECOND);
  await page.emulateMedia({ colorScheme: null });
});

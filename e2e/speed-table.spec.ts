// What eight long runs cost. Always: what is asked of the core, and what goes to the graphics card, in
// numbers that no clock changes. `MEASURE=write npx playwright test speed-table` also measures the times
// of 1 … 8 runs on this computer and writes the table of docs/speed.md.

import type { ElectronApplication, Page } from '@playwright/test';
import { countActivity } from './activity';
import type { Lab, LaunchLab } from './launch';
import { rateOf, resize, the, type } from './screen';
import { begin, expect, test } from './shared-lab';
import { settled } from './settled';
import { writeSpeedTable } from './speed-page';
import { meanwhile } from './meanwhile';

const STEPS = 10_000;
const MOST = 8;
/** Of Rosenbrock's valley from (−1.2, 1): long curved ways, one of them to and fro for ever. */
const rates = [0.001, 0.0002, 0.0004, 0.0006, 0.0008, 0.0012, 0.0015, 0.0019];

/** So many runs of 10 000 steps, all computed and drawn; the first is active. */
async function openRuns(lab: Lab, count: number): Promise<void> {
  const { app, page } = lab;
  await resize(app, page, [1280, 800]);
  await begin(lab, {
    objective: { id: 'rosenbrock' },
    start: [-1.2, 1],
    steps: STEPS,
    runs: rates.slice(0, count).map((lr, style) => ({ style, lr, active: style === 0 })),
  });
  await expect(page.locator('.surface')).toHaveAttribute('aria-description', describing(count - 1));
  expect(await settled(page, { patience: 20_000 })).toBe('');
}

/** A description of the surface with so many runs beside the active one. */
const describing = (rivals: number): RegExp =>
  rivals === 0 ? /At step/ : new RegExp(`Beside it: ([^;]*; ){${rivals - 1}}[^;]*\\.`);

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

/** Milliseconds that each movement is watched. */
const WATCH = 4000;

/** Seconds of processor time that the processes of a kind have taken so far. */
const secondsOf = (app: ElectronApplication, kind: 'Tab' | 'GPU'): Promise<number> =>
  app.evaluate(
    ({ app: lab }, type_) =>
      lab
        .getAppMetrics()
        .filter((metric) => metric.type === type_)
        .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? Number.NaN), 0),
    kind,
  );

/**
 * Frames a second, and milliseconds of processor time that each took in the page and in the graphics.
 *
 * @param turn whether the surface is turned in every frame, by its key
 */
async function paceOf(app: ElectronApplication, page: Page, turn: boolean): Promise<string[]> {
  const seconds = async () => [await secondsOf(app, 'Tab'), await secondsOf(app, 'GPU')];
  const before = await seconds();
  const { frames, ms } = await page.evaluate(
    async ([watch, turning]) => {
      const surface = document.querySelector('.surface')!;
      const begin = performance.now();
      let count = 0;
      while (performance.now() - begin < watch) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        count++;
        if (!turning) continue;
        const key = count % 60 < 30 ? 'ArrowLeft' : 'ArrowRight';
        surface.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true }));
      }
      return { frames: count, ms: performance.now() - begin };
    },
    [WATCH, turn] as const,
  );
  const after = await seconds();
  const each = after.map((spent, k) => ((1000 * (spent - before[k])) / frames).toFixed(1));
  return [((1000 * frames) / ms).toFixed(0), each.join(' / ')];
}

/** Milliseconds from a change of the learning rate to the new numbers of this step: the median of 15. */
const rateChange = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('[data-name="Learning rate"]')!;
    const shown = document.querySelector('[data-name="This step"]')!;
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const times: number[] = [];
    for (let k = 0; k < 15; k++) {
      await new Promise((rest) => setTimeout(rest, 300));
      const before = shown.textContent;
      const begin = performance.now();
      slider.value = String(-3.5 + k / 20);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (shown.textContent === before && performance.now() - begin < 2000) await nextFrame();
      times.push(performance.now() - begin);
    }
    return times.sort((a, b) => a - b)[7];
  });

const columns = [
  'runs',
  'playing, frames a second',
  'page / graphics, ms a frame',
  'turning, frames a second',
  'page / graphics, ms a frame',
  'lr changed, ms',
] as const;

async function measured(launchLab: LaunchLab, count: number): Promise<string[]> {
  const lab = await launchLab();
  const { app, page } = lab;
  await openRuns(lab, count);
  await the(page, 'combobox', 'Speed').selectOption('16');
  await the(page, 'button', 'Play').click();
  // Until it has found how finely it can draw.
  await meanwhile(3000);
  const playing = await paceOf(app, page, false);
  await the(page, 'button', 'Pause').click();
  await paceOf(app, page, true);
  const turning = await paceOf(app, page, true);
  const change = await rateChange(page);
  await app.close();
  return [String(count), ...playing, ...turning, change.toFixed(0)];
}

if (process.env['MEASURE'] === 'write') {
  test('the table of docs/speed.md', { tag: '@alone' }, async ({ launchLab }) => {
    test.setTimeout(600_000);
    const rows: string[][] = [];
    for (let count = 1; count <= MOST; count++) rows.push(await measured(launchLab, count));
    await writeSpeedTable('compared', columns, rows);
  });
}

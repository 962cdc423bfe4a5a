// Measures what 1 … 8 long runs take on this computer, and writes the table of docs/speed.md:
// `npx playwright test --project=measure compared`.

import type { ElectronApplication, Page } from '@playwright/test';
import { MOST, openRuns } from '../../e2e/eight-runs';
import { test, type LaunchLab } from '../../e2e/launch';
import { meanwhile } from '../../e2e/meanwhile';
import { the } from '../../e2e/screen';
import { writeSpeedTable } from './tables';

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

test('the table of eight runs in docs/speed.md', async ({ launchLab }) => {
  test.setTimeout(600_000);
  const rows: string[][] = [];
  for (let count = 1; count <= MOST; count++) rows.push(await measured(launchLab, count));
  await writeSpeedTable('compared', columns, rows);
});

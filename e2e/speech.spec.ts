// What is said aloud: a step, the end of a play, another frame, a lesson; and how often.

import type { Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { lessons } from '../src/renderer/lessons';
import { goTo, outcomeOf, rateOf, spoken, the, type } from './screen';
import { expect, test } from './shared-lab';
import { settled } from './settled';
import { meanwhile } from './meanwhile';

/** Every text that the live region takes on from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('.live-region')!;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const rows = golden.descentFresh.find(({ lr }) => lr === 0.1)!.rows;
/** As the sentence writes the notebook's numbers: four digits. */
const brief = (value: number) => String(Number(value.toPrecision(4)));
const point = (step: number) => `(${brief(rows[step][0])}, ${brief(rows[step][1])})`;

test('three presses of an arrow are three sentences, but the slider of steps says its own', async ({
  lab: { page },
}) => {
  const heard = await listen(page);
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  const said = [1, 2, 3].map(
    (step) => `Step ${step}: x = ${point(step)}, f = ${brief(rows[step][2])}.`,
  );
  await expect.poll(heard).toEqual(said);
  const slider = the(page, 'slider', 'Step');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    `4 / 100: x = ${point(4)}, f = ${brief(rows[4][2])}`,
  );
  await settled(page);
  expect(await heard()).toEqual(said);
  // Nothing else says the same.
  await expect(page.locator('[aria-live]')).toHaveCount(1);
});

test('a play is said once a second, and its end with the verdict', async ({ lab: { page } }) => {
  await type(the(page, 'spinbutton', 'Steps'), '20');
  await expect(outcomeOf(page)).toContainText('Still moving');
  const heard = await listen(page);
  await the(page, 'button', 'Play').click();
  await meanwhile(1500);
  await the(page, 'button', 'Pause').click();
  await settled(page);
  const paused = await heard();
  expect(paused.length).toBeGreaterThanOrEqual(1);
  expect(paused.length).toBeLessThanOrEqual(3);
  await goTo(page, 17);
  await the(page, 'combobox', 'Speed').selectOption('16');
  await the(page, 'button', 'Play').click();
  await expect
    .poll(async () => (await heard()).at(-1))
    .toBe(
      `The play has ended at step 20: x = ${point(20)}, f = ${brief(rows[20][2])}. Still moving.`,
    );
});

test('in Korean: a frame that follows the point, and a lesson', async ({ lab: { page } }) => {
  await the(page, 'combobox', 'Language').selectOption('ko');
  await type(rateOf(page), '10');
  await expect(outcomeOf(page)).toContainText(/발산|반올림/);
  const heard = await listen(page);
  await the(page, 'button', 'Step forward').click();
  // (57, −76) in the tenfold frame around the origin.
  await expect.poll(heard).toEqual(['1번째 걸음: x = (57, -76), f = 9025. 보는 범위의 폭: 1000.']);
  const [first] = lessons;
  await the(page, 'combobox', 'Lesson').selectOption(first.id);
  const { length } = first.steps;
  await expect
    .poll(async () => (await heard()).slice(1))
    .toEqual([
      expect.stringContaining(`1번 수업, ${first.texts.ko.title}. ${length}단계 중 1단계. `),
    ]);
  await page.getByRole('button', { name: spoken((names) => names.lessonPanel.next) }).click();
  await expect
    .poll(async () => (await heard()).slice(2))
    .toEqual([expect.stringContaining(`수업 ${length}단계 중 2단계. `)]);
});

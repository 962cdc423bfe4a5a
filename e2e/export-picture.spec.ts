// Pictures that leave as PNG, read by another program than the one that made them: their size, their
// paper, what the closed form says of the path, every run's colour, and that each is drawn for its size.

import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { closeForm, openForm, saved } from './export-form';
import { expect, test, type Lab } from './launch';
import { expectFree } from './main-thread';
import { goTo } from './screen';

type Rgb = readonly [number, number, number];

const PAPER: Rgb = [0xfa, 0xf8, 0xf3];
const DARK_PAPER: Rgb = [0x16, 0x18, 0x1b];
const ACCENT: Rgb = [0xd9, 0x48, 0x0f];
/** Of eight runs, as the style sheet has them. */
const RUNS: readonly Rgb[] = [
  ACCENT,
  [0x14, 0x63, 0xb3],
  [0x0b, 0x7a, 0x53],
  [0xa3, 0x20, 0x7a],
  [0x1c, 0x1e, 0x22],
  [0x9a, 0x6a, 0x00],
  [0x5b, 0x3f, 0xb5],
  [0x0e, 0x7f, 0x96],
];

const rgba = ({ data, width }: PNG, x: number, y: number): readonly number[] =>
  Array.from(data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4));

const near = (pixel: readonly number[], color: Rgb, by: number): boolean =>
  pixel[3] > 200 && color.every((value, k) => Math.abs(value - pixel[k]) <= by);

function count({ data }: PNG, [r, g, b]: Rgb, by: number): number {
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [dr, dg, db] = [data[at] - r, data[at + 1] - g, data[at + 2] - b];
    if (Math.max(dr, -dr, dg, -dg, db, -db) <= by) found++;
  }
  return found;
}

/** Whether a colour is within so many pixels of a place. */
function isAt(picture: PNG, color: Rgb, [x, y]: readonly [number, number], reach: number): boolean {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (near(rgba(picture, Math.round(x) + dx, Math.round(y) + dy), color, 45)) return true;
    }
  }
  return false;
}

/** From one edge of what is coloured to the other, along a row or a column through the middle. */
function span(picture: PNG, across: boolean): readonly [number, number] {
  const length = across ? picture.width : picture.height;
  const middle = Math.round((across ? picture.height : picture.width) / 2);
  const isColoured = (k: number): boolean => {
    const [r = 0, g = 0, b = 0] = across ? rgba(picture, k, middle) : rgba(picture, middle, k);
    return Math.max(r, g, b) - Math.min(r, g, b) > 60;
  };
  const places = Array.from({ length }, (_, k) => k).filter(isColoured);
  return [places[0] ?? 0, (places.at(-1) ?? 0) + 1];
}

const openPictures = async (page: Page): Promise<void> => {
  await openForm(page, 'Picture');
  await expect(page.locator('.picture-preview canvas')).toBeVisible({ timeout: 20_000 });
};

let pictures = 0;
const picture = async (lab: Lab, ...choices: readonly string[]): Promise<PNG> =>
  PNG.sync.read(await saved(lab, `picture ${(pictures += 1)}.png`, ...choices));

test('a picture is what it says: in size, on its paper, with the path where f puts it @full', async ({
  launchLab,
}) => {
  test.slow();
  const lab = await launchLab();
  const { page } = lab;
  await goTo(page, 2);
  await openPictures(page);

  const field = await picture(lab, 'Field', 'Square', '1×', 'Light');
  expect([field.width, field.height]).toEqual([1080, 1080]);
  for (const [x, y] of [
    [0, 0],
    [1079, 1079],
    [540, 1],
  ] as const) {
    expect(rgba(field, x, y)).toEqual([...PAPER, 255]);
  }
  // The plane −5 … 5 on a square: x_k = 0.8^k · (−3, 4).
  const [left, right] = span(field, true);
  const [top, bottom] = span(field, false);
  expect(right - left).toBeGreaterThan(700);
  expect(Math.abs(right - left - (bottom - top))).toBeLessThanOrEqual(3);
  const pixel = (x0: number, x1: number): readonly [number, number] => [
    left + ((x0 + 5) / 10) * (right - left),
    top + ((5 - x1) / 10) * (bottom - top),
  ];
  for (const step of [0.5, 1.5]) {
    const part = 0.8 ** Math.floor(step) * (1 - 0.2 * (step % 1));
    expect(isAt(field, ACCENT, pixel(-3 * part, 4 * part), 2), `step ${step}`).toBe(true);
    expect(isAt(field, ACCENT, pixel(-3 * part + 0.6, 4 * part + 0.4), 2)).toBe(false);
  }

  const dark = await picture(lab, 'Chart', '1280 × 720', '1×', 'Dark');
  expect([dark.width, dark.height]).toEqual([1280, 720]);
  expect(rgba(dark, 3, 3)).toEqual([...DARK_PAPER, 255]);
  const clear = await picture(lab, 'Figure', '1×', 'Light', 'Transparent');
  expect(rgba(clear, 3, 3)[3]).toBe(0);
  expect(rgba(clear, 640, 330)[3]).toBe(255);

  // Drawn for its size: an enlarged picture has either no sharp edges or pixels in fours.
  const large = await picture(lab, 'Chart', '4×', 'Paper');
  expect([large.width, large.height]).toEqual([5120, 2880]);
  const { sharp, inFours } = edgesOf(large);
  expect(sharp).toBeGreaterThan(2000);
  expect(inFours).toBeLessThan(0.9 * sharp);

  // The lab stands where it stood.
  await closeForm(page);
  await expect(page.locator('[data-name="This step"]').first()).toContainText('-1.9199');
});

/** Sharp edges along the rows, and how many of them lie between two pixels of a picture a fourth as wide. */
function edgesOf(picture: PNG): { readonly sharp: number; readonly inFours: number } {
  const { data, width } = picture;
  let [sharp, inFours] = [0, 0];
  for (let at = 4; at < data.length; at += 4) {
    const x = (at / 4) % width;
    if (x === 0 || Math.abs(data[at] - data[at - 4]) < 120) continue;
    sharp++;
    if (x % 4 === 0) inFours++;
  }
  return { sharp, inFours };
}

test('eight runs are all in the picture, and the page goes on while it is made @alone @full', async ({
  launchLab,
}) => {
  test.slow();
  const session = test.info().outputPath('runs.descent');
  const rates = [0.02, 0.05, 0.1, 0.2, 0.3, 0.6, 0.8, 0.9];
  const runs = rates.map((lr, style) => ({ lr, style, start: [-4 + style, 4.5 - 0.5 * style] }));
  await writeFile(session, JSON.stringify({ format: 'descent-lab', version: 2, steps: 20, runs }));
  const lab = await launchLab({ args: ['--session', session] });
  await goTo(lab.page, 20);
  await openPictures(lab.page);
  let made: PNG | null = null;
  const make = async () => {
    made = await picture(lab, 'All views', '1920 × 1080', '2×', 'Light', 'Paper');
  };
  await expectFree(lab.app, make);
  for (const [style, color] of RUNS.entries()) {
    expect(count(made!, color, 12), `run ${style}`).toBeGreaterThan(100);
  }
});

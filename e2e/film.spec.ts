// Films, made in the dialog and read by other programs.

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { chooseFile } from './app-menu';
import { choose, closeForm, openForm, saved } from './export-form';
import { difference, playFilm, readGif } from './film-decoders';
import { expect, test, type Lab } from './launch';
import { expectFree } from './main-thread';
import { the } from './screen';
import { withoutPolicy } from './without-policy';

const FPS = 10;
/** 4 steps at 4 a second, half a second before them and one and a half after them. */
const PICTURES = 5 + 1 + 10 + 15;
const SIZE = [640, 360] as const;

async function openFilm({ page }: Lab): Promise<void> {
  await openForm(page, 'Film');
  await expect(page.getByRole('radio', { name: 'MP4', exact: true })).toBeAttached();
}

let films = 0;
const made = (lab: Lab, kind: string): Promise<Buffer> =>
  saved(lab, `film ${(films += 1)}.${kind.toLowerCase()}`, kind, String(FPS));

test('a run as MP4, WebM and GIF shows the same pictures to other programs @full', async ({
  launchLab,
}) => {
  const lab = await launchLab({ args: ['--steps', '4'] });
  const { page } = lab;
  await openFilm(lab);
  await choose(page, '640 × 360', 'Field');
  const length = `3.1 s, ${PICTURES} pictures`;

  const mp4 = await made(lab, 'MP4');
  const gifBytes = await made(lab, 'GIF');
  await expect(page.locator('.film-facts')).toContainText(length);
  const gif = readGif(gifBytes);
  expect(gif).toMatchObject({ size: SIZE, lengths: Array(PICTURES).fill(1000 / FPS), palettes: 1 });
  // The paper, as the style sheet has it.
  expect([...gif.pictures[0].subarray(0, 3)]).toEqual([0xfa, 0xf8, 0xf3]);
  const wanted = [0, 12, PICTURES - 1];
  const shown = wanted.map((k) => gif.pictures[k]);
  expect(difference(shown[0], shown[2])).toBeGreaterThan(0.2);
  expect((await made(lab, 'GIF')).equals(gifBytes), 'the same film twice').toBe(true);
  const webm = await made(lab, 'WebM');

  // About as large as it was said to be.
  const said = await page
    .locator('.film-facts')
    .filter({ hasText: 'by an estimate' })
    .textContent();
  const [, value, unit] = /about ([\d.]+) (kB|MB)/.exec(said ?? '') ?? [];
  const ratio = (Number(value) * (unit === 'MB' ? 1e6 : 1e3)) / webm.length;
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);

  const end = await withoutPolicy(lab);
  for (const [type, film, codec] of [
    ['video/mp4', mp4, 'avc1'],
    ['video/webm', webm, 'V_VP9'],
  ] as const) {
    expect(film.includes(codec)).toBe(true);
    const { pictures, ...facts } = await playFilm(page, film, { type, fps: FPS, wanted });
    expect(facts).toEqual({
      size: SIZE,
      length: expect.closeTo((1000 * PICTURES) / FPS, 0),
      times: Array.from({ length: PICTURES }, (_, k) => expect.closeTo((1000 * k) / FPS, 0)),
    });
    pictures.forEach((picture, k) => expect(difference(picture, shown[k])).toBeLessThan(4));
  }
  await end();
});

test('a film is ended at any time, and leaves nothing behind', async ({ launchLab }) => {
  const lab = await launchLab({ args: ['--lr', '10', '--steps', '40'] });
  const { page } = lab;
  await openFilm(lab);
  // A run that leaves its frame has a journey of its scale.
  await choose(page, 'The scale', '640 × 360', 'Field', 'GIF');
  const file = path.join(lab.userData, 'ended.gif');
  await chooseFile(lab.app, file);
  await page.getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByText(/Making it: [1-9]\d?%/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeVisible();
  // The window goes on, closes its dialog, and has no stage in it any more.
  await closeForm(page);
  await expect(page.locator('.export-stage')).toHaveCount(0);
  await the(page, 'button', 'Step forward').click();
  await expect(the(page, 'slider', 'Step')).toHaveValue('1');
  await expect(stat(file)).rejects.toThrow();
  expect((await readdir(lab.userData)).filter((name) => /ended|\.tmp$/.test(name))).toEqual([]);
});

test('while a film is made, nothing keeps the page for long @alone @full', async ({
  launchLab,
}) => {
  const lab = await launchLab({ args: ['--steps', '4'] });
  await openFilm(lab);
  await choose(lab.page, '1280 × 720', 'All views');
  // Its stage and its encoders have been there once.
  await made(lab, 'GIF');
  const film = async () => void (await made(lab, 'GIF'));
  await expectFree(lab.app, film);
});

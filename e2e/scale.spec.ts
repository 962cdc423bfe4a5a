// Seeing divergence: in every scale mode the point is in the picture or pointed to at every step,
// the frame is the one that closed forms give, and whatever a run does, the page stays drawable.

import type { Locator, Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { chartKinds } from '../src/shared/session/session';
import { brokenNumbers } from './broken-numbers';
import { settled } from './settled';
import { expectFree } from './main-thread';
import { overlaps } from './overlaps';
import { readPng } from './picture';
import { brokenWords } from './soak/broken-words';
import { goTo, outcomeOf, rateOf, the, type } from './screen';
import { expect, test } from './shared-lab';

const modes = ['Auto', 'Fixed', 'Follow', 'Symlog'] as const;
type Mode = (typeof modes)[number];

async function choose(page: Page, group: string, name: string): Promise<void> {
  const radio = the(page, 'radiogroup', group).getByRole('radio', { name, exact: true });
  await radio.click({ force: true });
  await expect(radio).toBeChecked();
}

/** The frame as the surface describes it: x0 from … to …, x1 from … to …. */
async function frameOf(page: Page): Promise<number[]> {
  const words = (await the(page, 'img', 'Surface').getAttribute('aria-description')) ?? '';
  const [, ...ends] =
    /x0 from (\S+) to (\S+) and x1 from (\S+) to (\S+?)\.(?:\s|$)/.exec(words) ?? [];
  return ends.map(Number);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middles of discs in the accent colour in a picture of an element, in parts of its size. */
async function discs(element: Locator): Promise<Place[]> {
  const { width, height, at } = readPng(await element.screenshot());
  const accent = (x: number, y: number) => {
    const [r, g, b] = at(x, y);
    return r > 150 && r - g > 70 && g - b > 10;
  };
  // No line is this thick: only a ball.
  const reach = 3;
  const span = Array.from({ length: 2 * reach + 1 }, (_, k) => k - reach);
  const disc = span.flatMap((j) =>
    span.filter((i) => Math.hypot(i, j) <= reach).map((i) => [i, j] as const),
  );
  const found: Place[] = [];
  for (let y = reach; y < height - reach; y += 2) {
    for (let x = reach; x < width - reach; x += 2) {
      if (disc.every(([i, j]) => accent(x + i, y + j))) {
        found.push({ x: (x + 0.5) / width, y: (y + 0.5) / height });
      }
    }
  }
  return found;
}

const inside = async (inner: Locator, outer: Locator): Promise<boolean> => {
  const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!a || !b) return false;
  return (
    a.x >= b.x - 1 &&
    a.y >= b.y - 1 &&
    a.x + a.width <= b.x + b.width + 1 &&
    a.y + a.height <= b.y + b.height + 1
  );
};

/** Whether a view shows the ball, there, or says at its border how far away the point is. */
async function shows(
  picture: Locator,
  note: Locator,
  isThere: (at: Place) => boolean = () => true,
): Promise<'ball' | 'note' | null> {
  if (await note.isVisible()) return (await inside(note, picture)) ? 'note' : null;
  return (await discs(picture)).some(isThere) ? 'ball' : null;
}

const surfaceOf = (page: Page) => the(page, 'img', 'Surface');
const fieldOf = (page: Page) => the(page, 'img', 'Gradient field');

test.beforeEach(async ({ lab: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await the(page, 'combobox', 'Language').selectOption('en');
});

test.afterEach(({ lab: { page } }) => page.emulateMedia({ reducedMotion: null }));

const diverging = golden.descentFresh.find((run) => run.lr === 10)!.rows;

test.describe(() => {
  test.use({ surface: 'drawn' });

  for (const mode of modes) {
    test(`at lr = 10 the point is seen or pointed to: ${mode} @full`, async ({ lab: { page } }) => {
      await type(rateOf(page), '10');
      await choose(page, 'Scale', mode);
      await expect(outcomeOf(page)).toHaveClass(/frozen/);
      for (const step of [0, 1, 2, 6, 11]) {
        const message = `step ${step}`;
        await goTo(page, step);
        await settled(page);
        const wanted = mode === 'Fixed' && step > 0 ? 'note' : 'ball';
        const isThere = await placeIn(page, mode, step);
        const field = () => shows(fieldOf(page), page.locator('.field-away'), isThere);
        await expect.poll(field, { message }).toBe(wanted);
        const surface = () => shows(surfaceOf(page), page.locator('.surface-distance'));
        await expect.poll(surface, { message }).toBe(wanted);
        expect(await brokenNumbers(page), message).toEqual([]);
        expect(await overlaps(page), message).toEqual([]);
      }
    });
  }
});

/** Where the ball of the field lies by the numbers of the notebook, in the frame described. */
async function placeIn(page: Page, mode: Mode, step: number): Promise<(at: Place) => boolean> {
  if (mode === 'Symlog') return () => true;
  const [x0, x1] = diverging[step];
  // Decades about home, the smallest that holds the point with a margin of a tenth.
  const far = Math.max(Math.abs(x0), Math.abs(x1)) / 5;
  const isHome = mode === 'Fixed' || far <= 1;
  const half = isHome ? 5 : 5 * 10 ** Math.max(1, Math.ceil(Math.log10(far / 0.9)));
  const [a0, b0, a1, b1] = await frameOf(page);
  expect([a0, b0, a1, b1].map((end) => end / half)).toEqual([-1, 1, -1, 1]);
  const [u, v] = [(x0 - a0) / (b0 - a0), (b1 - x1) / (b1 - a1)];
  return ({ x, y }) => Math.abs(x - u) < 0.02 && Math.abs(y - v) < 0.02;
}

test('auto comes home with the point, and a zoom by hand wins until it is reset', async ({
  lab: { page },
}) => {
  await type(rateOf(page), '10');
  await goTo(page, 6);
  await expect(page.locator('.scale-note')).toContainText('This frame is 10⁹ wide');
  await expect(page.locator('.scale-note')).toContainText('eight Earths side by side');
  await the(page, 'button', 'Zoom in').click();
  await expect(page.locator('.scale-note')).not.toContainText('10⁹');
  await goTo(page, 8);
  await expect(page.locator('.scale-note')).toContainText('6.67×10⁸');
  await the(page, 'button', 'Reset zoom').click();
  await expect(page.locator('.scale-note')).toContainText('10¹²');
  await goTo(page, 0);
  await expect(page.locator('.scale-note')).toBeHidden();
});

test('follow goes in as far as lr = 0.1 goes', async ({ lab: { page } }) => {
  await choose(page, 'Scale', 'Follow');
  for (const [step, half] of [
    [0, 5],
    [50, 5e-4],
    [100, 5e-9],
  ] as const) {
    await goTo(page, step);
    await settled(page);
    // The frame moves there; it is asked until it has arrived.
    await expect
      .poll(async () => (await frameOf(page)).map((end) => end / half))
      .toEqual([-1, 1, -1, 1]);
    expect(await shows(fieldOf(page), page.locator('.field-away'))).toBe('ball');
    expect(await overlaps(page)).toEqual([]);
  }
  await expect(page.locator('.scale-note')).toContainText('around (0, 0)');
});

test('the way to float64’s end is drawn on every scale, and then said @full', async ({
  lab: { page },
}) => {
  await choose(page, 'Gradient', 'Analytic');
  await type(rateOf(page), '10');
  await type(the(page, 'spinbutton', 'Steps'), '300');
  await expect(outcomeOf(page)).toHaveClass(/overflow/);
  await expect(outcomeOf(page)).toContainText('120');
  for (const [k, scale] of modes.entries()) {
    await choose(page, 'Scale', scale);
    await the(page, 'combobox', 'Chart').selectOption(chartKinds[k]);
    for (const step of [60, 119, 120, 240, 241, 300]) {
      await goTo(page, step);
      await settled(page);
      const state = `${scale}, step ${step}`;
      expect(await brokenNumbers(page), state).toEqual([]);
      expect(await brokenWords(page), state).toEqual([]);
      expect(await overlaps(page), state).toEqual([]);
      // At 3e307 no log axis can reach further: half of the ball is cut by the edge.
      const atTheEnd = scale === 'Symlog' && step === 240;
      if (step <= 240 && scale !== 'Fixed' && !atTheEnd) {
        expect(await shows(fieldOf(page), page.locator('.field-away')), state).toBe('ball');
      }
    }
  }
  await choose(page, 'Scale', 'Follow');
  await goTo(page, 150);
  await expect(page.locator('.field-missing')).toHaveText('f leaves float64 here');
  await goTo(page, 300);
  await expect(page.locator('.scale-note')).toContainText('x leaves float64 at step 241');
});

test(
  'the way through the decades never blocks the page',
  { tag: ['@alone', '@full'] },
  async ({ launchLab }) => {
    const { app, page } = await launchLab();
    await type(rateOf(page), '10');
    await type(the(page, 'spinbutton', 'Steps'), '12');
    await choose(page, 'Scale', 'Follow');
    await expect(the(page, 'slider', 'Step')).toHaveAttribute('aria-valuetext', /^0 \/ 12: /);
    const play = async () => {
      await the(page, 'button', 'First step').click();
      await the(page, 'button', 'Play').click();
      await expect(the(page, 'slider', 'Step')).toHaveValue('12');
    };
    expect((await expectFree(app, play)).tasks).toBeGreaterThan(50);
  },
);

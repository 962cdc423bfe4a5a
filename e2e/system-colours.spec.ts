// With the system's own few colours, and with more contrast: what is chosen, where a track runs and where
// the focus is can be seen, and not by a colour alone.

import type { Locator, Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { readPng } from './picture';
import { rateOf, the, type } from './screen';
import { expect, test } from './shared-lab';

/** Everything of a kind of which one is chosen at a time, or that is on or off. */
const CHOSEN =
  '[aria-pressed="true"], [aria-selected="true"], .segmented label:has(:checked), [role="row"][aria-current]';

interface Choice {
  /** What can be read on it, or its name. */
  readonly name: string;
  /** Its ground, and its shape: borders, outline, bar. */
  readonly ground: string;
  readonly shape: string;
  /** Whether it has a bar below, or a thick edge. */
  readonly marked: boolean;
  /** Of one beside it that is not chosen; null where it stands alone. */
  readonly other: { readonly ground: string; readonly shape: string } | null;
}

/** All that is chosen and in sight. */
const choicesIn = (page: Page): Promise<Choice[]> =>
  page.evaluate((chosen) => {
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      return {
        ground: style.backgroundColor,
        shape: [
          style.boxShadow,
          style.borderWidth,
          style.borderStyle,
          // The ring of the focus is no sign of a choice.
          element.matches(':focus-visible, :has(:focus-visible)') ? '' : style.outlineStyle,
        ].join(' | '),
      };
    };
    return [...document.querySelectorAll(chosen)]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => {
        const beside = [...(element.parentElement?.children ?? [])].find(
          (other) =>
            other.tagName === element.tagName &&
            !other.matches(chosen) &&
            other.checkVisibility() &&
            other.getAttribute('aria-disabled') !== 'true',
        );
        return {
          name: element.getAttribute('aria-label') ?? element.textContent ?? '',
          ...look(element),
          marked:
            getComputedStyle(element).boxShadow !== 'none' ||
            getComputedStyle(element).outlineWidth === '3px',
          other: beside ? look(beside) : null,
        };
      });
  }, CHOSEN);

/** Where there is something to choose, each after the one before; and what is chosen there. */
const places: readonly (readonly [
  name: string,
  reach: (page: Page) => Promise<unknown>,
  chosen: readonly string[],
])[] = [
  [
    'the whole lab',
    async (page) => {
      await type(rateOf(page), '10');
      await page.getByRole('button', { name: texts.en.names.field.basins }).click();
      await expect(page.locator('.presets [aria-pressed="true"]')).toBeVisible();
    },
    ['auto', 'numerical', 'too large', 'Downhill −∇f', texts.en.names.field.basins],
  ],
  [
    'the secant and the errors over h',
    async (page) => {
      await the(page, 'combobox', 'Figure').selectOption('secant');
      await the(page, 'combobox', 'Chart').selectOption('h');
    },
    ['Secant along x0', 'Along x0'],
  ],
  [
    'the network',
    async (page) => {
      await the(page, 'combobox', 'Function').selectOption('simplenet');
      await the(page, 'combobox', 'Figure').selectOption('network');
    },
    ['w11', 'One weight', 'As first axis'],
  ],
  [
    'a lesson',
    async (page) => {
      await the(page, 'combobox', 'Lesson').selectOption('too-large');
      await page.locator('.lesson .choices button').first().click();
    },
    ['It arrives in one step'],
  ],
  [
    'presenter mode',
    async (page) => {
      await the(page, 'combobox', 'Lesson').selectOption('');
      await page.keyboard.press('F5');
    },
    [],
  ],
];

/** Gives a button the focus as whoever uses keys does. */
async function reachByKey(page: Page, name: string): Promise<Locator> {
  await the(page, 'button', name).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  return the(page, 'button', name);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colours of the system`, () => {
    test.beforeEach(({ lab: { page } }) =>
      page.emulateMedia({ forcedColors: 'active', colorScheme }),
    );
    test.afterEach(({ lab: { page } }) =>
      page.emulateMedia({ forcedColors: null, colorScheme: null }),
    );

    test('what is chosen is filled, and has a shape of its own @full', async ({
      lab: { page },
    }) => {
      for (const [name, reach, chosen] of places) {
        await test.step(name, async () => {
          await reach(page);
          await expect
            .poll(async () => {
              const names = (await choicesIn(page)).map((choice) => choice.name);
              return chosen.filter((one) => !names.some((read) => read.includes(one)));
            })
            .toEqual([]);
          const choices = await choicesIn(page);
          for (const choice of choices) {
            // One that is on or off by itself.
            if (!choice.other) expect.soft(choice.marked, `${choice.name}: mark`).toBe(true);
            else {
              expect.soft(choice.ground, `${choice.name}: ground`).not.toBe(choice.other.ground);
              expect.soft(choice.shape, `${choice.name}: shape`).not.toBe(choice.other.shape);
            }
          }
        });
      }
    });

    test('every track has an edge, the limit of lr is a line, and the focus a thick ring', async ({
      lab: { page },
    }) => {
      const { canvas, track, limit } = await page.evaluate(() => {
        const styleOf = (selector: string, part?: string) =>
          getComputedStyle(document.querySelector(selector)!, part);
        const { borderTopWidth: width, borderTopColor: colour } = styleOf('.lr-track', '::after');
        return {
          canvas: styleOf('body').backgroundColor,
          track: { width, colour },
          limit: styleOf('.lr-limit').backgroundColor,
        };
      });
      expect(track.width).toBe('1px');
      expect(track.colour).not.toBe(canvas);
      expect(limit).not.toBe(canvas);

      // A track has no element of its own: it is seen in the picture.
      const box = (await the(page, 'slider', 'Step').boundingBox())!;
      const clip = { x: box.x + box.width * 0.7, y: box.y, width: 8, height: box.height };
      const { width, height, at } = readPng(await page.screenshot({ clip }));
      const differs = (x: number, y: number) =>
        at(x, y).some((value, i) => Math.abs(value - at(0, 0)[i]) > 100);
      const all = (length: number) => [...Array(length).keys()];
      // Unlike its corner all the way across.
      const lines = all(height).filter((y) => all(width).every((x) => differs(x, y)));
      expect(lines.length).toBeGreaterThanOrEqual(2);

      for (const name of ['Play', 'Last step'] as const) {
        const button = await reachByKey(page, name);
        await expect(button).toHaveCSS('outline-width', '3px');
        await expect(button).toHaveCSS('outline-style', 'solid');
      }
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`with more contrast soft words reach 7 : 1 in ${theme}, and the ring is thicker`, async ({
    lab: { page },
  }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme: theme });
    const ratios = await page.evaluate(() => {
      const luminance = (colour: string) => {
        const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data]
          .map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const style = getComputedStyle(document.documentElement);
      const of = (token: string) => luminance(style.getPropertyValue(token));
      const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const grounds = ['--paper', '--card', '--well'];
      const between = (ink: string) => Math.min(...grounds.map((g) => ratio(of(ink), of(g))));
      return Object.fromEntries(
        ['--soft', '--accent-ink', '--accent-deep', '--teal', '--negative', '--hairline'].map(
          (ink) => [ink, between(ink)],
        ),
      );
    });
    const { '--hairline': hairline, ...words } = ratios;
    for (const [ink, ratio] of Object.entries(words)) {
      expect.soft(ratio, ink).toBeGreaterThanOrEqual(7);
    }
    expect(hairline).toBeGreaterThanOrEqual(3);
    await expect(await reachByKey(page, 'Play')).toHaveCSS('outline-width', '4px');
    await page.emulateMedia({ contrast: null, colorScheme: null });
  });
}

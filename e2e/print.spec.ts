// Ctrl+P: what main is asked to print is rendered as a printer would, and looked at.

import { printed, type Pdf } from './pdf';
import { shares } from './picture';
import { expect, test } from './shared-lab';
import { chooseTheme, goTo, resize, the, type } from './screen';

test.use({ surface: 'drawn' });

/** What is in a part of the sheet. */
function seen(sheet: Pdf, [left, top, right, bottom]: readonly number[]) {
  const parts = Array.from({ length: 120 }, (_, k) => (k + 0.5) / 120);
  return shares(
    parts.flatMap((u) =>
      parts.map((v) => sheet.at(left + u * (right - left), top + v * (bottom - top))),
    ),
  );
}

const SHEET = { A4: [297, 210], Letter: [279.4, 215.9] } as const;
/** Millimetres. */
const MARGIN = 10;
const PIXEL = 25.4 / 96;

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Where a rectangle of the window is on the sheet: the window fills its longer or shorter side at most. */
function placed(
  paper: keyof typeof SHEET,
  size: readonly [number, number],
  { x, y, width, height }: Box,
): readonly number[] {
  const [long, short] = SHEET[paper];
  const scale = Math.min(975 / size[0], 715 / size[1]) * PIXEL;
  return [
    (MARGIN + x * scale) / long,
    (MARGIN + y * scale) / short,
    (MARGIN + (x + width) * scale) / long,
    (MARGIN + (y + height) * scale) / short,
  ];
}

/** The sheet has the window whole: the surface in its colours where it stands, all else around it white. */
function expectWhole(
  sheet: Pdf,
  paper: keyof typeof SHEET,
  size: readonly [number, number],
  surface: Box,
): void {
  expect(sheet.pages).toBe(1);
  const [long, short] = SHEET[paper];
  expect(sheet.size[0] / sheet.size[1]).toBeCloseTo(long / short, 1);
  const shown = seen(sheet, placed(paper, size, surface));
  expect(shown.coloured).toBeGreaterThan(0.08);
  expect(shown.dark).toBeLessThan(0.08);
  expect(sheet.whiteEdge).toBe(true);
  const corner = { x: 0, y: 0, width: size[0] - 4, height: size[1] - 4 };
  expect(Math.max(...placed(paper, size, corner))).toBeLessThan(1);
}

for (const [paper, size, language, theme] of [
  ['A4', [1280, 800], 'ko', 'dark'],
  ['Letter', [1024, 680], 'en', 'light'],
] as const) {
  test(`${paper} shows a window of ${size.join(' × ')} whole, ${theme} or not, and a lesson @full`, async ({
    lab: { app, page },
  }) => {
    await resize(app, page, size);
    await the(page, 'combobox', 'Language').selectOption(language);
    await chooseTheme(page, theme);
    await type(the(page, 'spinbutton', 'Steps'), '37');
    await goTo(page, 5);
    const surface = (await the(page, 'img', 'Surface').boundingBox())!;
    const field = (await the(page, 'img', 'Gradient field').boundingBox())!;

    const sheet = await printed(app, paper);
    expectWhole(sheet, paper, size, surface);
    expect(seen(sheet, placed(paper, size, field)).coloured).toBeGreaterThan(0.7);
    // The panel and the player.
    expect(sheet.text).toContain('step_num');
    expect(sheet.text).toContain('5/37');

    await the(page, 'combobox', 'Lesson').selectOption('descent');
    const besideLesson = (await the(page, 'img', 'Surface').boundingBox())!;
    // Its title, what is read first, what is asked; formulas are drawn sign by sign.
    const read = await page
      .locator('.lesson h2, .lesson-body > p:first-child, .lesson .ask > p, .lesson > footer')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const words = part.cloneNode(true) as Element;
          for (const formula of words.querySelectorAll('.typeset')) formula.remove();
          return words.textContent;
        }),
      );

    const handout = await printed(app, paper);
    expectWhole(handout, paper, size, besideLesson);
    const words = read.join(' ').match(/[a-z]{3,}|[가-힣]{2,}/gi) ?? [];
    expect(words.length).toBeGreaterThan(10);
    for (const word of words) expect(handout.text).toContain(word);
    // On screen the colours are as they were.
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  });
}

test('on paper the cards of a lesson follow each other, between its head and its foot', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Lesson').selectOption('descent');
  const body = page.locator('.lesson-body');
  const onScreen = await body.evaluate((body) => body.clientHeight);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const { clips, high, parts } = await body.evaluate((body) => ({
    clips: getComputedStyle(body).overflowY,
    high: body.clientHeight,
    parts: [...body.children]
      .map((part) => part.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => [top, bottom]),
  }));
  expect(parts.length).toBeGreaterThan(1);
  const span = async (selector: string) => {
    const { y, height } = (await page.locator(selector).boundingBox())!;
    return [y, y + height];
  };
  const [head, whole, foot] = await Promise.all(
    ['.lesson > header', '.lesson-body', '.lesson > footer'].map(span),
  );
  for (const row of [parts, [head, whole, foot]]) {
    for (const [i, [top]] of row.slice(1).entries()) {
      expect(top).toBeGreaterThanOrEqual(row[i][1] - 1);
    }
  }
  // What does not fit lies under no other thing.
  expect(clips).toBe('hidden');
  expect(Math.abs(high - onScreen)).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

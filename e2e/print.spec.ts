// Ctrl+P: what main is asked to print is rendered as a printer would, and looked at.

import type { ElectronApplication } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './shared-lab';
import { goTo, resize, the, type } from './screen';

test.use({ surface: 'drawn' });

interface Printing {
  printed: string | null;
}

/** Prints by the menu, to PDF in place of a printer. */
async function print(app: ElectronApplication, paper: 'A4' | 'Letter'): Promise<Buffer> {
  await app.evaluate(({ BrowserWindow, Menu }, pageSize) => {
    const { webContents } = BrowserWindow.getAllWindows()[0];
    const shelf = globalThis as unknown as Printing;
    shelf.printed = null;
    const toPdf = async (
      ...[options = {}, callback]: Parameters<typeof webContents.print>
    ): Promise<void> => {
      const { printBackground = false, landscape = false } = options;
      const pdf = await webContents.printToPDF({ printBackground, landscape, pageSize });
      shelf.printed = pdf.toString('base64');
      callback?.(true, '');
    };
    webContents.print = (...its) => void toPdf(...its);
    Menu.getApplicationMenu()!.getMenuItemById('print')!.click();
  }, paper);
  const printed = () => app.evaluate(() => (globalThis as unknown as Printing).printed);
  await expect.poll(printed, { timeout: 20_000 }).not.toBeNull();
  return Buffer.from((await printed())!, 'base64');
}

interface Sheet {
  /** All that is written on it, without spaces. */
  readonly text: string;
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 … 255, at parts of the sheet's width and height. */
  readonly at: (u: number, v: number) => readonly [number, number, number];
}

interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

async function sheetOf(pdf: Buffer): Promise<Sheet> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const file = await loading.promise;
  const page = await file.getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const factory = file.canvasFactory as { create: (width: number, height: number) => Canvas };
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  const pages = file.numPages;
  await loading.destroy();
  const at = (u: number, v: number) => {
    const i = 4 * (Math.floor(v * height) * width + Math.floor(u * width));
    return [data[i], data[i + 1], data[i + 2]] as const;
  };
  return { text: text.replaceAll(/\s+/g, ''), pages, width, height, at };
}

/** The share of a part of the sheet that is clearly coloured, and that is nearly black. */
function seen(sheet: Sheet, [left, top, right, bottom]: readonly number[]) {
  let coloured = 0;
  let dark = 0;
  const across = 120;
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < across; j++) {
      const u = left + ((i + 0.5) / across) * (right - left);
      const v = top + ((j + 0.5) / across) * (bottom - top);
      const rgb = sheet.at(u, v);
      if (Math.max(...rgb) - Math.min(...rgb) > 40) coloured++;
      if (Math.max(...rgb) < 50) dark++;
    }
  }
  return { coloured: coloured / across ** 2, dark: dark / across ** 2 };
}

const SHEET = { A4: [297, 210], Letter: [279.4, 215.9] } as const;
/** Millimetres. */
const MARGIN = 10;
const PIXEL = 25.4 / 96;

for (const [paper, size, language, theme] of [
  ['A4', [1280, 800], 'ko', 'dark'],
  ['Letter', [1024, 680], 'en', 'light'],
] as const) {
  test(`${paper} shows a window of ${size.join(' × ')} whole, ${theme} or not`, async ({
    lab: { app, page },
  }) => {
    await resize(app, page, size);
    await the(page, 'combobox', 'Language').selectOption(language);
    await the(page, 'combobox', 'Lesson').selectOption('descent');
    await page
      .locator('select')
      .filter({ has: page.locator('option[value="dark"]') })
      .selectOption(theme);
    await type(the(page, 'spinbutton', 'Steps'), '37');
    await goTo(page, 5);
    const task = (await page.locator('.task p').first().textContent())!;
    const surface = (await the(page, 'img', 'Surface').boundingBox())!;
    const field = (await the(page, 'img', 'Gradient field').boundingBox())!;

    const sheet = await sheetOf(await print(app, paper));
    expect(sheet.pages).toBe(1);
    const [long, short] = SHEET[paper];
    expect(sheet.width / sheet.height).toBeCloseTo(long / short, 1);

    // Where a rectangle of the window is: it fills the sheet's longer or shorter side at most.
    const scale = Math.min(975 / size[0], 715 / size[1]) * PIXEL;
    const placed = ({ x, y, width, height }: typeof surface) => [
      (MARGIN + x * scale) / long,
      (MARGIN + y * scale) / short,
      (MARGIN + (x + width) * scale) / long,
      (MARGIN + (y + height) * scale) / short,
    ];
    const shown = seen(sheet, placed(surface));
    expect(shown.coloured).toBeGreaterThan(0.08);
    expect(shown.dark).toBeLessThan(0.08);
    expect(seen(sheet, placed(field)).coloured).toBeGreaterThan(0.7);
    // The sheet around it is white, and the whole window is on it.
    for (const [u, v] of [
      [0.005, 0.5],
      [0.995, 0.5],
      [0.5, 0.005],
      [0.5, 0.995],
    ] as const) {
      expect(sheet.at(u, v)).toEqual([255, 255, 255]);
    }
    const right = (MARGIN + (size[0] - 4) * scale) / long;
    const bottom = (MARGIN + (size[1] - 4) * scale) / short;
    expect(Math.max(right, bottom)).toBeLessThan(1);

    // The last tick of the chart, the task, the last column of the panel.
    for (const word of task.match(/[a-z가-힣]{3,}/gi) ?? []) expect(sheet.text).toContain(word);
    expect(sheet.text).toContain('step_num');
    expect(sheet.text).toContain('5/37');
    // On screen the colours are as they were.
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  });
}

test('on paper the task stands below the text of the lesson, not over it', async ({
  lab: { page },
}) => {
  await the(page, 'combobox', 'Lesson').selectOption('descent');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const bottom = await page.locator('.lesson-body').evaluate((body) => {
    const box = body.getBoundingClientRect();
    return { is: box.bottom, clips: getComputedStyle(body).overflowY };
  });
  const task = (await page.locator('.task').boundingBox())!;
  expect(bottom.is).toBeLessThanOrEqual(task.y + 1);
  expect(bottom.clips).toBe('hidden');
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

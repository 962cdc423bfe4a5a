// A drawing that leaves the lab: an SVG that other programs open, read here by another parser of XML
// and drawn by another renderer.

import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Page } from '@playwright/test';
import { answerWith } from './app-menu';
import { expect, test, type Lab } from './launch';
import { goTo, the } from './screen';

const runs = [
  { style: 0, lr: 0.1, active: true },
  { style: 1, lr: 0.3 },
  { style: 2, lr: 0.02 },
];
/** Colour and dash of each of them, as the lab's pages on compared runs have them. */
const COLOURS = ['#d9480f', '#1463b3', '#0b7a53'];
const DASHES = [null, '9 4', '2 4'];

const HOSTILE = '<script>alert(1)</script> & "\u202Eright to left\u202C" 경사 하강';

/** All that PowerPoint, Inkscape and Hancom are known to read. */
const ELEMENTS = /^(?:svg|title|desc|defs|clipPath|g|path|rect|text|tspan|use|image)$/;
const ATTRIBUTES =
  /^(?:xmlns(?::xlink)?|version|width|height|viewBox|role|id|d|x|y|dy|transform|opacity|clip-path|fill(?:-opacity|-rule)?|stroke(?:-width|-opacity|-linecap|-linejoin|-miterlimit|-dasharray|-dashoffset)?|font-(?:family|size|weight|style)|letter-spacing|text-anchor|xml:space|xlink:href|preserveAspectRatio|aria-label)$/;

function parsed(svg: string): Element {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(svg, 'text/xml').documentElement;
  if (!root) throw new Error('This is no document.');
  const ids: string[] = [];
  for (const element of [root, ...Array.from(root.getElementsByTagName('*'))]) {
    expect(element.nodeName).toMatch(ELEMENTS);
    for (const { name, value } of Array.from(element.attributes)) {
      expect(name).toMatch(ATTRIBUTES);
      if (name === 'id') ids.push(value);
      if (/^(?:fill|stroke)$/.test(name)) expect(value).toMatch(/^(?:none|#[\da-f]{6})$/);
      if (name !== 'aria-label')
        expect(value).not.toMatch(/rgba?\(|transparent|var\(|NaN|Infinity/);
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
  return root;
}

const inside = (root: Element, id: string): Element => {
  const found = Array.from(root.getElementsByTagName('g')).find(
    (group) => group.getAttribute('id') === id,
  );
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

const paths = (root: Element) => Array.from(root.getElementsByTagName('path'));

/** The points of each piece of a path of straight lines. */
const pieces = (path: Element | undefined): number[][][] =>
  (path?.getAttribute('d') ?? '')
    .split('M')
    .slice(1)
    .map((piece) =>
      piece.split('L').map((point) => point.replace('Z', '').trim().split(' ').map(Number)),
    );

const textOf = (root: Element, name: string) => root.getElementsByTagName(name)[0]?.textContent;

/** Saves what the form makes under this name, and gives what was written. */
async function saved({ app, page }: Lab, name: string): Promise<Buffer> {
  const file = test.info().outputPath(name);
  await answerWith(app, file);
  await page.getByRole('button', { name: 'Save as…' }).click();
  await expect(page.locator('.make-state')).toContainText(name, { timeout: 20_000 });
  return readFile(file);
}

/** How far two pictures are apart, 0 … 255 a channel. */
const distance = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (a?.length !== b?.length) return Number.POSITIVE_INFINITY;
      return a.reduce((sum, value, k) => sum + Math.abs(value - b[k]), 0) / a.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );

const choose = (page: Page, name: string) =>
  page.locator('.export-form').getByLabel(name, { exact: true }).check();

test('draws field and chart as an SVG that other programs read, and says what has no lines @full', async ({
  launchLab,
}) => {
  const session = test.info().outputPath('session.json');
  await writeFile(
    session,
    JSON.stringify({ format: 'descent-lab', version: 2, steps: 30, scale: 'fixed', runs }),
  );
  const lab = await launchLab({ args: ['--session', session, '--theme', 'light'] });
  const { page } = lab;
  await goTo(page, 30);
  const plane = the(page, 'img', 'Gradient field');
  // With the next frame.
  await expect(plane).toHaveAccessibleDescription(/Step 30 of 30/);
  const spoken = await plane.getAttribute('aria-description');
  await the(page, 'button', 'Export').click();
  await page.locator('.export-kinds').getByLabel('Drawing').check();
  await page.getByLabel('Caption').fill(HOSTILE);

  const field = parsed((await saved(lab, 'field.svg')).toString());
  expect(textOf(field, 'title')).toBe(HOSTILE);
  expect(textOf(field, 'desc')).toBe(`Gradient field: ${spoken}`);
  const texts = Array.from(field.getElementsByTagName('text'), ({ textContent }) => textContent);
  expect(texts.join('')).toContain('<script>alert(1)</script> & "');

  // The book's bowl at lr 0.1: x shrinks by 1 − 2 · 0.1 a step, on a frame from −5 to 5.
  const [across, up] = framed(field);
  const path = pieces(paths(inside(field, 'path')).find((each) => isLine(each, COLOURS[0])))[0];
  for (let k = 0; k < 12; k++) {
    const [x = 0, y = 0] = path?.[k] ?? [];
    expect(along(across, x)).toBeCloseTo(-3 * 0.8 ** k, 2);
    expect(along(up, y)).toBeCloseTo(4 * 0.8 ** k, 2);
  }

  // An arrow is a shaft and a head, and points down the bowl: to its middle.
  const arrows = paths(inside(field, 'arrows')).filter(
    (each) => Number(each.getAttribute('stroke-opacity') ?? 1) < 1,
  );
  const shafts = arrows.flatMap((each) => pieces(each).filter((_, k) => k % 2 === 0));
  expect(shafts.length).toBeGreaterThan(200);
  for (const [tail, tip] of shafts) {
    const [x, y] = [along(across, tail[0]), along(up, tail[1])];
    const [dx, dy] = [along(across, tip[0]) - x, along(up, tip[1]) - y];
    expect((x * dx + y * dy) / (Math.hypot(x, y) * Math.hypot(dx, dy))).toBeLessThan(-0.99);
  }

  const others = paths(inside(field, 'other-paths'));
  for (const k of [1, 2]) {
    const line = others.find((each) => isLine(each, COLOURS[k], DASHES[k]));
    expect(line?.getAttribute('stroke-dasharray')).toBe(DASHES[k]);
  }

  // Both as large as the view is on the screen.
  await choose(page, 'As on screen');

  // As outlines it looks alike without our fonts: as the PNG of the same view.
  await choose(page, 'As outlines');
  const outlines = await saved(lab, 'outlines.svg');
  expect(parsed(outlines.toString()).getElementsByTagName('path').length).toBeGreaterThan(50);
  const drawn = new Resvg(outlines.toString(), { font: { loadSystemFonts: false } }).render();

  await choose(page, 'Chart');
  await choose(page, 'As text');
  const chart = parsed((await saved(lab, 'chart.svg')).toString());
  const lines = paths(inside(chart, 'marks'));
  COLOURS.forEach((colour, k) => {
    const line = lines.find((each) => isLine(each, colour, DASHES[k]) && long(each));
    expect(line?.getAttribute('stroke-dasharray') || null).toBe(DASHES[k]);
  });

  await choose(page, 'Figure');
  await expect(page.getByRole('note')).toContainText('PNG');

  await page.locator('.export-kinds').getByLabel('Picture').check();
  for (const name of ['Field', 'As on screen', '1×']) await choose(page, name);
  await page.getByLabel('Caption').fill(HOSTILE);
  expect(await distance(page, drawn.asPng(), await saved(lab, 'field.png'))).toBeLessThan(1);
});

const isLine = (path: Element, colour: string, dash: string | null = null): boolean =>
  path.getAttribute('stroke') === colour &&
  path.getAttribute('fill') === 'none' &&
  (path.getAttribute('stroke-dasharray') || null) === dash;

const long = (path: Element): boolean => (path.getAttribute('d') ?? '').length > 40;

/** Where the plot begins and ends across and up, in the coordinates of what is drawn in it. */
function framed(root: Element): [number[], number[]] {
  const frame = pieces(paths(inside(root, 'field-axes'))[0])[0] ?? [];
  const xs = frame.map(([x = 0]) => x);
  // A border around the plot, a pixel thick.
  const side = Math.max(...xs) - Math.min(...xs) - 1;
  return [
    [0, side],
    [side, 0],
  ];
}

/** A pixel as a coordinate of the frame. */
const along = ([low = 0, high = 1]: number[], pixel: number): number =>
  -5 + (10 * (pixel - low)) / (high - low);

// A drawing that leaves the lab: an SVG that other programs open, read here by another parser of XML
// and drawn by another renderer.

import { writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Element } from '@xmldom/xmldom';
import { PNG } from 'pngjs';
import { elements, parsed } from '../src/renderer/export/svg/drawn.fixture';
import { choose, openForm, saved } from './export-form';
import { difference } from './film-decoders';
import { expect, test } from './launch';
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

function read(svg: string): Element {
  const root = parsed(svg);
  const ids: string[] = [];
  for (const element of [root, ...elements(root, '*')]) {
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

const paths = (root: Element) => elements(root, 'path');

const pathsIn = (root: Element, id: string) => {
  const found = elements(root, 'g').find((group) => group.getAttribute('id') === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return paths(found);
};

/** The points of each piece of a path of straight lines. */
const pieces = (path: Element | undefined): number[][][] =>
  (path?.getAttribute('d') ?? '')
    .split('M')
    .slice(1)
    .map((piece) =>
      piece.split('L').map((point) => point.replace('Z', '').trim().split(' ').map(Number)),
    );

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
  await openForm(page, 'Drawing');
  await page.getByLabel('Caption').fill(HOSTILE);

  const field = read((await saved(lab, 'field.svg')).toString());
  const textsOf = (name: string) => elements(field, name).map(({ textContent }) => textContent);
  expect(textsOf('title')[0]).toBe(HOSTILE);
  expect(textsOf('desc')[0]).toBe(`Gradient field: ${spoken}`);
  expect(textsOf('text').join('')).toContain('<script>alert(1)</script> & "');

  // The book's bowl at lr 0.1: x shrinks by 1 − 2 · 0.1 a step, on a frame from −5 to 5.
  const [across, up] = framed(field);
  const path = pieces(pathsIn(field, 'path').find((each) => isLine(each, COLOURS[0])))[0];
  for (let k = 0; k < 12; k++) {
    const [x = 0, y = 0] = path?.[k] ?? [];
    expect(along(across, x)).toBeCloseTo(-3 * 0.8 ** k, 2);
    expect(along(up, y)).toBeCloseTo(4 * 0.8 ** k, 2);
  }

  // An arrow is a shaft and a head, and points down the bowl: to its middle.
  const arrows = pathsIn(field, 'arrows').filter(
    (each) => Number(each.getAttribute('stroke-opacity') ?? 1) < 1,
  );
  const shafts = arrows.flatMap((each) => pieces(each).filter((_, k) => k % 2 === 0));
  expect(shafts.length).toBeGreaterThan(200);
  for (const [tail, tip] of shafts) {
    const [x, y] = [along(across, tail[0]), along(up, tail[1])];
    const [dx, dy] = [along(across, tip[0]) - x, along(up, tip[1]) - y];
    expect((x * dx + y * dy) / (Math.hypot(x, y) * Math.hypot(dx, dy))).toBeLessThan(-0.99);
  }

  const others = pathsIn(field, 'other-paths');
  for (const k of [1, 2]) {
    const line = others.find((each) => isLine(each, COLOURS[k], DASHES[k]));
    expect(line?.getAttribute('stroke-dasharray')).toBe(DASHES[k]);
  }

  // As outlines it looks alike without our fonts: as the PNG of the same view. Both are as large as on the screen.
  const outlines = await saved(lab, 'outlines.svg', 'As on screen', 'As outlines');
  expect(paths(read(outlines.toString())).length).toBeGreaterThan(50);
  const drawn = new Resvg(outlines.toString(), { font: { loadSystemFonts: false } }).render();

  const chart = read((await saved(lab, 'chart.svg', 'Chart', 'As text')).toString());
  const lines = pathsIn(chart, 'marks');
  COLOURS.forEach((colour, k) => {
    const line = lines.find((each) => isLine(each, colour, DASHES[k]) && long(each));
    expect(line?.getAttribute('stroke-dasharray') || null).toBe(DASHES[k]);
  });

  await choose(page, 'Figure');
  await expect(page.getByRole('note')).toContainText('PNG');

  await page.locator('.export-kinds').getByLabel('Picture').check();
  await page.getByLabel('Caption').fill(HOSTILE);
  const picture = await saved(lab, 'field.png', 'Field', 'As on screen', '1×');
  const [one, other] = [drawn.asPng(), picture].map((png) => PNG.sync.read(png).data);
  expect(difference(one, other)).toBeLessThan(1);
});

const isLine = (path: Element, colour: string, dash: string | null = null): boolean =>
  path.getAttribute('stroke') === colour &&
  path.getAttribute('fill') === 'none' &&
  (path.getAttribute('stroke-dasharray') || null) === dash;

const long = (path: Element): boolean => (path.getAttribute('d') ?? '').length > 40;

/** Where the plot begins and ends across and up, in the coordinates of what is drawn in it. */
function framed(root: Element): [number[], number[]] {
  const frame = pieces(pathsIn(root, 'field-axes')[0])[0] ?? [];
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

import { expect, it } from 'vitest';
import { ColourCount, PaletteIndex, paletteOf, rgbOf, type Rgb } from './palette';

/** As canvas has it in memory: red first. */
const pixel = ([red, green, blue]: Rgb): number => (red | (green << 8) | (blue << 16)) + 0xff000000;

const countOf = (colours: readonly Rgb[]): ColourCount => {
  const count = new ColourCount();
  count.add(Uint32Array.from(colours, pixel));
  return count;
};

const farthest = ([a, b, c]: Rgb, [r, g, k]: Rgb): number =>
  Math.max(Math.abs(a - r), Math.abs(b - g), Math.abs(c - k));

const [paper, accent]: Rgb[] = [[250, 248, 243], [217, 72, 15]]; // prettier-ignore

it('has every colour of a film of few', () => {
  const colours: Rgb[] = [paper, accent, [28, 30, 34]];
  expect(new Set(paletteOf(countOf(colours), [], 255))).toEqual(new Set(colours));
});

it('keeps a thin line beside a large sheet', () => {
  const sheet = Array.from({ length: 100_000 }, (_, k): Rgb => [200 + (k % 56), 220, 240]);
  const line = Array.from({ length: 20 }, () => accent);
  const palette = paletteOf(countOf([...sheet, ...line]), [], 16);
  expect(Math.min(...palette.map((each) => farthest(each, accent)))).toBeLessThan(3);
});

it('shows a ramp of 256 greys by 255 colours with no step that is seen', () => {
  const ramp = Array.from({ length: 256 }, (_, k): Rgb => [k, k, k]);
  const palette = paletteOf(countOf(ramp), [], 255);
  const index = new PaletteIndex(palette);
  for (const grey of ramp) {
    expect(farthest(palette[index.of(pixel(grey))], grey)).toBeLessThanOrEqual(4);
  }
});

it('has fixed colours as they are, and no more than it may', () => {
  const ramp = Array.from({ length: 5000 }, (_, k): Rgb => [k % 251, k % 241, k % 239]);
  const fixed = [rgbOf('#faf8f3'), rgbOf('#d9480f')];
  const palette = paletteOf(countOf(ramp), fixed, 255);
  expect(palette.length).toBeLessThanOrEqual(255);
  expect(palette.slice(0, 2)).toEqual([paper, accent]);
  const index = new PaletteIndex(palette);
  expect([paper, accent].map((each) => index.of(pixel(each)))).toEqual([0, 1]);
});

it('gives a pixel the same colour whatever was asked before', () => {
  const [one, other] = [paper, accent].map(() => new PaletteIndex([[0, 0, 0], [255, 255, 255]])); // prettier-ignore
  const greys = Array.from({ length: 64 }, (_, k) => pixel([4 * k, 4 * k, 4 * k]));
  const forth = greys.map((each) => one.of(each));
  const back = [...greys].reverse().map((each) => other.of(each));
  expect(back.reverse()).toEqual(forth);
});

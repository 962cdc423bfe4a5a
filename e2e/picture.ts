// What is in a picture.

import { PNG } from 'pngjs';

/** Red, green and blue, 0 … 255. */
type Rgb = readonly number[];

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Rgb;
}

/** Of pixels of four bytes, row by row. */
export function pictureOf({
  width,
  height,
  data,
}: Omit<Picture, 'at'> & { data: ArrayLike<number> }) {
  const at = (x: number, y: number): Rgb => {
    const i = 4 * (y * width + x);
    return [data[i], data[i + 1], data[i + 2]];
  };
  return { width, height, at };
}

export const readPng = (png: Buffer): Picture => pictureOf(PNG.sync.read(png));

/** Its pixels, row by row. */
export const pixelsOf = ({ width, height, at }: Picture): Rgb[] =>
  Array.from({ length: width * height }, (_, k) => at(k % width, Math.floor(k / width)));

/** The part of pixels that are clearly coloured, their channels differing by more than 40, or nearly black. */
export function shares(pixels: readonly Rgb[]) {
  const part = (is: (rgb: Rgb) => boolean) => pixels.filter(is).length / pixels.length;
  return {
    coloured: part((rgb) => Math.max(...rgb) - Math.min(...rgb) > 40),
    dark: part((rgb) => Math.max(...rgb) < 50),
  };
}

/** Its size, its shares, and how many colours there are, to 4 bits a channel. */
export function look(png: Buffer) {
  const picture = readPng(png);
  const pixels = pixelsOf(picture);
  const colours = new Set(pixels.map((rgb) => rgb.map((value) => value >> 4).join())).size;
  return { ...picture, ...shares(pixels), colours };
}

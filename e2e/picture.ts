// What is in a picture.

import { PNG } from 'pngjs';

/** Whether the channels of a pixel differ clearly. */
export const isColoured = (rgb: readonly number[]): boolean =>
  Math.max(...rgb) - Math.min(...rgb) > 40;
export const isDark = (rgb: readonly number[]): boolean => Math.max(...rgb) < 50;

/** Its size, and red, green and blue of each pixel, 0 … 255. */
export function pictureOf(png: Buffer) {
  const { width, height, data } = PNG.sync.read(png);
  const at = (x: number, y: number): readonly number[] => {
    const i = 4 * (y * width + x);
    return [data[i], data[i + 1], data[i + 2]];
  };
  return { width, height, at };
}

/** Its size; how many colours there are, to 4 bits a channel; and which part is coloured or dark. */
export function look(png: Buffer) {
  const { width, height, at } = pictureOf(png);
  const all = Array.from({ length: width * height }, (_, k) =>
    at(k % width, Math.floor(k / width)),
  );
  const colours = new Set(all.map((rgb) => rgb.map((value) => value >> 4).join()));
  const part = (is: (rgb: readonly number[]) => boolean) => all.filter(is).length / all.length;
  return { width, height, colours: colours.size, coloured: part(isColoured), dark: part(isDark) };
}

// The icons of all sizes, from the drawings in `resources`. The small ones have a drawing of their own.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { icnsOf, icoOf } from './icon-files.mjs';

/** In pixels; those that menus and panels of Linux look for. */
export const ICON_SIZES = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
/** Up to this size contours would be a grey cloud. */
const SMALL = 32;

/** @param {string} folder  gets `NxN.png` of every size, `icon.ico` and `icon.icns` */
export async function makeIcons(folder) {
  const { Resvg } = await import('@resvg/resvg-js');
  /** @param {number} size */
  const pngOf = (size) => {
    const name = size <= SMALL ? 'icon-small.svg' : 'icon.svg';
    const drawing = readFileSync(inProject('resources', name), 'utf8');
    return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
  };
  await mkdir(folder, { recursive: true });
  for (const size of ICON_SIZES) {
    await writeFile(path.join(folder, `${size}x${size}.png`), pngOf(size));
  }
  await writeFile(path.join(folder, 'icon.ico'), icoOf(pngOf));
  await writeFile(path.join(folder, 'icon.icns'), icnsOf(pngOf));
}

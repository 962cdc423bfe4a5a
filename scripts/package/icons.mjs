// The icons of all sizes, from the drawings in `resources`. The small ones have a drawing of their own.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { inProject } from '../project.mjs';
import { icnsOf, icoOf } from './icon-files.mjs';

/** In pixels; those that menus and panels of Linux look for. */
export const ICON_SIZES = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
/** Up to this size contours would be a grey cloud. */
const SMALL = 32;

/** The icon as a PNG. @param {number} size in pixels */
function drawIcon(size) {
  const name = size <= SMALL ? 'icon-small.svg' : 'icon.svg';
  const drawing = readFileSync(inProject('resources', name), 'utf8');
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** @param {string} folder  gets `NxN.png` of every size, `icon.ico` and `icon.icns` */
export async function makeIcons(folder) {
  await mkdir(folder, { recursive: true });
  for (const size of ICON_SIZES) {
    await writeFile(path.join(folder, `${size}x${size}.png`), drawIcon(size));
  }
  await writeFile(path.join(folder, 'icon.ico'), icoOf(drawIcon));
  await writeFile(path.join(folder, 'icon.icns'), icnsOf(drawIcon));
}

/**
 * Puts the window's own icon beside the main process.
 * @returns {import('vite').Plugin}
 */
export const windowIcon = () => ({
  name: 'descent-lab:window-icon',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'icon.png', source: drawIcon(256) });
  },
});

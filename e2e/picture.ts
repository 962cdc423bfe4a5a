// What is in a picture, without a library: the page itself decodes it.

import type { Page } from '@playwright/test';

export interface Seen {
  readonly width: number;
  readonly height: number;
  /** How many different colours there are, to 4 bits a channel. */
  readonly colours: number;
  /** The part of the pixels that are clearly coloured: their channels differ by more than 40. */
  readonly coloured: number;
  /** The part of the pixels that are nearly black. */
  readonly dark: number;
}

/** @param page any page, to decode in */
export const look = (page: Page, png: Buffer): Promise<Seen> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const seen = new Set<number>();
    let coloured = 0;
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [r, g, b] = data.subarray(i, i + 3);
      seen.add(((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4));
      if (Math.max(r, g, b) - Math.min(r, g, b) > 40) coloured++;
      if (Math.max(r, g, b) < 50) dark++;
    }
    const all = width * height;
    return { width, height, colours: seen.size, coloured: coloured / all, dark: dark / all };
  }, png.toString('base64'));

// A film as a GIF. A picture draws only the part in which it differs from the one before, and in it only
// what differs.

import type { FilmFile } from '../film-file';
import type { FilmShape } from '../frames';
import type { Turns } from '../turns';
import { gifDelay } from './delays';
import { AS_BEFORE, GifWriter, type ChangedPart } from './gif-writer';
import { PaletteIndex, type Rgb } from './palette';

export const MOST_COLOURS = AS_BEFORE;

/** Pixels after which the page may have its turn: a few milliseconds. */
export const PIECE = 1 << 17;

/** Something must be drawn, even where nothing has changed. */
const ONE_PIXEL: ChangedPart = { left: 0, top: 0, width: 1, height: 1 };

export function gifFile(
  pen: CanvasRenderingContext2D,
  { width, height, fps }: FilmShape,
  palette: readonly Rgb[],
  turns: Turns,
): FilmFile {
  const writer = new GifWriter(width, height, palette);
  const index = new PaletteIndex(palette);
  /** The pixels of the picture before, as canvas has them; transparent ones are no picture. */
  const before = new Uint32Array(width * height);
  const changes = new Uint8Array(width * height);
  const sizes: number[] = [];
  const rowsOfPiece = Math.max(1, Math.floor(PIECE / width));

  /** Fills `changes`, and says where they are. */
  async function compare(pixels: Uint32Array): Promise<ChangedPart> {
    changes.fill(AS_BEFORE);
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let y = 0; y < height; y++) {
      const [from, to] = [y * width, (y + 1) * width];
      let [first, last] = [to, from];
      for (let at = from; at < to; at++) {
        const pixel = pixels[at]!;
        if (pixel === before[at]) continue;
        before[at] = pixel;
        changes[at] = index.of(pixel);
        if (first === to) first = at;
        last = at + 1;
      }
      if (first < to) {
        left = Math.min(left, first - from);
        right = Math.max(right, last - from);
        top = Math.min(top, y);
        bottom = y + 1;
      }
      if (y % rowsOfPiece === 0) await turns.give();
    }
    return bottom === 0 ? ONE_PIXEL : { left, top, width: right - left, height: bottom - top };
  }

  return {
    sizes,
    async add(k) {
      // A canvas fills its pixels when the first is read: that is one piece of work, the copy another.
      pen.getImageData(0, 0, 1, 1);
      await turns.give();
      const image = pen.getImageData(0, 0, width, height);
      await turns.give();
      const part = await compare(new Uint32Array(image.data.buffer));
      const before = writer.length;
      writer.begin(part, gifDelay(k, fps));
      for (let y = 0; y < part.height; y++) {
        const at = (part.top + y) * width + part.left;
        writer.write(changes.subarray(at, at + part.width));
        if (y % rowsOfPiece === 0) await turns.give();
      }
      writer.end();
      sizes.push(writer.length - before);
    },
    finish: async () => writer.finish(),
    cancel: async () => {},
  };
}

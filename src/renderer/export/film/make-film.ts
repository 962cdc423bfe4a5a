// Draws a film picture by picture into the file that is asked for. Everything that encodes is loaded when
// the first film is made, so that a start does not wait for it.

import type { Codec } from './codecs';
import type { FilmFile } from './film-file';
import type { Frames, FilmShape } from './frames';
import { gifFile, MOST_COLOURS, PIECE } from './gif/gif-file';
import { ColourCount, paletteOf, rgbOf, type Rgb } from './gif/palette';
import { Turns } from './turns';
import { videoFile } from './video-file';

/** A codec of video, or GIF, which needs none. */
export type Encoding = Codec | 'gif';

/** Pictures of which a GIF's palette is made: evenly over the film, its first and its last among them. */
const SAMPLED = 12;

/** Numbers of `most` pictures, or of all, evenly over a film. */
export function spreadOver(count: number, most: number): number[] {
  const many = Math.min(count, most);
  return Array.from({ length: many }, (_, k) =>
    many === 1 ? 0 : Math.round((k * (count - 1)) / (many - 1)),
  );
}

export interface Filming {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

function penOf({ width, height }: FilmShape, encoding: Encoding): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // A GIF is made from its pixels; a video encoder takes them from wherever they are.
  const pen = canvas.getContext('2d', {
    alpha: false,
    willReadFrequently: encoding === 'gif',
  });
  if (!pen) throw new Error('no canvas to draw on');
  return pen;
}

async function paletteOfFilm(
  frames: Frames,
  pen: CanvasRenderingContext2D,
  turns: Turns,
): Promise<Rgb[]> {
  const count = new ColourCount();
  for (const k of spreadOver(frames.count, SAMPLED)) {
    await frames.draw(k, pen);
    await turns.give();
    const image = pen.getImageData(0, 0, frames.width, frames.height);
    const pixels = new Uint32Array(image.data.buffer);
    for (let at = 0; at < pixels.length; at += PIECE) {
      await turns.give();
      count.add(pixels.subarray(at, at + PIECE));
    }
  }
  await turns.give();
  return paletteOf(count, frames.colours.map(rgbOf), MOST_COLOURS);
}

/**
 * Draws the pictures of these numbers, in that order, into a file of the whole film's kind.
 * @returns the file, finished
 */
export async function filmed(
  frames: Frames,
  encoding: Encoding,
  numbers: readonly number[],
  { signal, progress }: Filming,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly sizes: readonly number[] }> {
  const turns = new Turns(signal);
  const pen = penOf(frames, encoding);
  let file: FilmFile | null = null;
  try {
    file =
      encoding === 'gif'
        ? gifFile(pen, frames, await paletteOfFilm(frames, pen, turns), turns)
        : await videoFile(pen.canvas, frames, encoding);
    for (const [place, k] of numbers.entries()) {
      await frames.draw(k, pen);
      await turns.give();
      await file.add(place);
      await turns.give();
      progress((place + 1) / numbers.length);
    }
    const bytes = await file.finish();
    signal.throwIfAborted();
    return { bytes, sizes: file.sizes };
  } catch (error) {
    await file?.cancel();
    throw error;
  }
}

/** @returns the bytes of the file */
export async function makeFilm(
  frames: Frames,
  encoding: Encoding,
  filming: Filming,
): Promise<Uint8Array<ArrayBuffer>> {
  const all = Array.from({ length: frames.count }, (_, k) => k);
  return (await filmed(frames, encoding, all, filming)).bytes;
}

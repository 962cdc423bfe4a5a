import fc from 'fast-check';
import { GifReader } from 'omggif';
import { expect, it } from 'vitest';
import { AS_BEFORE, GifWriter } from './gif-writer';
import type { Rgb } from './palette';

/** Each index has a colour of its own. */
const PALETTE = Array.from({ length: AS_BEFORE }, (_, k): Rgb => [k, 255 - k, (k * 7) % 256]);

const rgbaOf = (indices: ArrayLike<number>): number[] =>
  Array.from(indices, (k) => [...PALETTE[k], 255]).flat();

/** The pixels of a picture, over those of the ones before. */
function pixelsOf(reader: GifReader, k: number, under: number[] = []): number[] {
  const pixels = new Uint8Array(4 * reader.width * reader.height);
  pixels.set(under);
  reader.decodeAndBlitFrameRGBA(k, pixels);
  return [...pixels];
}

/** Pictures of all its size, written in pieces of some length, as omggif reads them. */
function readBack(width: number, height: number, pictures: Uint8Array[], piece = Infinity) {
  const writer = new GifWriter(width, height, PALETTE);
  for (const indices of pictures) {
    writer.begin({ left: 0, top: 0, width, height }, 4);
    for (let at = 0; at < indices.length; at += piece) {
      writer.write(indices.subarray(at, at + piece));
    }
    writer.end();
  }
  const reader = new GifReader(writer.finish());
  return pictures.map((_, k) => pixelsOf(reader, k));
}

it('has its size, its delays, one palette, and goes on for ever', () => {
  const writer = new GifWriter(6, 4, PALETTE);
  writer.begin({ left: 0, top: 0, width: 6, height: 4 }, 3);
  writer.write(new Uint8Array(24).fill(9));
  writer.end();
  writer.begin({ left: 2, top: 1, width: 3, height: 2 }, 4);
  writer.write(Uint8Array.of(1, AS_BEFORE, 2, 3, 4, AS_BEFORE));
  writer.end();
  const reader = new GifReader(writer.finish());
  const { width, height } = reader;
  expect([width, height, reader.numFrames(), reader.loopCount()]).toEqual([6, 4, 2, 0]);
  const alike = { has_local_palette: false, disposal: 1 };
  expect(reader.frameInfo(0)).toMatchObject({ ...alike, delay: 3 });
  const part = { x: 2, y: 1, width: 3, height: 2 };
  expect(reader.frameInfo(1)).toMatchObject({ ...alike, ...part, delay: 4 });
  const pixels = pixelsOf(reader, 0);
  expect(pixels).toEqual(rgbaOf(Array.from({ length: 24 }, () => 9)));
  // What the second picture leaves out is still the first.
  const both = [9, 9, 9, 9, 9, 9, 9, 9, 1, 9, 2, 9, 9, 9, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9];
  expect(pixelsOf(reader, 1, pixels)).toEqual(rgbaOf(both));
});

it('gives back every picture, however it is cut in pieces', () => {
  const colours = fc.uint8Array({ minLength: 12, maxLength: 600, max: AS_BEFORE - 1 });
  fc.assert(
    fc.property(colours, fc.integer({ min: 1, max: 50 }), (all, piece) => {
      const width = 12;
      const height = Math.floor(all.length / width);
      const indices = all.subarray(0, width * height);
      expect(readBack(width, height, [indices], piece)).toEqual([rgbaOf(indices)]);
    }),
  );
});

it('begins its codes anew when all 4096 are used, many times over', () => {
  const [width, height] = [300, 200];
  let seed = 1;
  const noise = Uint8Array.from({ length: width * height }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % AS_BEFORE;
  });
  const plain = new Uint8Array(width * height).fill(3);
  for (const picture of [noise, plain]) {
    expect(readBack(width, height, [picture], 1000)).toEqual([rgbaOf(picture)]);
  }
});

it('writes one picture after another from a clean table', () => {
  const pictures = [0, 1, 2].map((n) =>
    Uint8Array.from({ length: 1600 }, (_, k) => (k * (n + 3) + ((k * k) >> 4)) % AS_BEFORE),
  );
  expect(readBack(40, 40, pictures)).toEqual(pictures.map(rgbaOf));
});

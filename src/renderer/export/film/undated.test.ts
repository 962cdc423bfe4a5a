import { expect, it } from 'vitest';
import { undated } from './undated';

const box = (name: string, ...content: number[]): number[] => {
  const size = 8 + content.length;
  return [0, 0, size >> 8, size & 0xff, ...Array.from(name, (c) => c.charCodeAt(0)), ...content];
};

const TIMES = [1, 2, 3, 4, 5, 6, 7, 8];
const NO_TIMES = [0, 0, 0, 0, 0, 0, 0, 0];
const WIDE = [...TIMES, ...TIMES];

const film = (times: number[], wide: number[], media: number[]): Uint8Array =>
  Uint8Array.from([
    ...box('ftyp', 9, 9, 9, 9),
    ...box(
      'moov',
      ...box('mvhd', 0, 0, 0, 0, ...times, 7, 7),
      ...box(
        'trak',
        ...box('tkhd', 1, 0, 0, 3, ...wide, 7, 7),
        ...box(
          'mdia',
          ...box('mdhd', 0, 0, 0, 0, ...times, 7),
          ...box('minf', ...box('mvhd', ...TIMES)),
        ),
      ),
    ),
    ...box('mdat', ...media),
  ]);

it('clears when an MP4 was made, in its three places, and nothing else', () => {
  const media = [...box('mvhd', ...TIMES, ...TIMES)];
  const file = film(TIMES, WIDE, media);
  undated(file);
  expect([...file]).toEqual([...film(NO_TIMES, [...NO_TIMES, ...NO_TIMES], media)]);
});

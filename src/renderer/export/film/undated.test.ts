import { expect, it } from 'vitest';
import { undated } from './undated';

const box = (name: string, ...content: number[]): number[] => {
  const size = 8 + content.length;
  return [0, 0, size >> 8, size & 0xff, ...Array.from(name, (c) => c.charCodeAt(0)), ...content];
};

const TIMES = [1, 2, 3, 4, 5, 6, 7, 8];
const media = box('mvhd', ...TIMES, ...TIMES);

function film(times: number[]): Uint8Array {
  const deep = box('minf', ...box('mvhd', ...TIMES));
  const mdia = box('mdia', ...box('mdhd', 0, 0, 0, 0, ...times, 7), ...deep);
  const trak = box('trak', ...box('tkhd', 1, 0, 0, 3, ...times, ...times, 7, 7), ...mdia);
  const moov = box('moov', ...box('mvhd', 0, 0, 0, 0, ...times, 7, 7), ...trak);
  return Uint8Array.from([...box('ftyp', 9, 9, 9, 9), ...moov, ...box('mdat', ...media)]);
}

it('clears when an MP4 was made, in its three places, and nothing else', () => {
  const file = film(TIMES);
  undated(file);
  expect(file).toEqual(film(TIMES.map(() => 0)));
});

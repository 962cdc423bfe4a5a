import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { PngFile } from './png-file';

const [WIDTH, HEIGHT] = [300, 211];
const pixels = Uint8ClampedArray.from(
  { length: 4 * WIDTH * HEIGHT },
  (_, k) => (k * k + 7 * k) % 251,
);

/** @param rows as many at a time */
async function madeOf(rows: number): Promise<Uint8Array> {
  const file = new PngFile(WIDTH, HEIGHT);
  for (let from = 0; from < pixels.length; from += 4 * WIDTH * rows) {
    await file.add(pixels.subarray(from, from + 4 * WIDTH * rows), async () => {});
  }
  return file.end();
}

it('is read by another program pixel for pixel, however many rows came at a time', async () => {
  for (const rows of [1, 64, HEIGHT]) {
    const read = PNG.sync.read(Buffer.from(await madeOf(rows)));
    expect([read.width, read.height]).toEqual([WIDTH, HEIGHT]);
    expect(Buffer.from(pixels).equals(read.data), `${rows} rows at a time`).toBe(true);
  }
});

it('lets the page have its turn after every piece', async () => {
  let turns = 0;
  const file = new PngFile(WIDTH, HEIGHT);
  await file.add(pixels, async () => void turns++);
  await file.end();
  // 1200 bytes a row: 109 rows in 131072 bytes.
  expect(turns).toBe(2);
});

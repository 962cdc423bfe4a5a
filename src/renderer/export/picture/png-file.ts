// A PNG that is made a few rows at a time: a picture four times as fine is nowhere held in whole, and
// packing it keeps the page for a few milliseconds at most.

import { crc32 } from '../../../shared/link/crc32';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits a channel, red, green, blue and alpha; no interlacing. */
const FORMAT = [8, 6, 0, 0, 0];
/** The filter that says of each byte how it differs from the one above: paper becomes zeros. */
const UP = 2;
/** Bytes that are packed in one go. */
const PIECE = 1 << 17;

export class PngFile {
  private readonly packing = new CompressionStream('deflate');
  private readonly writer = this.packing.writable.getWriter();
  private readonly packed: Promise<Uint8Array<ArrayBuffer>[]>;
  private readonly head: Uint8Array<ArrayBuffer>;
  private above: Uint8ClampedArray;

  constructor(
    private readonly width: number,
    height: number,
  ) {
    const head = new Uint8Array(13);
    const view = new DataView(head.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    head.set(FORMAT, 8);
    this.head = chunk('IHDR', head);
    this.above = new Uint8ClampedArray(4 * width);
    this.packed = chunksOf(this.packing.readable);
  }

  /**
   * @param pixels of whole rows, below those of before
   * @param between is waited for after each piece
   */
  async add(pixels: Uint8ClampedArray, between: () => Promise<void>): Promise<void> {
    const long = 4 * this.width;
    const most = Math.max(1, Math.floor(PIECE / long));
    for (let from = 0; from < pixels.length; from += most * long) {
      const rows = pixels.subarray(from, from + most * long);
      await this.writer.write(this.filtered(rows));
      await between();
    }
    this.above = pixels.slice(-long);
  }

  async end(): Promise<Uint8Array<ArrayBuffer>> {
    await this.writer.close();
    const file = new Blob([SIGNATURE, this.head, ...(await this.packed), chunk('IEND')]);
    return new Uint8Array(await file.arrayBuffer());
  }

  private filtered(rows: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
    const long = 4 * this.width;
    const filtered = new Uint8Array((rows.length / long) * (long + 1));
    let above = this.above;
    for (let from = 0, to = 0; from < rows.length; from += long) {
      const row = rows.subarray(from, from + long);
      filtered[to++] = UP;
      for (let k = 0; k < long; k++) filtered[to++] = row[k]! - above[k]!;
      above = row;
    }
    this.above = above;
    return filtered;
  }
}

async function chunksOf(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = packed.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(chunk('IDAT', next.value));
  }
  return chunks;
}

/** Its length, its name, what is in it, and the sum of the two. */
function chunk(name: string, data = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let k = 0; k < 4; k++) bytes[4 + k] = name.charCodeAt(k);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

// A GIF as its blocks (GIF89a): one palette for all pictures, which go on for ever.

import { GrowingBytes } from './growing-bytes';
import { Lzw } from './lzw';
import type { Rgb } from './palette';

/** The index that means “as before”; the colours come before it. */
export const AS_BEFORE = 255;

/** The part of the film that a picture draws anew, in pixels. */
export interface ChangedPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const letters = (text: string): number[] => Array.from(text, (each) => each.charCodeAt(0));

/** 256 colours, of all of which the screen's descriptor says that they follow. */
const WITH_PALETTE = 0xf7;
/** A picture stays under the next one, and has an index that means “as before”. */
const KEPT_AND_TRANSPARENT = (1 << 2) | 1;

export class GifWriter {
  private readonly out = new GrowingBytes();
  private readonly lzw = new Lzw(this.out);

  constructor(width: number, height: number, palette: readonly Rgb[]) {
    const { out } = this;
    out.append(letters('GIF89a'));
    out.push16(width);
    out.push16(height);
    out.push(WITH_PALETTE, 0, 0);
    for (let k = 0; k < 256; k++) out.append(palette[k] ?? [0, 0, 0]);
    out.push(0x21, 0xff, 11);
    out.append(letters('NETSCAPE2.0'));
    out.push(3, 1, 0, 0, 0);
  }

  get length(): number {
    return this.out.length;
  }

  /** @param delay hundredths of a second until the next one */
  begin({ left, top, width, height }: ChangedPart, delay: number): void {
    const { out } = this;
    out.push(0x21, 0xf9, 4, KEPT_AND_TRANSPARENT);
    out.push16(delay);
    out.push(AS_BEFORE, 0);
    out.push(0x2c);
    for (const each of [left, top, width, height]) out.push16(each);
    out.push(0);
    this.lzw.begin();
  }

  /** The next colours of the picture's part, by their index, row by row. */
  write(colours: Uint8Array): void {
    this.lzw.write(colours);
  }

  end(): void {
    this.lzw.end();
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.out.push(0x3b);
    return this.out.whole();
  }
}

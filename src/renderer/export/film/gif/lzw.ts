// The compression of GIF (Welch 1984, with codes of 9 to 12 bits): each code stands for a row of colours
// seen before. What has been seen is a tree, with a place for each colour under each code, so that a pixel
// costs one look-up; and it takes the pixels in pieces, so that a large picture need not block the page.

import type { GrowingBytes } from './growing-bytes';

const COLOUR_BITS = 8;
const CLEAR = 1 << COLOUR_BITS;
const END = CLEAR + 1;
const FIRST = CLEAR + 2;
const MOST = 1 << 12;
const NONE = -1;
/** Bytes of a block, whose length is one byte. */
const BLOCK = 255;

export class Lzw {
  /** The code of each code with one more colour; 0 for none. */
  private readonly longer = new Uint16Array(MOST << COLOUR_BITS);
  private readonly block = new Uint8Array(BLOCK);
  private blockLength = 0;
  private held = 0;
  private heldBits = 0;
  /** Bits of a code. */
  private width = COLOUR_BITS + 1;
  private next = FIRST;
  /** The code of the colours that are not written yet. */
  private row = NONE;

  constructor(private readonly out: GrowingBytes) {}

  begin(): void {
    this.out.push(COLOUR_BITS);
    [this.held, this.heldBits, this.row] = [0, 0, NONE];
    this.width = COLOUR_BITS + 1;
    this.clear();
  }

  write(colours: Uint8Array): void {
    const { longer } = this;
    let { row } = this;
    for (const colour of colours) {
      if (row === NONE) {
        row = colour;
        continue;
      }
      const place = (row << COLOUR_BITS) | colour;
      const known = longer[place]!;
      if (known !== 0) {
        row = known;
        continue;
      }
      this.emit(row);
      // Whoever reads knows each code one later: so the width grows one code later too.
      if (this.next === MOST) this.clear();
      else longer[place] = this.next++;
      row = colour;
    }
    this.row = row;
  }

  end(): void {
    if (this.row !== NONE) this.emit(this.row);
    this.emit(END);
    if (this.heldBits > 0) this.putByte(this.held);
    this.putBlock();
    this.out.push(0);
  }

  private clear(): void {
    this.put(CLEAR);
    this.longer.fill(0);
    this.next = FIRST;
    this.width = COLOUR_BITS + 1;
  }

  private emit(code: number): void {
    this.put(code);
    if (this.next === 1 << this.width && this.next < MOST) this.width++;
  }

  private put(code: number): void {
    this.held |= code << this.heldBits;
    this.heldBits += this.width;
    while (this.heldBits >= 8) {
      this.putByte(this.held & 0xff);
      this.held >>= 8;
      this.heldBits -= 8;
    }
  }

  private putByte(byte: number): void {
    this.block[this.blockLength++] = byte;
    if (this.blockLength === BLOCK) this.putBlock();
  }

  private putBlock(): void {
    if (this.blockLength === 0) return;
    this.out.push(this.blockLength);
    this.out.append(this.block, this.blockLength);
    this.blockLength = 0;
  }
}

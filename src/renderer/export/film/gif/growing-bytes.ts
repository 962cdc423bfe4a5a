// Bytes of which nobody knows yet how many there will be.

export class GrowingBytes {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  push(...values: number[]): void {
    this.append(values);
  }

  /** @param count how many of them; all by default */
  append(values: ArrayLike<number>, count = values.length): void {
    const needed = this.length + count;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    for (let i = 0; i < count; i++) this.bytes[this.length + i] = values[i]!;
    this.length = needed;
  }

  /** In little-endian order, as GIF has them. */
  push16(value: number): void {
    this.push(value & 0xff, value >> 8);
  }

  whole(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

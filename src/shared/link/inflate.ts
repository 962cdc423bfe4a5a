// Unpacks what may have been made to be endless: it comes in small pieces, and once they are more
// than was agreed no further one is made.

import { Inflate } from 'fflate';

/** Packed bytes become at most 1032 times as many, so that a piece is at most 264 kB. */
const PIECE = 256;

class TooMuch extends Error {}

/**
 * @param packed by deflate, without a header
 * @param most bytes
 * @returns what was packed, or why there is none
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-large' | 'damaged' {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > most) throw new TooMuch();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    return error instanceof TooMuch ? 'too-large' : 'damaged';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

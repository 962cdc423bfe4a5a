// A long text as bytes, a slice of a few milliseconds at a time, so that the page goes on meanwhile.

import { CannotMake } from '../../model/export/cannot-make';
import { breathe, type Making } from '../../model/export/making';

/** A slice, in milliseconds; and what is copied in about one. */
const SLICE = 6;
const COPIED_AT_ONCE = 2 ** 20;
/** What a page can hand on without coming to a halt. */
export const MOST_BYTES = 256 * 2 ** 20;

/** @param expected about how many bytes there will be */
export async function encodeInSlices(
  parts: Iterable<string>,
  expected: number,
  { signal, progress }: Making,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let until = performance.now() + SLICE;
  for (const part of parts) {
    const piece = encoder.encode(part);
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_BYTES) throw tooLarge(Math.max(size, expected));
    if (performance.now() < until) continue;
    progress(Math.min(1, size / expected));
    await breathe(signal);
    until = performance.now() + SLICE;
  }
  return joined(pieces, size, signal);
}

export const tooLarge = (bytes: number): CannotMake =>
  new CannotMake({ code: 'numbersTooLarge', bytes, most: MOST_BYTES });

async function joined(
  pieces: readonly Uint8Array[],
  size: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  let copied = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    copied += piece.length;
    if (copied < COPIED_AT_ONCE) continue;
    copied = 0;
    await breathe(signal);
  }
  return bytes;
}

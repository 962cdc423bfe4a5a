// How large a film will be, from a few of its pictures: short pieces from all over it are encoded as the
// film will be, and what they take is said for all. An estimate, and called one where it is read.

import { filmed, spreadOver, type Encoding } from './make-film';
import type { Frames } from './frames';
import { KEY_SECONDS } from './video-file';

const PIECES = 4;
/** Pictures of a piece. The first stands alone, or differs more than the film does: it says nothing of the others. */
const LENGTH = 4;
/** What a file holds besides its pictures, a picture: its time and its place. */
const BESIDE = 16;

/** Pieces of a film, as numbers of pictures. */
export const piecesOf = (count: number): readonly (readonly number[])[] =>
  spreadOver(Math.max(1, count - LENGTH + 1), PIECES).map((from) =>
    Array.from({ length: Math.min(LENGTH, count) }, (_, k) => from + k),
  );

/**
 * @param sizes bytes of each picture of the pieces, in their order
 * @param alone how many pictures of the film stand alone
 */
export function estimateOf(
  pieces: readonly (readonly number[])[],
  sizes: readonly number[],
  count: number,
  alone: number,
): number {
  const first = sizes[0] ?? 0;
  let at = 0;
  const others = pieces.flatMap((piece) => {
    at += piece.length;
    return sizes.slice(at - piece.length + 1, at);
  });
  const mean = others.length === 0 ? 0 : others.reduce((a, b) => a + b, 0) / others.length;
  return Math.round(alone * first + (count - alone) * mean + count * BESIDE);
}

/** @returns about how many bytes the film will have */
export async function estimateBytes(
  frames: Frames,
  encoding: Encoding,
  signal: AbortSignal,
): Promise<number> {
  const pieces = piecesOf(frames.count);
  const { sizes } = await filmed(frames, encoding, pieces.flat(), { signal, progress: () => {} });
  const alone = encoding === 'gif' ? 1 : Math.ceil(frames.count / (frames.fps * KEY_SECONDS));
  return estimateOf(pieces, sizes, frames.count, Math.min(alone, frames.count));
}

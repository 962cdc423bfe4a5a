// Reads a small text file, and nothing else: a pipe or a device would keep the app waiting, or
// never end.

import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'no-file' | 'too-large' };

/** In bytes. */
const PIECE = 65_536;

/** @throws the system's error where it cannot be opened or read */
export function readText(file: string, most: number): FileText {
  // A terminal that is not ours cannot even be opened.
  if (!statSync(file).isFile()) return { ok: false, why: 'no-file' };
  // Windows has no such flag; elsewhere neither opening nor reading waits for anybody.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) return { ok: false, why: 'no-file' };
    const pieces: Buffer[] = [];
    // What the system says of its size may be out of date.
    for (let length = 0; length <= most;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = readSync(handle, piece, 0, PIECE, null);
      if (read === 0) return { ok: true, text: Buffer.concat(pieces).toString('utf8') };
      pieces.push(piece.subarray(0, read));
      length += read;
    }
    return { ok: false, why: 'too-large' };
  } finally {
    closeSync(handle);
  }
}

// Reads a small text file, and nothing else: a pipe or a device would keep the app waiting, or
// never end.

import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'no-file' | 'too-large' };

/** @throws the system's error where it cannot be opened or read */
export function readText(file: string, most: number): FileText {
  // A terminal that is not ours cannot even be opened.
  if (!statSync(file).isFile()) return { ok: false, why: 'no-file' };
  // Windows has no such flag; elsewhere neither opening nor reading waits for anybody.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) return { ok: false, why: 'no-file' };
    const bytes = Buffer.alloc(most + 1);
    let length = 0;
    for (;;) {
      const read = readSync(handle, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    if (length > most) return { ok: false, why: 'too-large' };
    return { ok: true, text: bytes.toString('utf8', 0, length) };
  } finally {
    closeSync(handle);
  }
}

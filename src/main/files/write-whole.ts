// Writes a large file whole or not at all. On a full disk a single write is cut short without an
// error, so Node's own way is taken, which writes on until it meets one.

import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** @throws when it cannot be written; nothing of it is left then, and what was there before stays */
export function writeWhole(file: string, content: Uint8Array): void {
  const unfinished = `${file}.tmp-${process.pid}`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

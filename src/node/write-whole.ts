// Writes a large file whole or not at all. On a full disk a single write is cut short without an
// error, so Node's own way is taken, which writes on until it meets one.

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';

/** @throws when it cannot be written; nothing of it is left then, and what was there before stays */
export function writeWholeSync(file: string, content: Uint8Array): void {
  const unfinished = unfinishedOf(file);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The same without waiting for the disk: rejects where the other throws. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const unfinished = unfinishedOf(file);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const unfinishedOf = (file: string): string => `${file}.tmp-${process.pid}`;

// Writes a large file whole or not at all. On a full disk a single write is cut short without an
// error, so Node's own way is taken, which writes on until it meets one.

import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writePlace } from './write-place';

/**
 * @param content in parts, where it may be more than a string can hold
 * @throws when it cannot be written; nothing of it is left then, and what was there before stays
 */
export function writeWholeSync(file: string, content: Uint8Array | Iterable<string>): void {
  const place = writePlace(file);
  const unfinished = unfinishedOf(place);
  try {
    writeParts(unfinished, content instanceof Uint8Array ? [content] : content);
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeParts(file: string, parts: Iterable<Uint8Array | string>): void {
  const handle = openSync(file, 'w');
  try {
    for (const part of parts) writeFileSync(handle, part);
  } finally {
    closeSync(handle);
  }
}

/** The same without waiting for the disk: rejects where the other throws. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const place = writePlace(file);
  const unfinished = unfinishedOf(place);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Of a name that is as long as names may be, there is room for its beginning only. */
const unfinishedOf = (file: string): string =>
  path.join(path.dirname(file), `${path.basename(file).slice(0, 70)}.tmp-${process.pid}`);

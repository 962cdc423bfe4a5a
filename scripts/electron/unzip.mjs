// A part of a zip file, unpacked without writing the rest: one archive here holds 25 000 files of
// which 74 are wanted. yauzl reads it; what an archive may not do is refused here or there.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Writes the entries that `place` gives a relative path for into `folder`; `undefined` skips one.
 * An archive with a name or a place outside of the folder, or with another size than it says, is
 * refused.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | undefined} place
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(file, folder, place) {
  // Not at the top: this file is read before packages are installed.
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(file);
  let written = 0;
  for await (const entry of archive.eachEntry()) {
    const relative = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
    if (relative === undefined) continue;
    const target = path.resolve(folder, relative);
    if (!target.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error(`${entry.fileName} would be written outside ${folder}`);
    }
    await mkdir(path.dirname(target), { recursive: true });
    // Where the archive was made on Unix, the upper half holds the mode.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    const content = await archive.openReadStreamPromise(entry);
    await pipeline(content, createWriteStream(target, { mode: mode || 0o644 }));
    written += 1;
  }
  return written;
}

// SHA256SUMS, as `sha256sum --check` reads it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Promise<string>} the file that was written
 */
export async function writeSums(folder, files) {
  const lines = [];
  for (const file of files.toSorted()) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    lines.push(`${hash.digest('hex')}  ${path.basename(file)}\n`);
  }
  const sums = path.join(folder, 'SHA256SUMS');
  await writeFile(sums, lines.join(''));
  return sums;
}

// Reads a zip file entry by entry, so that a part of a large archive can be unpacked without
// writing the rest (one archive here holds 25 000 files of which 74 are wanted).
// Covers what such archives use: stored and deflated entries, Unix modes, no zip64, no encryption.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * @typedef {object} Entry
 * @property {string} name      path inside the archive, '/' between folders
 * @property {number} mode      Unix permission bits
 * @property {number} method    0 stored, 8 deflated
 * @property {number} packed    bytes in the archive
 * @property {number} size      bytes once unpacked
 * @property {number} at        where its local header starts
 */

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;

/**
 * The files of the archive (folders are left out). Throws where it is not a zip this reader knows.
 * @param {string} file
 * @returns {Promise<Entry[]>}
 */
async function zipEntries(file) {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const tailBytes = Math.min(size, END_BYTES + LONGEST_COMMENT);
    const tail = Buffer.alloc(tailBytes);
    await handle.read(tail, 0, tailBytes, size - tailBytes);
    let end = tailBytes - END_BYTES;
    while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
    if (end < 0) throw new Error(`${file} is not a zip file`);

    const count = tail.readUInt16LE(end + 10);
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
    const directoryAt = tail.readUInt32LE(end + 16);
    if (directoryAt === ZIP64_MARK) throw new Error(`${file} is a zip64 file`);
    await handle.read(directory, 0, directory.length, directoryAt);

    /** @type {Entry[]} */
    const entries = [];
    for (let at = 0, i = 0; i < count; i += 1) {
      if (directory.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new Error(`${file} is damaged`);
      const nameBytes = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, at + 46 + nameBytes);
      if (!name.endsWith('/')) {
        entries.push({
          name,
          mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
          method: directory.readUInt16LE(at + 10),
          packed: directory.readUInt32LE(at + 20),
          size: directory.readUInt32LE(at + 24),
          at: directory.readUInt32LE(at + 42),
        });
      }
      at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    await handle.close();
  }
}

/**
 * Writes the entries that `place` gives a relative path for into `folder`; `undefined` skips one.
 * A path that would leave the folder, or an unpacked size that differs, is refused.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | undefined} place
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(file, folder, place) {
  let written = 0;
  for (const entry of await zipEntries(file)) {
    const relative = place(entry.name);
    if (relative === undefined) continue;
    const target = path.resolve(folder, relative);
    if (!target.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error(`${entry.name} would be written outside ${folder}`);
    }
    await mkdir(path.dirname(target), { recursive: true });
    await writeEntry(file, entry, target);
    written += 1;
  }
  return written;
}

/**
 * @param {string} file
 * @param {Entry} entry
 * @param {string} target
 */
async function writeEntry(file, entry, target) {
  const handle = await open(file);
  const local = Buffer.alloc(30);
  await handle.read(local, 0, local.length, entry.at);
  await handle.close();
  if (local.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Error(`${entry.name} is damaged`);
  if (entry.method !== 0 && entry.method !== 8) {
    throw new Error(`${entry.name} is packed in a way this reader does not know`);
  }

  const output = createWriteStream(target, { mode: entry.mode || 0o644 });
  if (entry.packed === 0) {
    await new Promise((done) => output.end(done));
  } else {
    const start = entry.at + local.length + local.readUInt16LE(26) + local.readUInt16LE(28);
    const input = createReadStream(file, { start, end: start + entry.packed - 1 });
    await (entry.method === 0
      ? pipeline(input, output)
      : pipeline(input, createInflateRaw(), output));
  }
  if (output.bytesWritten !== entry.size) throw new Error(`${entry.name} is damaged`);
}

// Every file that this machine can make of the app, and their checksums.
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeArchive } from './archive.mjs';
import { makeDeb } from './deb/make-deb.mjs';
import { declaredVersion } from './electron-dist.mjs';
import { packFolder } from './folder.mjs';
import { packageName } from './manifest.mjs';
import { writeSums } from './sums.mjs';

/**
 * @param {import('./manifest.mjs').Arch} arch
 * @param {string} output  folder
 * @param {{ quick: boolean }} how  quick: larger, and without installers, which take minutes; for tests
 * @returns {Promise<{ files: string[], folder: string, executable: string, electron: string, declared: string }>}
 *   `electron` is the version that was packed, `declared` the one that the project names
 */
export async function makePackages(arch, output, { quick }) {
  await mkdir(output, { recursive: true });
  const isLinux = process.platform === 'linux';
  const packed = await packFolder(arch, { output, installers: !isLinux && !quick });
  const files = isLinux
    ? await linuxFiles(arch, output, { ...packed, quick })
    : await installersIn(output, arch);
  const sums = await writeSums(output, files);
  // What electron-builder writes for its own developers.
  await rm(path.join(output, 'builder-debug.yml'), { force: true });
  const { folder, executable, electron } = packed;
  return { files: [...files, sums], folder, executable, electron, declared: declaredVersion() };
}

/**
 * @param {import('./manifest.mjs').Arch} arch
 * @param {string} output
 * @param {Awaited<ReturnType<typeof packFolder>> & { quick: boolean }} packed
 */
async function linuxFiles(arch, output, { folder, icons, quick }) {
  const archive = await makeArchive(folder, path.join(output, packageName(arch, '.tar.gz')), quick);
  const deb = await makeDeb({ arch, folder, icons, output, quick });
  return deb === null ? [archive] : [archive, deb];
}

/** @param {string} output @param {import('./manifest.mjs').Arch} arch */
async function installersIn(output, arch) {
  const names = ['.zip', '.msi', '-setup.exe', '.dmg'].map((ending) => packageName(arch, ending));
  const made = await readdir(output);
  return names.filter((name) => made.includes(name)).map((name) => path.join(output, name));
}

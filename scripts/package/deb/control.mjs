// What dpkg reads of the package: its control file, and the steps after it was unpacked and removed.
import { chmod, cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ELECTRON_PACKAGES } from '../../electron/libraries.mjs';
import { inProject } from '../../project.mjs';
import { manifest } from '../manifest.mjs';

/** Older systems have the same libraries without `t64`. @param {string} library */
const eitherName = (library) =>
  library.endsWith('t64') ? `${library} | ${library.slice(0, -'t64'.length)}` : library;

/** @param {string} arch  as Debian names it @param {number} bytes */
export function controlText(arch, bytes) {
  const { name, version, author } = manifest;
  const depends = ['libc6 (>= 2.28)', ...ELECTRON_PACKAGES.map(eitherName)].join(', ');
  return `Package: ${name}
Version: ${version}
Architecture: ${arch}
Maintainer: ${author}
Installed-Size: ${Math.ceil(bytes / 1024)}
Depends: ${depends}
Section: education
Priority: optional
Description: see gradient descent: surface, gradient field and path
 Descent Lab shows the surface of f(x0, x1), the field of its gradient, and
 the path that the learning rate and the number of steps make, down to the
 last digit. It has lessons with predictions, exports of pictures, films and
 numbers, and speaks Korean and English.
 .
 It works without a network and never asks for one.
`;
}

/** @param {string} root of the package @param {string} arch */
export async function writeControl(root, arch) {
  const control = path.join(root, 'DEBIAN');
  const bytes = await sizeOf(root);
  await mkdir(control);
  await writeFile(path.join(control, 'control'), controlText(arch, bytes));
  for (const script of ['postinst', 'prerm', 'postrm']) {
    await cp(inProject('resources', 'linux', script), path.join(control, script));
    await chmod(path.join(control, script), 0o755);
  }
}

/** In bytes. @param {string} folder @returns {Promise<number>} */
async function sizeOf(folder) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += await sizeOf(place);
    else if (entry.isFile()) bytes += (await stat(place)).size;
  }
  return bytes;
}

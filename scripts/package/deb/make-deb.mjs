// The .deb: the folder under /usr/lib, and what makes a program of it that the desktop knows. dpkg-deb packs
// it; nothing is downloaded.
import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { logProgress } from '../../progress.mjs';
import { inCache } from '../../project.mjs';
import { run } from '../../run.mjs';
import { manifest } from '../manifest.mjs';
import { writeControl } from './control.mjs';
import { placeShared } from './shared-files.mjs';

const { name, version } = manifest;

/** What Debian calls them. */
const ARCHES = { x64: 'amd64', arm64: 'arm64' };

/**
 * @param {object} parts
 * @param {import('../manifest.mjs').Arch} parts.arch
 * @param {string} parts.folder  the app
 * @param {string} parts.icons
 * @param {string} parts.output
 * @param {boolean} parts.quick  for a look at it: larger, and made in a tenth of the time
 * @returns {Promise<string | null>} the file; null where there is no dpkg
 */
export async function makeDeb({ arch, folder, icons, output, quick }) {
  if ((await run('dpkg-deb', ['--version'])).code !== 0) {
    logProgress((texts) => texts.noDpkg);
    return null;
  }
  const root = inCache('package', 'deb');
  await rm(root, { recursive: true, force: true });
  await mkdir(path.join(root, 'usr', 'lib'), { recursive: true });
  await cp(folder, path.join(root, 'usr', 'lib', name), { recursive: true });
  await placeShared(root, icons);
  await makeReadable(root);
  await writeControl(root, ARCHES[arch]);
  const file = path.join(output, `${name}_${version}_${ARCHES[arch]}.deb`);
  const compression = quick ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6'];
  const build = ['--build', '--root-owner-group', ...compression, root, file];
  const { code, stderr } = await run('dpkg-deb', build);
  if (code !== 0) throw new Error(`dpkg-deb could not build ${file}: ${stderr}`);
  return file;
}

/** For everybody, whatever the umask of whoever packs it; a library is no program. @param {string} root */
async function makeReadable(root) {
  const { code, stderr } = await run('chmod', ['-R', 'u=rwX,go=rX', root]);
  if (code !== 0) throw new Error(stderr);
  const folder = path.join(root, 'usr', 'lib', name);
  for (const file of await readdir(folder)) {
    if (/\.so(\.|$)/.test(file)) await chmod(path.join(folder, file), 0o644);
  }
}

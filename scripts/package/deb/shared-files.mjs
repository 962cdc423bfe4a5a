// Where a Linux looks for a program: its command, its entry in the menu, its kind of file, its icons, its
// manual and its papers.
import { readFile, symlink } from 'node:fs/promises';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from '../../project.mjs';
import { ICON_SIZES } from '../icons.mjs';
import { manifest } from '../manifest.mjs';

const { name } = manifest;
const inLinux = (/** @type {string[]} */ ...parts) => inProject('resources', 'linux', ...parts);
/** Larger ones no theme has a place for. */
const LARGEST_ICON = 512;

/** @param {string} root of the package @param {string} icons */
export async function placeShared(root, icons) {
  const share = path.join(root, 'usr', 'share');
  /** @param {string} from @param {string[]} to */
  const place = async (from, ...to) => {
    const target = path.join(share, ...to);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(from, target);
  };
  /** Whose compression is the same whenever it was made. @param {string} from @param {string[]} to */
  const placeCompressed = async (from, ...to) => {
    const target = path.join(share, ...to);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, gzipSync(await readFile(from), { level: 9 }));
  };

  await mkdir(path.join(root, 'usr', 'bin'), { recursive: true });
  await symlink(`../lib/${name}/${name}`, path.join(root, 'usr', 'bin', name));
  await place(inLinux(`${name}.desktop`), 'applications', `${name}.desktop`);
  await place(inLinux(`${name}.xml`), 'mime', 'packages', `${name}.xml`);
  for (const size of ICON_SIZES.filter((each) => each <= LARGEST_ICON)) {
    const picture = path.join(icons, `${size}x${size}.png`);
    await place(picture, 'icons', 'hicolor', `${size}x${size}`, 'apps', `${name}.png`);
  }
  const drawing = inProject('resources', 'icon.svg');
  await place(drawing, 'icons', 'hicolor', 'scalable', 'apps', `${name}.svg`);
  await placeCompressed(inLinux(`${name}.1`), 'man', 'man1', `${name}.1.gz`);
  await placeCompressed(inLinux('ko', `${name}.1`), 'man', 'ko', 'man1', `${name}.1.gz`);
  await placeCompressed(inLinux('changelog'), 'doc', name, 'changelog.gz');
  await place(inLinux('copyright'), 'doc', name, 'copyright');
  await place(inLinux('lintian-overrides'), 'lintian', 'overrides', name);
  await place(inLinux('apparmor-profile'), name, 'apparmor-profile');
}

// The app as a folder that runs by itself: Electron, the app in one archive, its licences. On Windows and
// macOS the installers come out of the same run of electron-builder.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inCache, inProject } from '../project.mjs';
import { electronToPack } from './electron-dist.mjs';
import { makeIcons } from './icons.mjs';
import { licencesText } from './licences-file.mjs';
import { manifest, system } from './manifest.mjs';
import { runBuilder } from './run-builder.mjs';

const work = inCache('package');
const icons = path.join(work, 'icons');

/**
 * @param {import('./manifest.mjs').Arch} arch
 * @param {{ output: string, installers: boolean }} wanted
 * @returns {Promise<{ folder: string, executable: string, icons: string, electron: string }>}
 *   `electron`: its version
 */
export async function packFolder(arch, { output, installers }) {
  const app = path.join(work, 'app');
  await rm(work, { recursive: true, force: true });
  await stageApp(app);
  await makeIcons(icons);
  const licences = path.join(work, 'LICENSES.txt');
  await writeFile(licences, licencesText());
  const electron = await electronToPack(arch);
  await runBuilder({ arch, installers, parts: { app, output, icons, licences, electron } });
  return { ...packedIn(output, arch), icons, electron: electron.version };
}

/** Of the project only what was built, and who it is. @param {string} app */
async function stageApp(app) {
  await mkdir(app, { recursive: true });
  for (const part of ['main', 'preload', 'renderer']) {
    await cp(inProject('out', part), path.join(app, 'out', part), { recursive: true });
  }
  await writeFile(path.join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Where electron-builder leaves it. @param {string} output @param {import('./manifest.mjs').Arch} arch */
function packedIn(output, arch) {
  const kind = arch === 'x64' ? '' : `-${arch}`;
  const folder = path.join(output, `${system}${kind}${system === 'mac' ? '' : '-unpacked'}`);
  const { name, productName } = manifest;
  const executables = {
    mac: `${productName}.app/Contents/MacOS/${productName}`,
    win: `${productName}.exe`,
    linux: name,
  };
  return { folder, executable: path.join(folder, executables[system]) };
}

// How electron-builder is asked. It copies Electron, packs the app into an archive of its own kind, sets the
// fuses, and on Windows and macOS makes the installers.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { fuses } from './fuses.mjs';
import { manifest } from './manifest.mjs';

/**
 * @typedef {object} Parts
 * @property {string} app     folder of what goes into the archive
 * @property {string} output
 * @property {string} icons
 * @property {string} licences  file
 * @property {{ dist: string | null, version: string }} electron  null: electron-builder fetches it
 */

/**
 * @param {Parts} parts
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ app, output, icons, licences, electron }) {
  return {
    appId: 'io.github.descent-lab',
    productName: manifest.productName,
    copyright: 'MIT License',
    directories: { app, output, buildResources: icons },
    electronVersion: electron.version,
    ...(electron.dist !== null && { electronDist: electron.dist }),
    electronFuses: fuses,
    // The menus of the system and of the page; everything else speaks by itself.
    electronLanguages: ['en-US', 'ko'],
    asar: true,
    npmRebuild: false,
    files: ['**/*'],
    extraFiles:
      process.platform === 'darwin'
        ? [{ from: licences, to: 'Resources/LICENSES.txt' }]
        : [
            { from: inProject('LICENSE'), to: 'LICENSE' },
            { from: licences, to: 'LICENSES.txt' },
          ],
    artifactName: '${name}-${version}-${os}-${arch}.${ext}',
    publish: null,
    fileAssociations: [association],
    linux: { icon: icons, executableName: manifest.name, category: 'Education' },
    win: { icon: `${icons}/icon.ico`, target: ['zip', 'msi', 'nsis'] },
    // For all users of a computer, by the installer that administrators can hand out.
    msi: { perMachine: true, oneClick: false, runAfterFinish: false, upgradeCode: UPGRADE_CODE },
    nsis: {
      artifactName: '${name}-${version}-${os}-${arch}-setup.${ext}',
      oneClick: false,
      differentialPackage: false,
      runAfterFinish: false,
    },
    mac: {
      icon: `${icons}/icon.icns`,
      target: ['dmg', 'zip'],
      category: 'public.app-category.education',
      // Apple's chips start nothing without a signature: without a certificate an empty one.
      ...(!process.env.CSC_LINK && { identity: '-', hardenedRuntime: false }),
    },
    afterPack: removeStarter,
  };
}

/** By which a newer MSI knows that it takes the place of an older one: never to be changed. */
const UPGRADE_CODE = '6E5A0F0C-3B0B-4C0F-9D5B-0C1D8F6B7A21';

/** Lists of set-ups and lessons can also be `.json`, which belongs to others. */
const association = {
  ext: 'descent',
  name: 'Descent Lab',
  description: 'Descent Lab',
  mimeType: 'application/vnd.descent-lab+json',
  role: 'Editor',
};

/**
 * An unpacked Electron brings a program of its own along, which opens what it is given.
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeStarter({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  await rm(path.join(resources, 'default_app.asar'), { force: true });
  await rm(path.join(appOutDir, 'version'), { force: true });
}

// What every package says of the app: names, version, and who answers for it.
import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

const { name, productName, version, description, license, main, type } = JSON.parse(
  readFileSync(inProject('package.json'), 'utf8'),
);

/** The package.json that is shipped: what Electron reads, and nothing of how the app is built. */
export const manifest = {
  name,
  productName,
  version,
  description,
  license,
  author: 'Descent Lab contributors <contributors@descent-lab.example>',
  private: true,
  type,
  main,
  // By which a window and its entry in the menu find each other on Linux.
  desktopName: `${name}.desktop`,
};

/** @typedef {'x64' | 'arm64'} Arch */

/** What electron-builder calls the system it runs on. @type {'mac' | 'win' | 'linux'} */
export const system =
  process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux';

/** What a file to download is called. @param {Arch} arch @param {string} ending */
export const packageName = (arch, ending) => `${name}-${version}-${system}-${arch}${ending}`;

// The system libraries Electron needs and a bare Linux lacks. With the rights to do it on Debian or
// Ubuntu they are installed; otherwise the line to run is named.
import { access } from 'node:fs/promises';
import { apt, oneAfterAnother } from './apt.mjs';
import { logProgress } from '../progress.mjs';
import { run } from '../run.mjs';
import { Refusal } from '../refusal.mjs';

/** What Electron links to, in Debian's names (13; `t64` is left off where a system is older). */
export const ELECTRON_PACKAGES = [
  'libnss3',
  'libatk1.0-0t64',
  'libatk-bridge2.0-0t64',
  'libcups2t64',
  'libdrm2',
  'libgtk-3-0t64',
  'libgbm1',
  'libasound2t64',
  'libxss1',
  'libxtst6',
];

/** @param {string} executable of Electron */
export async function ensureLibraries(executable) {
  if (process.platform !== 'linux') return;
  await installPackages(
    ELECTRON_PACKAGES,
    async () => (await missingLibraries(executable)).length > 0,
  );
  const missing = await missingLibraries(executable);
  if (missing.length > 0) {
    const list = missing.join(', ');
    throw new Refusal((texts) => texts.librariesNeeded(list));
  }
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { stdout } = await run('ldd', [executable]);
  return unresolved(stdout);
}

/** The libraries that `ldd` found no file for. @param {string} answer */
export function unresolved(answer) {
  return [...answer.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

/**
 * @param {readonly string[]} packages
 * @param {() => Promise<boolean>} isNeeded  asked when it is their turn
 */
export function installPackages(packages, isNeeded) {
  return oneAfterAnother(isNeeded, () => install(packages));
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const hasApt = await access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  );
  const mayInstall = hasApt && process.getuid?.() === 0;
  if (mayInstall) {
    logProgress((texts) => texts.installingLibraries);
    await apt(['update']);
  }
  const names = hasApt ? await Promise.all(packages.map(nameHere)) : packages;
  const line = `sudo apt-get install -y ${names.join(' ')}`;
  const installed =
    mayInstall && (await apt(['install', '-y', '--no-install-recommends', ...names]));
  if (!installed) {
    throw new Refusal((texts) => texts.librariesMissing(line));
  }
}

/**
 * Before Debian 13 and Ubuntu 24.04 the same packages had no `t64` at the end.
 * @param {string} name
 */
async function nameHere(name) {
  if (!name.endsWith('t64')) return name;
  const old = name.slice(0, -'t64'.length);
  const known = await run('apt-cache', ['show', '--no-all-versions', name]);
  if (known.code === 0) return name;
  return (await run('apt-cache', ['show', '--no-all-versions', old])).code === 0 ? old : name;
}

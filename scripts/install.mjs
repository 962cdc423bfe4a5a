// Makes node_modules agree with package-lock.json, so that every command also works as the first
// one after a clone. Must not import a package.
import { readFile } from 'node:fs/promises';
import { logProgress } from './progress.mjs';
import { inProject, isStarted } from './project.mjs';
import { npmCommand, run } from './run.mjs';
import { Refusal, runCommand } from './refusal.mjs';

const INSTALL_SECONDS = 900;

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */
/** @typedef {Record<string, Locked>} Packages */

/**
 * Whether what is installed is what is locked. Times are not asked: a checkout of another commit
 * changes them without changing a package.
 * @param {Packages} locked     `packages` of package-lock.json
 * @param {Packages} installed  `packages` of node_modules/.package-lock.json, written by npm last
 */
export function agrees(locked, installed) {
  return Object.entries(locked).every(([place, wanted]) => {
    const present = installed[place];
    // Packages for other systems are locked but never installed.
    if (!present) return place === '' || wanted.optional === true;
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

export async function ensureInstalled() {
  const [locked, installed] = await Promise.all([
    packages(inProject('package-lock.json')),
    packages(inProject('node_modules', '.package-lock.json')),
  ]);
  if (!locked) throw new Error('package-lock.json is missing or damaged');
  if (installed && agrees(locked, installed)) return;

  logProgress((texts) => texts.installing);
  const [npm, ...first] = npmCommand();
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, stdout, stderr } = await run(npm, args, { seconds: INSTALL_SECONDS });
  if (code === 0) return;
  process.stderr.write(stdout + stderr);
  throw new Refusal((texts) => texts.notInstalled(code));
}

/**
 * @param {string} file
 * @returns {Promise<Packages | undefined>}
 */
async function packages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (isStarted(import.meta.url)) await runCommand(ensureInstalled);

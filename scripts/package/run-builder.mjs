// electron-builder in a process of its own, which says nothing unless it fails.
import { fileURLToPath } from 'node:url';
import { inProject, isStarted } from '../project.mjs';
import { run } from '../run.mjs';
import { builderConfig } from './builder-config.mjs';

/**
 * @typedef {object} Order
 * @property {import('./manifest.mjs').Arch} arch
 * @property {boolean} installers  false: only the folder
 * @property {import('./builder-config.mjs').Parts} parts
 */

const BUILDER_SECONDS = 900;

/** @param {Order} order */
export async function runBuilder(order) {
  const args = [fileURLToPath(import.meta.url), JSON.stringify(order)];
  const { code, stdout, stderr } = await run(process.execPath, args, { seconds: BUILDER_SECONDS });
  if (code !== 0) throw new Error(`electron-builder could not pack the app:\n${stdout}${stderr}`);
}

/** Of the signing; a workflow that lacks the secret sets them to nothing, which is no certificate. */
const SIGNING = /^(WIN_)?CSC_|^APPLE_/;

if (isStarted(import.meta.url)) {
  for (const [name, value] of Object.entries(process.env)) {
    if (SIGNING.test(name) && value === '') delete process.env[name];
  }
  const { build } = await import('electron-builder');
  const { arch, installers, parts } = /** @type {Order} */ (JSON.parse(process.argv[2]));
  await build({
    projectDir: inProject(),
    config: builderConfig(parts),
    [arch]: true,
    ...(!installers && { dir: true }),
    publish: 'never',
  });
}

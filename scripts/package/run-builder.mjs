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

if (isStarted(import.meta.url)) {
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

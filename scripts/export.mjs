// `npm run -s export -- … --out FILE`: a run as a file. Text is written without a window; for pictures,
// films and worksheets the app starts with nobody at it.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tokensOf } from '../src/shared/options/arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { runUnattended } from './electron/unattended.mjs';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { inProject, projectFolder } from './project.mjs';
import { runCommand } from './refusal.mjs';

/** A film takes longest. */
const SECONDS = 960;
const argv = process.argv.slice(2);
// Names of files are meant from where the command was typed; npm itself moves to the project.
const cwd = process.env.INIT_CWD ?? projectFolder;

await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt('cli');
  /** @type {typeof import('../src/cli/export')} */
  const { exportRun } = await import(pathToFileURL(inProject('out', 'cli', 'export.js')).href);
  const { code, out, err, file, needsWindow } = exportRun(argv, cwd, process.env);
  process.stderr.write(err);
  process.stdout.write(out);
  const ended = needsWindow ? await makeInWindow() : code;
  if (ended === 0 && file !== null) {
    const { size } = await stat(file);
    logProgress((texts) => texts.written(fromHere(file), sizeText(size)));
  }
  return ended;
});

async function makeInWindow() {
  await ensureBuilt('app');
  // The lab calls the same file `--export`.
  const flags = tokensOf(argv).flatMap(({ name, value, args }) =>
    name === 'out' ? [`--export=${value}`] : args,
  );
  const { code, late, stderr } = await runUnattended(flags, { cwd, seconds: SECONDS });
  if (late) logProgress((texts) => texts.exportLate(SECONDS));
  if (code !== 0) process.stderr.write(stderr);
  return code;
}

/** @param {string} file its name from where the command was typed, if it is not far */
function fromHere(file) {
  const name = path.relative(cwd, file);
  return name.startsWith('..') ? file : name;
}

/** @param {number} bytes */
function sizeText(bytes) {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

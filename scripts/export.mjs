// `npm run -s export -- … --out FILE`: a run as a file. Text is written without a window; for pictures,
// films and worksheets the app starts with nobody at it.
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { tokensOf } from '../src/shared/options/arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { runUnattended } from './electron/unattended.mjs';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { inProject, projectFolder } from './project.mjs';
import { runCommand } from './refusal.mjs';
import { PAGE } from './shipped-page.mjs';

/** A film takes longest. */
const SECONDS = 960;
const argv = process.argv.slice(2);
// Names of files are meant from where the command was typed; npm itself moves to the project.
const cwd = process.env.INIT_CWD ?? projectFolder;

await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt('cli');
  /** @type {typeof import('../src/cli/export')} */
  const { exportPage, exportRun, toldName } = await import(
    pathToFileURL(inProject('out', 'cli', 'export.js')).href
  );
  const exported = exportRun(argv, cwd, process.env);
  const { out, err, file, needsWindow, data } = exported;
  process.stderr.write(err);
  process.stdout.write(out);
  /** @type {number} */
  let ended = exported.code;
  if (needsWindow) ended = await makeInWindow();
  if (data !== null) ended = await makePage();
  if (ended === 0 && file !== null) {
    const { size } = await stat(file);
    logProgress((texts) => texts.written(toldName(file, cwd), sizeText(size)));
  }
  return ended;

  async function makePage() {
    await ensureBuilt('page');
    const page = await readFile(inProject('dist', PAGE), 'utf8');
    const problem = exportPage(exported, page, process.env);
    process.stderr.write(problem);
    return problem === '' ? 0 : 2;
  }
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

/** @param {number} bytes */
function sizeText(bytes) {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// `npm start`: installs, builds and finds what is missing, then opens the app. Where a Linux has no
// display it draws the picture on a virtual one and prints the run's table instead.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { displayAnswers, hasDisplay } from './electron/display.mjs';
import { electronLaunch } from './electron/launch.mjs';
import { runUnattended } from './electron/unattended.mjs';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { inProject, projectFolder } from './project.mjs';
import { run } from './run.mjs';
import { runCommand } from './refusal.mjs';
import { splitFlags } from './start-flags.mjs';

const PICTURE_SECONDS = 120;
const flags = process.argv.slice(2);
// Names of files are meant from where the command was typed; npm itself moves to the project.
const cwd = process.env.INIT_CWD ?? projectFolder;

await runCommand(async () => {
  await ensureInstalled();
  const { help, exported, snapshot } = splitFlags(flags);
  // For a text no display is needed, nor for what the lab will refuse.
  const isRefused = exported && (exported.length === 0 || snapshot !== undefined);
  if (help || isRefused) return openWindow();
  if (hasDisplay(process.env, process.platform)) {
    if (await displayAnswers(process.env)) return openWindow();
    logProgress((texts) => texts.displaySilent(process.env.DISPLAY));
  }
  return exported ? exportFile(exported) : drawPicture();
});

/** `npm run export` opens a window only for what needs one, on a display of its own. @param {readonly string[]} options */
async function exportFile(options) {
  const { code } = await run(process.execPath, [inProject('scripts', 'export.mjs'), ...options], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd },
    output: 'show',
  });
  return code;
}

async function openWindow() {
  await ensureBuilt('app');
  const { executablePath, args } = await electronLaunch();
  const { code } = await run(executablePath, [...args, ...flags], { cwd, output: 'show' });
  if (code > 128 && process.platform !== 'win32') {
    logProgress((texts) => texts.endedBySignal(code - 128));
  }
  return code;
}

async function drawPicture() {
  const split = splitFlags(flags);
  // The same run, first as numbers: a wrong option is refused before anything slow begins.
  await ensureBuilt('cli');
  const table = await run(
    process.execPath,
    [inProject('out', 'cli', 'index.js'), '--format', 'table', ...split.run],
    { cwd },
  );
  if (table.code !== 0) {
    process.stderr.write(table.stderr);
    return table.code;
  }

  const picture = split.snapshot ?? inProject('descent-lab.png');
  /** @type {typeof import('../src/cli/export')} */
  const { toldName } = await import(pathToFileURL(inProject('out', 'cli', 'export.js')).href);
  logProgress((texts) => texts.drawing(toldName(path.resolve(cwd, picture), cwd)));
  await ensureBuilt('app');
  const chosen = split.snapshot === undefined ? ['--snapshot', picture] : [];
  const drawn = await runUnattended([...flags, ...chosen], { cwd, seconds: PICTURE_SECONDS });
  if (drawn.late) {
    logProgress((texts) => texts.pictureLate(PICTURE_SECONDS));
  }
  if (drawn.code !== 0) {
    process.stderr.write(drawn.stderr);
    return drawn.code;
  }
  process.stdout.write(table.stdout);
  return 0;
}

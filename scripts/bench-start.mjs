// How long the app takes from its start to the verdict on screen, beside an Electron that has one window
// with one mesh of three.js: the same runtime, the same switches, turn by turn.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { summary } from '../bench/pairs.mjs';
import { ensureBuilt } from './build.mjs';
import { hasDisplay, startDisplay } from './electron/display.mjs';
import { electronLaunch } from './electron/launch.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {{ readonly wall: number, readonly cpu: number }} Start  in ms */

const TURNS = 9;
/** In ms. */
const PATIENCE = 30_000;
const AGAINST = 'Electron, one mesh';

export const startWorks = /** @type {const} */ ({
  wall: 'start → verdict on screen',
  cpu: 'start → verdict, processor time',
});

/**
 * @param {string} folder  where what the two keep may lie
 * @returns {Promise<import('../bench/report.mjs').Result[]>}
 */
export async function startResults(folder) {
  const machine = await findMachine().catch((/** @type {unknown} */ error) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!machine) return rows(() => absent);
  try {
    /** @type {{ ours: Start, theirs: Start }[]} */
    const turns = [];
    const ours = await starter(machine.ours, machine.display, path.join(folder, 'ours'));
    const theirs = await starter(machine.theirs, machine.display, path.join(folder, 'theirs'));
    for (let turn = 0; turn < TURNS; turn++)
      turns.push({ ours: await ours(), theirs: await theirs() });
    return rows((what) =>
      summary(turns.map((turn) => ({ ours: turn.ours[what], theirs: turn.theirs[what] }))),
    );
  } finally {
    machine.stop();
  }
}

/** @param {(what: keyof Start) => Omit<import('../bench/report.mjs').Result, 'work' | 'against' | 'unit'>} measured */
const rows = (measured) =>
  /** @type {const} */ (['wall', 'cpu']).map((what) => ({
    work: startWorks[what],
    against: AGAINST,
    unit: 'ms',
    ...measured(what),
  }));

const absent = { ratio: null, low: null, high: null, ours: NaN, theirs: null, absent: 'Electron' };

/** Both apps, and a display for them. @throws Refusal where there is none */
async function findMachine() {
  await ensureBuilt('app');
  await ensureBuilt('bare');
  const ours = await electronLaunch();
  const theirs = await electronLaunch(inProject('bench', 'start', 'bare'));
  const own = hasDisplay(process.env, process.platform) ? null : await startDisplay();
  return { ours, theirs, display: own?.display, stop: () => own?.stop() };
}

/**
 * @param {import('./electron/launch.mjs').Launch} launch
 * @param {string | undefined} display
 * @param {string} kept
 * @returns {Promise<() => Promise<Start>>} a start, after one that is not counted
 */
async function starter({ executablePath, args }, display, kept) {
  const file = `${kept}.json`;
  /** @param {Record<string, string>} more */
  const start = async (more) => {
    await rm(file, { force: true });
    const began = Date.now();
    const child = spawn(executablePath, [...args, `--user-data-dir=${kept}`], {
      env: {
        ...process.env,
        ...(display && { DISPLAY: display }),
        NODE_OPTIONS: `--require "${inProject('bench', 'start', 'watch.cjs')}"`,
        SEEN_FILE: file,
        ...more,
      },
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    await new Promise((ended) => child.on('exit', ended).on('error', ended));
    const { at, cpu } = JSON.parse(await readFile(file, 'utf8'));
    return { wall: at - began, cpu };
  };
  await start({ SEEN_FIRST: 'yes' });
  return () => start({});
}

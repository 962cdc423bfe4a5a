// `npm run bench`: the core against numpy, C and JavaScript written by hand, side by side in one
// run on this machine. Nothing here decides whether a test passes.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { takeTurns } from '../bench/compare.mjs';
import { summary } from '../bench/pairs.mjs';
import { preparePeers } from './bench-peers.mjs';
import { startResults, startWorks } from './bench-start.mjs';
import { asLine, asRow, header } from '../bench/report.mjs';
import { works } from '../bench/works.mjs';
import { scriptTextsOf } from '../src/i18n/scripts.mjs';
import { readArguments } from '../src/shared/options/arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';
import { Refusal, runCommand } from './refusal.mjs';

/** @param {readonly string[]} args */
function readOptions(args) {
  const reading = readArguments('bench', args);
  if (reading.ok) return reading.texts;
  const { word } = reading.problem;
  throw new Refusal((texts) => texts.unknownOption(word));
}

/** @param {string[]} args */
async function main(args) {
  const options = readOptions(args);
  if (options.has('help')) {
    process.stdout.write(scriptTextsOf(process.env).benchHelp);
    return;
  }
  const json = options.has('json');
  const only = options.get('only') ?? '';
  await ensureInstalled();
  await ensureBuilt('bench');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'descent-lab-bench-'));
  try {
    const commandOf = await preparePeers(folder);
    /** @param {import('../bench/report.mjs').Result} result */
    const print = (result) =>
      process.stdout.write(`${json ? asLine(result) : asRow(result, process.env)}\n`);
    if (!json) process.stdout.write(`${header(process.env)}\n`);
    for (const work of works.filter(({ name }) => name.includes(only))) {
      for (const result of await measure(work, commandOf)) print(result);
    }
    if (memoryWork.includes(only)) print(await memoryResult());
    if (Object.values(startWorks).some((work) => work.includes(only))) {
      for (const result of await startResults(folder)) {
        if (result.work.includes(only)) print(result);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const memoryWork = 'memory of 1 000 000 steps';

/** What a step keeps in memory, against the five numbers of its row. */
async function memoryResult() {
  const { code, stdout, stderr } = await run(process.execPath, [
    '--expose-gc',
    inProject('out', 'bench', 'index.js'),
    'memory',
  ]);
  if (code !== 0) throw new Error(stderr);
  const [ours, theirs] = [Number(stdout), 5 * Float64Array.BYTES_PER_ELEMENT];
  const ratio = ours / theirs;
  const against = 'x0, x1, f, g0, g1';
  return { work: memoryWork, against, ratio, low: null, high: null, ours, theirs, unit: 'B/step' };
}

/**
 * @param {import('../bench/works.mjs').Work} work
 * @param {import('./bench-peers.mjs').CommandOf} commandOf
 * @returns {Promise<import('../bench/report.mjs').Result[]>}
 */
async function measure({ name: work, ours, against, items, unit }, commandOf) {
  const peers = [];
  for (const [peer, words] of Object.entries(against)) {
    peers.push({ peer, ...(await commandOf(words)) });
  }
  const present = peers.flatMap(({ command }) => (command ? [command] : []));
  const ourCommand = (await commandOf(ours)).command;
  if (!ourCommand) throw new Error(`${work} has nobody to do it.`);
  // Where nobody else is there, our own time is still worth a line.
  const turns = await takeTurns(ourCommand, present.length > 0 ? present : [ourCommand]);

  const scale = 1e9 / items;
  let next = 0;
  return peers.map(({ peer, absent }) => {
    const { ratio, low, high, ours: mine, theirs } = summary(turns[absent ? 0 : next++]);
    const common = { work, against: peer, ours: mine * scale, unit };
    return absent
      ? { ...common, ratio: null, low: null, high: null, theirs: null, absent }
      : { ...common, ratio, low, high, theirs: theirs * scale };
  });
}

await runCommand(() => main(process.argv.slice(2)));

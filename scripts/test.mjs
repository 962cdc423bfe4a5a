// `npm test`: every check of the project, one after the other, each to its end even if one before
// it failed. `node scripts/test.mjs unit e2e` runs only the stages that are named.
import { readFile, rm } from 'node:fs/promises';
import { countPlaywright, countVitest, withRunnerFailure, lastLine } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { inCache } from './project.mjs';
import { run } from './run.mjs';
import { Refusal, runCommand } from './refusal.mjs';

/** @typedef {import('./counts.mjs').Count} Count */

/**
 * @typedef {object} Stage
 * @property {readonly [string, ...string[]]} command
 * @property {number} seconds  time bound
 * @property {{ file: string, read: (report: any) => Count }} [report]  without one, the stage
 *   itself counts as one test
 */

const stages = /** @satisfies {Record<string, Stage>} */ ({
  types: { command: ['tsc', '-b'], seconds: 300 },
  lint: { command: ['oxlint'], seconds: 180 },
  format: { command: ['prettier', '--check', '--log-level', 'warn', '.'], seconds: 180 },
  dead: { command: ['knip', '--no-progress'], seconds: 180 },
  unit: {
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/test/vitest.json',
    ],
    seconds: 900,
    report: { file: inCache('test', 'vitest.json'), read: countVitest },
  },
  build: { command: [process.execPath, 'scripts/build.mjs'], seconds: 400 },
  e2e: {
    command: ['playwright', 'test'],
    seconds: 2400,
    report: { file: inCache('test', 'playwright.json'), read: countPlaywright },
  },
});

/**
 * @param {string} name
 * @param {Stage} stage
 * @returns {Promise<Count>}
 */
async function runStage(name, { command: [program, ...args], seconds, report }) {
  process.stdout.write(`── ${name}\n`);
  const begin = performance.now();
  if (report) await rm(report.file, { force: true });
  const ended = await run(program, args, { seconds, output: report ? 'show' : 'capture' });
  const good = ended.code === 0 && !ended.late;
  if (!good) process.stdout.write(ended.stdout + ended.stderr);
  if (ended.late) process.stdout.write(`stopped: it took longer than ${seconds} s\n`);

  const count = report
    ? withRunnerFailure(await read(report), ended.code)
    : { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [] };
  const took = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(`${count.failed === 0 ? 'ok' : 'FAILED'}  ${name}  ${took} s\n`);
  return count;
}

/**
 * @param {NonNullable<Stage['report']>} report
 * @returns {Promise<Count | undefined>}
 */
async function read({ file, read: count }) {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function main() {
  const all = Object.entries(stages);
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    const [given, known] = [unknown.join(', '), Object.keys(stages).join(', ')];
    throw new Refusal((texts) => texts.unknownStage(given, known));
  }
  await ensureInstalled();
  /** @type {Count[]} */
  const counts = [];
  for (const [name, stage] of all) {
    if (names.length === 0 || names.includes(name)) counts.push(await runStage(name, stage));
  }
  for (const name of counts.flatMap((count) => count.skipped)) {
    process.stdout.write(`skipped: ${name}\n`);
  }
  process.stdout.write(`${lastLine(counts)}\n`);
  return counts.some((count) => count.failed > 0) ? 1 : 0;
}

await runCommand(main);

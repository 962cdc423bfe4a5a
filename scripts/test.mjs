// `npm test`: every check of the project, each to its end even if one before it failed; the quick
// ones run beside the unit tests. `node scripts/test.mjs unit e2e` runs only the stages that are named, and
// `--full` all that there is and not the daily tier alone.
import { readFile, rm } from 'node:fs/promises';
import { lastLine, withRunnerFailure } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { Refusal, runCommand } from './refusal.mjs';
import { stages, steps } from './stages.mjs';

/** @typedef {import('./counts.mjs').Count} Count */
/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./stages.mjs').Tier} Tier */

/**
 * @param {string} name
 * @param {Stage} stage
 * @param {Tier} tier
 * @returns {Promise<Count>}
 */
async function runStage(name, { command: [program, ...args], daily, seconds, env, report }, tier) {
  if (report) process.stdout.write(`── ${name}\n`);
  const begin = performance.now();
  if (report) await rm(report.file, { force: true });
  const ended = await run(program, [...args, ...(tier === 'daily' ? (daily ?? []) : [])], {
    env: { ...process.env, TIER: tier, ...env },
    seconds,
    output: report ? 'show' : 'capture',
  });
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

/**
 * Runs the stages one after the other.
 * @param {readonly (keyof typeof stages)[]} names
 * @param {Tier} tier
 */
async function runColumn(names, tier) {
  /** @type {Count[]} */
  const counts = [];
  for (const name of names) counts.push(await runStage(name, stages[name], tier));
  return counts;
}

async function main() {
  const args = process.argv.slice(2);
  const tier = args.includes('--full') ? 'full' : 'daily';
  const names = args.filter((arg) => arg !== '--full');
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    const [given, known] = [unknown.join(', '), Object.keys(stages).join(', ')];
    throw new Refusal((texts) => texts.unknownStage(given, known));
  }
  await ensureInstalled();
  /** @type {Count[]} */
  const counts = [];
  const isWanted = (/** @type {string} */ name) => names.length === 0 || names.includes(name);
  for (const columns of names.length > 0 ? steps.full : steps[tier]) {
    const ended = await Promise.all(
      columns.map((column) => runColumn(column.filter(isWanted), tier)),
    );
    counts.push(...ended.flat());
  }
  for (const name of counts.flatMap((count) => count.skipped)) {
    process.stdout.write(`skipped: ${name}\n`);
  }
  const waiting = counts.reduce((sum, count) => sum + (count.waiting ?? 0), 0);
  if (tier === 'daily' && names.length === 0) {
    process.stdout.write(`${waiting} more wait in the full tier: npm run test:all\n`);
  }
  process.stdout.write(`${lastLine(counts)}\n`);
  return counts.some((count) => count.failed > 0) ? 1 : 0;
}

await runCommand(main);

// What the daily tests may cost: seconds a file, kept in `budget.json`. `node scripts/budget.mjs` holds the last run
// against it and names what costs too much; with `--write` that run becomes the budget. A slow machine is slow with
// all files: the median of what they took beside their budget is its pace. A machine that is shared may stand
// still in the midst of one test: what took too long is timed once more, by itself, and the shorter time counts.
import { readFile, writeFile } from 'node:fs/promises';
import { inProject, isStarted } from './project.mjs';
import { runCommand } from './refusal.mjs';
import { run } from './run.mjs';
import { stages } from './stages.mjs';

/**
 * @typedef {object} Test
 * @property {string} file
 * @property {string} title
 * @property {number} seconds
 */
/**
 * @typedef {object} Budget
 * @property {Readonly<Record<string, Readonly<Record<string, number>>>>} seconds  of each stage, by file
 * @property {Readonly<Record<string, string>>} long  tests of more than four seconds, with the reason
 */

const DAILY = /** @type {const} */ (['unit', 'e2e', 'alone']);
/** @typedef {typeof DAILY[number]} Daily */
/** A file that takes less is no matter of its own. */
const LEAST = 1;
/** Of a test, in seconds. One alone, or a file, may by chance take as much more; a stage may not. */
const MOST = 4;
const MORE = 1.25;

/** @param {any} report @returns {Test[]} */
const vitestTests = ({ testResults }) =>
  testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
    assertionResults.map((/** @type {any} */ { fullName, duration }) => ({
      file: name.slice(inProject().length + 1).replaceAll('\\', '/'),
      title: fullName,
      seconds: (duration ?? 0) / 1000,
    })),
  );

/** @param {any} suite @returns {Test[]} */
const playwrightTests = ({ specs = [], suites = [] }) => [
  ...specs.map((/** @type {any} */ { file, title, tests }) => ({
    file,
    title,
    seconds: tests[0].results.reduce(
      (/** @type {number} */ sum, /** @type {any} */ { duration }) => sum + duration / 1000,
      0,
    ),
  })),
  ...suites.flatMap(playwrightTests),
];

/** @param {readonly Test[]} tests @returns {Record<string, number>} */
export function secondsByFile(tests) {
  /** @type {Record<string, number>} */
  const sums = { others: 0 };
  for (const { file, seconds } of tests) sums[file] = (sums[file] ?? 0) + seconds;
  for (const [file, seconds] of Object.entries(sums)) {
    if (file === 'others' || seconds >= LEAST) continue;
    sums.others = (sums.others ?? 0) + seconds;
    delete sums[file];
  }
  return sums;
}

/**
 * What costs more than it may; nothing where all is well.
 * @param {readonly Test[]} tests  of one stage
 * @param {Readonly<Record<string, number>>} allowed  seconds of its files
 * @param {Budget['long']} long
 * @returns {{ said: string, file?: string }[]}  a sentence each; the stage as a whole has no file
 */
export function overspent(tests, allowed, long) {
  const took = secondsByFile(tests);
  const pace = paceOf(took, allowed);
  const sum = (/** @type {Readonly<Record<string, number>>} */ of) =>
    Object.values(of).reduce((a, b) => a + b, 0);
  const said = (/** @type {number} */ seconds) => `${seconds.toFixed(1)} s`;
  const files = Object.entries(took).flatMap(([file, seconds]) => {
    const may = pace * (MORE * (allowed[file] ?? 0) + 2 * MOST);
    return seconds > may
      ? [{ said: `${file} took ${said(seconds)} of ${said(pace * (allowed[file] ?? 0))}`, file }]
      : [];
  });
  const whole =
    sum(took) > MORE * pace * sum(allowed)
      ? [{ said: `together ${said(sum(took))} of ${said(pace * sum(allowed))}` }]
      : [];
  const tooLong = tests.flatMap(({ file, title, seconds }) =>
    seconds > 2 * pace * MOST && !(title in long)
      ? [{ said: `“${title}” took ${said(seconds)}; a daily test has ${MOST} s`, file }]
      : [],
  );
  return [...files, ...whole, ...tooLong];
}

/**
 * Each test with the shorter of its times.
 * @param {readonly Test[]} tests
 * @param {readonly Test[]} again  some of them
 * @returns {Test[]}
 */
export const freest = (tests, again) =>
  tests.map((test) => ({
    ...test,
    seconds: Math.min(
      test.seconds,
      ...again
        .filter(({ file, title }) => file === test.file && title === test.title)
        .map(({ seconds }) => seconds),
    ),
  }));

/**
 * @param {Readonly<Record<string, number>>} took
 * @param {Readonly<Record<string, number>>} allowed
 */
function paceOf(took, allowed) {
  const ratios = Object.entries(allowed)
    .flatMap(([file, seconds]) => (took[file] === undefined ? [] : [took[file] / seconds]))
    .toSorted((a, b) => a - b);
  return Math.max(1, ratios[Math.floor(ratios.length / 2)] ?? 1);
}

/** @param {Daily} stage @returns {Promise<Test[]>}  none if it did not run */
async function lastRun(stage) {
  try {
    const report = JSON.parse(await readFile(stages[stage].report.file, 'utf8'));
    return stage === 'unit' ? vitestTests(report) : playwrightTests(report);
  } catch {
    return [];
  }
}

/**
 * Plays some files of a stage by themselves; its report stays that of the whole run.
 * @param {Daily} stage
 * @param {readonly string[]} files
 */
async function timeAgain(stage, files) {
  /** @type {import('./stages.mjs').Stage} */
  const { command, daily = [], env, seconds } = stages[stage];
  const [program, ...args] = command;
  const { file } = stages[stage].report;
  const whole = await readFile(file);
  const named = files.map((name) => (stage === 'unit' ? name : `[\\\\/]${name}$`));
  await run(program, [...args, ...daily, ...named], {
    env: { ...process.env, TIER: 'daily', ...env },
    seconds,
  });
  const tests = await lastRun(stage);
  await writeFile(file, whole);
  return tests;
}

/**
 * @param {Daily} stage
 * @param {readonly Test[]} tests
 * @param {Budget} budget
 * @returns {Promise<string[]>}
 */
async function problemsOf(stage, tests, { seconds: { [stage]: allowed = {} }, long }) {
  const files = overspent(tests, allowed, long).flatMap(({ file }) =>
    file === undefined || file === 'others' ? [] : [file],
  );
  const again = files.length > 0 ? await timeAgain(stage, [...new Set(files)]) : [];
  return overspent(freest(tests, again), allowed, long).map(({ said }) => `${stage}: ${said}`);
}

async function main() {
  const file = inProject('scripts', 'budget.json');
  /** @type {Budget} */
  const budget = JSON.parse(await readFile(file, 'utf8'));
  const runs = await Promise.all(
    DAILY.map(async (stage) => ({ stage, tests: await lastRun(stage) })),
  );
  if (process.argv.includes('--write')) {
    const rounded = (/** @type {readonly Test[]} */ tests) =>
      Object.fromEntries(
        Object.entries(secondsByFile(tests)).map(([name, seconds]) => [
          name,
          Math.round(10 * seconds) / 10,
        ]),
      );
    const seconds = Object.fromEntries(
      runs.map(({ stage, tests }) => [
        stage,
        tests.length > 0 ? rounded(tests) : (budget.seconds[stage] ?? {}),
      ]),
    );
    await writeFile(file, `${JSON.stringify({ ...budget, seconds }, null, 2)}\n`);
    return 0;
  }
  /** @type {string[]} */
  const problems = [];
  for (const { stage, tests } of runs) problems.push(...(await problemsOf(stage, tests, budget)));
  if (problems.length > 0) process.stdout.write(`${problems.join('\n')}\n`);
  return problems.length > 0 ? 1 : 0;
}

if (isStarted(import.meta.url)) await runCommand(main);

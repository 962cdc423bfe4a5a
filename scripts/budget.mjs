// What the daily tests may cost: seconds a file, kept in `budget.json`. `node scripts/budget.mjs` holds the last run
// against it and names what costs too much; with `--write` that run becomes the budget. A slow machine is slow with
// all files: the median of what they took beside their budget is its pace.
import { readFile, writeFile } from 'node:fs/promises';
import { inCache, inProject, isStarted } from './project.mjs';
import { runCommand } from './refusal.mjs';

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

const DAILY = ['unit', 'e2e', 'alone'];
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
 * What costs more than it may, in a sentence each; none where all is well.
 * @param {readonly Test[]} tests  of one stage
 * @param {Readonly<Record<string, number>>} allowed  seconds of its files
 * @param {Budget['long']} long
 * @returns {string[]}
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
      ? [`${file} took ${said(seconds)} of ${said(pace * (allowed[file] ?? 0))}`]
      : [];
  });
  const whole =
    sum(took) > MORE * pace * sum(allowed)
      ? [`together ${said(sum(took))} of ${said(pace * sum(allowed))}`]
      : [];
  const tooLong = tests.flatMap(({ title, seconds }) =>
    seconds > 2 * pace * MOST && !(title in long)
      ? [`“${title}” took ${said(seconds)}; a daily test has ${MOST} s`]
      : [],
  );
  return [...files, ...whole, ...tooLong];
}

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

/** @param {string} stage @returns {Promise<Test[] | null>} */
async function lastRun(stage) {
  try {
    const name = stage === 'unit' ? 'vitest' : stage;
    const report = JSON.parse(await readFile(inCache('test', `${name}.json`), 'utf8'));
    return stage === 'unit' ? vitestTests(report) : playwrightTests(report);
  } catch {
    return null;
  }
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
        tests ? rounded(tests) : (budget.seconds[stage] ?? {}),
      ]),
    );
    await writeFile(file, `${JSON.stringify({ ...budget, seconds }, null, 2)}\n`);
    return 0;
  }
  const problems = runs.flatMap(({ stage, tests }) =>
    overspent(tests ?? [], budget.seconds[stage] ?? {}, budget.long).map(
      (problem) => `${stage}: ${problem}`,
    ),
  );
  if (problems.length > 0) process.stdout.write(`${problems.join('\n')}\n`);
  return problems.length > 0 ? 1 : 0;
}

if (isStarted(import.meta.url)) await runCommand(main);

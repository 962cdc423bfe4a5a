// What the tests consist of: each stage with its command, and what runs after what in each tier. The daily
// tier is `npm test`; the full one, `npm run test:all`, has besides what is tagged `full`.
import { countPlaywright, countVitest, countWaiting } from './counts.mjs';
import { inCache } from './project.mjs';

/** @typedef {import('./counts.mjs').Count} Count */

/**
 * @typedef {object} Stage
 * @property {readonly [string, ...string[]]} command
 * @property {number} seconds  time bound
 * @property {readonly string[]} [daily]  arguments of the daily tier; Playwright's configuration reads `TIER`
 * @property {NodeJS.ProcessEnv} [env]  beside that of this process
 * @property {{ file: string, read: (report: any) => Count }} [report]  without one, the stage
 *   itself counts as one test
 */

/** @typedef {'daily' | 'full'} Tier */

/** The projects of playwright.config.ts that the tests of one tier or the other are. */
const inTiers = ['beside', 'walk', 'alone', 'web', 'package', 'browsers', 'soak'];

export const stages = /** @satisfies {Record<string, Stage>} */ ({
  types: { command: ['tsc', '-b'], seconds: 300 },
  unit: {
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/test/vitest.json',
    ],
    daily: ['--tags-filter=!full'],
    seconds: 900,
    report: { file: inCache('test', 'vitest.json'), read: countVitest },
  },
  lint: { command: ['oxlint', '-c', 'oxlint.config.mjs'], seconds: 180 },
  format: {
    command: [
      'prettier',
      '--check',
      '--cache',
      '--cache-location=.cache/prettier',
      '--log-level=warn',
      '.',
    ],
    seconds: 180,
  },
  dead: { command: ['knip', '--no-progress'], seconds: 180 },
  build: { command: [process.execPath, 'scripts/build.mjs'], seconds: 400 },
  // What the daily tier leaves to the full one is counted.
  waiting: {
    command: ['playwright', 'test', '--list', ...inTiers.map((name) => `--project=${name}`)],
    env: { TIER: 'full', PLAYWRIGHT_REPORT: inCache('test', 'waiting.json') },
    seconds: 120,
    report: {
      file: inCache('test', 'waiting.json'),
      read: (list) => countWaiting(list, ['beside', 'walk', 'alone', 'web']),
    },
  },
  // What the daily tests took is held against what they may.
  budget: { command: [process.execPath, 'scripts/budget.mjs'], seconds: 600 },
  package: endToEnd('package', 400),
  // In one run, so that no core waits for the end of a project.
  e2e: endToEnd('e2e', 3000, ['beside', 'walk', 'web', 'soak']),
  alone: endToEnd('alone', 600),
  browsers: endToEnd('browsers', 400),
});

/**
 * What runs after what, in each tier. Within a step the columns run beside each other, each from its top: tests
 * that compile a room write where `types` does, and the tests of the window and of the packages need the build.
 * @type {Record<Tier, readonly (readonly (readonly (keyof typeof stages)[])[])[]>}
 */
export const steps = {
  daily: [
    [['types']],
    [
      ['unit', 'waiting'],
      ['lint', 'format', 'dead', 'build'],
    ],
    [['e2e', 'alone', 'budget']],
  ],
  full: [
    [['types']],
    [['unit'], ['lint', 'format', 'dead', 'build', 'package']],
    [['e2e', 'alone', 'browsers']],
  ],
};

/**
 * @param {string} name
 * @param {number} seconds
 * @param {readonly string[]} [projects]  of playwright.config.ts; the one of that name if left out
 * @returns {Stage & Required<Pick<Stage, 'report'>>}
 */
function endToEnd(name, seconds, projects = [name]) {
  const file = inCache('test', `${name}.json`);
  return {
    command: ['playwright', 'test', ...projects.map((project) => `--project=${project}`)],
    env: { PLAYWRIGHT_REPORT: file },
    seconds,
    report: { file, read: countPlaywright },
  };
}

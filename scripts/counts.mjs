// The totals that the test runners wrote down, so that the last line of `npm test` counts tests,
// not exit codes.

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped  the names of tests that did not run
 * @property {number} [waiting]  tests of the full tier, where the daily one ran
 */

/**
 * A file that could not be loaded has no tests to count; it counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly {
 *   status: string, assertionResults: readonly {
 *   status: string, fullName: string, tags?: readonly string[] }[] }[] }} report
 *   vitest's JSON
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const ran = ['passed', 'failed'];
  const others = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !ran.includes(status));
  const waits = (/** @type {{ tags?: readonly string[] }} */ { tags = [] }) =>
    tags.includes('full');
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: others.filter((one) => !waits(one)).map(({ fullName }) => fullName),
    waiting: others.filter(waits).length,
  };
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {readonly { title: string, tests: readonly { status: string, projectName?: string }[],
 *   tags?: readonly string[] }[]} [specs]
 * @property {readonly Suite[]} [suites]
 */

/**
 * Errors outside of any test (a file that does not load, a failed setup) count as failures, and so
 * does a test that passed only when it was tried again.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number },
 *   suites: readonly Suite[], errors: readonly unknown[] }} report  Playwright's JSON
 * @returns {Count}
 */
export function countPlaywright({ stats, suites, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap((suite) => skippedIn(suite)),
  };
}

/**
 * Of Playwright's list of all tests, those that the daily tier does not run.
 * @param {{ suites: readonly Suite[] }} list
 * @param {readonly string[]} daily  the projects that it runs
 * @returns {Count}
 */
export function countWaiting({ suites }, daily) {
  const tests = suites
    .flatMap((suite) => specsIn(suite))
    .flatMap(({ tests: of, tags = [] }) =>
      of.filter(({ projectName = '' }) => !daily.includes(projectName) || tags.includes('full')),
    );
  return { passed: 0, failed: 0, skipped: [], waiting: tests.length };
}

/**
 * @param {Suite} suite
 * @returns {NonNullable<Suite['specs']>[number][]}
 */
const specsIn = ({ specs = [], suites = [] }) => [
  ...specs,
  ...suites.flatMap((suite) => specsIn(suite)),
];

/**
 * @param {Suite} suite
 * @param {readonly string[]} [above]  the titles it stands under
 * @returns {string[]}
 */
function skippedIn({ title, specs = [], suites = [] }, above = []) {
  const here = [...above, title];
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
      .map((spec) => [...here, spec.title].join(' › ')),
    ...suites.flatMap((suite) => skippedIn(suite, here)),
  ];
}

/**
 * A runner that left no report, knew of no test, or ended badly without a failed test is a failure of
 * its own.
 * @param {Count | undefined} count  undefined without a report
 * @param {number} code              exit code of the runner
 * @returns {Count}
 */
export function withRunnerFailure(count, code) {
  if (!count) return { passed: 0, failed: 1, skipped: [] };
  const ran = count.passed > 0 || count.skipped.length > 0 || (count.waiting ?? 0) > 0;
  const unexplained = count.failed === 0 && (code !== 0 || !ran);
  return unexplained ? { ...count, failed: 1 } : count;
}

/** The last line. @param {readonly Count[]} counts */
export function lastLine(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const skipped = counts.reduce((sum, count) => sum + count.skipped.length, 0);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

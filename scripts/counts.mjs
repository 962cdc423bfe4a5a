// Reads what the test runners wrote down, so that the last line of `npm test` counts tests, not
// exit codes.

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped  the names of tests that did not run
 */

/**
 * A file that could not be loaded has no tests to count; it counts as one failure.
 * @param {{ testResults: readonly { name: string, status: string,
 *   assertionResults: readonly { status: string, fullName: string }[] }[] }} report  vitest's JSON
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  /** @param {string} status */
  const number = (status) => tests.filter((test) => test.status === status).length;
  const broken = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: number('passed'),
    failed: number('failed') + broken.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {readonly { title: string, tests: readonly { status: string }[] }[]} [specs]
 * @property {readonly Suite[]} [suites]
 */

/**
 * Errors outside of any test (a file that does not load, a failed setup) count as failures.
 * @param {{ suites: readonly Suite[], errors: readonly unknown[] }} report  Playwright's JSON
 * @returns {Count}
 */
export function countPlaywright({ suites, errors }) {
  /** @type {Count} */
  const count = { passed: 0, failed: errors.length, skipped: [] };
  /** @param {readonly Suite[]} inside @param {readonly string[]} path */
  const walk = (inside, path) => {
    for (const { title, specs = [], suites: below = [] } of inside) {
      const here = [...path, title];
      for (const spec of specs) {
        for (const { status } of spec.tests) {
          if (status === 'expected') count.passed += 1;
          else if (status === 'skipped') count.skipped.push([...here, spec.title].join(' › '));
          else count.failed += 1;
        }
      }
      walk(below, here);
    }
  };
  walk(suites, []);
  return count;
}

/**
 * The count of a runner, made honest: no report, no test, or a bad end without a failed test is a
 * failure too.
 * @param {Count | undefined} count  undefined without a report
 * @param {number} code              exit code of the runner
 * @returns {Count}
 */
export function honest(count, code) {
  if (!count) return { passed: 0, failed: 1, skipped: [] };
  const unexplained = count.failed === 0 && (code !== 0 || count.passed === 0);
  return unexplained ? { ...count, failed: 1 } : count;
}

/** The last line. @param {readonly Count[]} counts */
export function lastLine(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const skipped = counts.reduce((sum, count) => sum + count.skipped.length, 0);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

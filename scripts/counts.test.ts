import { expect, test } from 'vitest';
import {
  countPlaywright,
  countVitest,
  countWaiting,
  withRunnerFailure,
  lastLine,
} from './counts.mjs';

/** A file of vitest's report with tests of these statuses. */
const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each, at) => ({ status: each, fullName: `${each} ${at}` })),
});

const waits = { status: 'skipped', fullName: 'a', tags: ['full'] };

test.each([
  [
    'its totals count, and the skipped are named',
    [file('failed', 'passed', 'failed', 'skipped', 'todo')],
    1,
    1,
    1,
    ['skipped 2', 'todo 3'],
    0,
  ],
  [
    'what waits for the full tier is not skipped',
    [{ status: 'passed', assertionResults: [waits] }, file('passed', 'passed')],
    1,
    0,
    0,
    [],
    1,
  ],
  [
    'a file that does not load is a failure',
    [file('failed'), file('passed', 'passed')],
    1,
    0,
    1,
    [],
    0,
  ],
])('vitest: %s', (_title, testResults, passed, reported, failed, skipped, waiting) => {
  const report = { numPassedTests: passed, numFailedTests: reported, testResults };
  expect(countVitest(report)).toEqual({ passed, failed, skipped, waiting });
});

test('playwright: of all tests those wait that are tagged, or of another project', () => {
  const of = (projectName: string, ...tags: string[]) => ({
    title: 'x',
    tags,
    tests: [{ status: 'skipped', projectName }],
  });
  const inner = { title: 'inner', specs: [of('soak'), of('beside', 'full')] };
  const suites = [{ title: 'x.spec.ts', specs: [of('beside')], suites: [inner] }];
  expect(countWaiting({ suites }, ['beside'])).toMatchObject({ passed: 0, failed: 0, waiting: 2 });
});

const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

test('playwright: its totals count, a flaky test is not a passed one, the skipped are named', () => {
  const inner = { title: 'inner', specs: [spec('a', 'skipped'), spec('b', 'flaky')] };
  const outer = { title: 'x.spec.ts', specs: [spec('c', 'expected')], suites: [inner] };
  const stats = { expected: 1, unexpected: 0, flaky: 1 };
  expect(countPlaywright({ stats, suites: [outer], errors: [] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['x.spec.ts › inner › a'],
  });
});

test('playwright: an error outside of any test is a failure', () => {
  const stats = { expected: 0, unexpected: 1, flaky: 0 };
  expect(countPlaywright({ stats, suites: [], errors: [{}] }).failed).toBe(2);
});

const count = (passed: number, failed: number) => ({ passed, failed, skipped: [] });

test.each([
  ['a crash before any report', undefined, 0, 1],
  ['no test at all', count(0, 0), 0, 1],
  ['a bad exit after good tests', count(5, 0), 1, 1],
  ['a failed test', count(5, 2), 1, 2],
  ['all good', count(5, 0), 0, 0],
])('%s gives the failures it should', (_title, given, code, failed) => {
  expect(withRunnerFailure(given, code).failed).toBe(failed);
});

test('the last line names the skipped only if there are some', () => {
  expect(lastLine([count(3, 0), count(4, 1)])).toBe('7 passed, 1 failed');
  expect(lastLine([{ passed: 1, failed: 0, skipped: ['a', 'b'] }])).toBe(
    '1 passed, 0 failed, 2 skipped',
  );
});

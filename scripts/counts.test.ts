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

const good = file('passed', 'passed');
const waits = { status: 'skipped', fullName: 'a', tags: ['full'] };
const waiting = { status: 'passed', assertionResults: [waits] };
const mixed = file('failed', 'passed', 'failed', 'skipped', 'todo');
const named = ['skipped 2', 'todo 3'];

test.each([
  ['its totals count, and the skipped are named', 1, [mixed], { failed: 1, skipped: named }],
  ['what waits for the full tier is not skipped', 0, [waiting, good], { waiting: 1 }],
  ['a file that does not load is a failure', 0, [file('failed'), good], { failed: 1 }],
])('vitest: %s', (_title, numFailedTests, testResults, counts) => {
  const none = { passed: 1, failed: 0, skipped: [], waiting: 0 };
  const report = { numPassedTests: 1, numFailedTests, testResults };
  expect(countVitest(report)).toEqual({ ...none, ...counts });
});

const spec = (title: string, status: string, projectName = 'beside') => ({
  title,
  tests: [{ status, projectName }],
});

test('playwright: of all tests those wait that are tagged, or of another project', () => {
  const of = (projectName: string, ...tags: string[]) => ({
    ...spec('x', 'skipped', projectName),
    tags,
  });
  const inner = { title: 'inner', specs: [of('soak'), of('beside', 'full')] };
  const suites = [{ title: 'x.spec.ts', specs: [of('beside')], suites: [inner] }];
  expect(countWaiting({ suites }, ['beside'])).toMatchObject({ passed: 0, failed: 0, waiting: 2 });
});

test('playwright: its totals count, a flaky test is not a passed one, the skipped are named', () => {
  const inner = { title: 'inner', specs: [spec('a', 'skipped'), spec('b', 'flaky')] };
  const outer = { title: 'x.spec.ts', specs: [spec('c', 'expected')], suites: [inner] };
  const report = { stats: { expected: 1, unexpected: 0, flaky: 1 }, suites: [outer], errors: [] };
  const skipped = ['x.spec.ts › inner › a'];
  expect(countPlaywright(report)).toEqual({ passed: 1, failed: 1, skipped });
  // An error outside of any test is a failure.
  expect(countPlaywright({ ...report, errors: [{}] }).failed).toBe(2);
});

const count = (passed: number, failed: number) => ({ passed, failed, skipped: [] as string[] });

test.each([
  ['a crash before any report', undefined, 0, 1],
  ['no test at all', count(0, 0), 0, 1],
  ['a bad exit after good tests', count(5, 0), 1, 1],
  ['a failed test', count(5, 2), 1, 2],
  ['all good', count(5, 0), 0, 0],
  ['only skipped tests', { ...count(0, 0), skipped: ['a'] }, 0, 0],
])('%s gives the failures it should', (_title, given, code, failed) => {
  expect(withRunnerFailure(given, code).failed).toBe(failed);
});

test('the last line names the skipped only if there are some', () => {
  expect(lastLine([count(3, 0), count(4, 1)])).toBe('7 passed, 1 failed');
  const skipping = { ...count(1, 0), skipped: ['a', 'b'] };
  expect(lastLine([skipping])).toBe('1 passed, 0 failed, 2 skipped');
});

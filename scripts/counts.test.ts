import { expect, test } from 'vitest';
import { countPlaywright, countVitest, honest, lastLine } from './counts.mjs';

const file = (status: string, ...statuses: string[]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: statuses.map((each, at) => ({ status: each, fullName: `${each} ${at}` })),
});

test('vitest: tests are counted by what became of them, the skipped by name', () => {
  const report = { testResults: [file('failed', 'passed', 'failed', 'skipped', 'todo')] };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: ['skipped 2', 'todo 3'] });
});

test('vitest: a file that does not load is a failure although none of its tests failed', () => {
  const report = { testResults: [file('failed'), file('passed', 'passed')] };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: [] });
});

const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

test('playwright: nested suites are walked, and a flaky test is not a passed one', () => {
  const inner = { title: 'inner', specs: [spec('a', 'skipped'), spec('b', 'flaky')] };
  const outer = { title: 'x.spec.ts', specs: [spec('c', 'expected')], suites: [inner] };
  expect(countPlaywright({ suites: [outer], errors: [] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['x.spec.ts › inner › a'],
  });
});

test('playwright: an error outside of any test is a failure', () => {
  const suites = [{ title: 'x.spec.ts', specs: [spec('c', 'unexpected')] }];
  expect(countPlaywright({ suites, errors: [{}] }).failed).toBe(2);
});

const count = (passed: number, failed: number) => ({ passed, failed, skipped: [] });

test.each([
  ['a crash before any report', undefined, 0, 1],
  ['no test at all', count(0, 0), 0, 1],
  ['a bad exit after good tests', count(5, 0), 1, 1],
  ['a failed test', count(5, 2), 1, 2],
  ['all good', count(5, 0), 0, 0],
])('%s gives the failures it should', (_title, given, code, failed) => {
  expect(honest(given, code).failed).toBe(failed);
});

test('the last line names the skipped only if there are some', () => {
  expect(lastLine([count(3, 0), count(4, 1)])).toBe('7 passed, 1 failed');
  expect(lastLine([{ passed: 1, failed: 0, skipped: ['a', 'b'] }])).toBe(
    '1 passed, 0 failed, 2 skipped',
  );
});

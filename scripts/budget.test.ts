import { expect, test } from 'vitest';
import { freest, overspent, secondsByFile } from './budget.mjs';

const files = { 'a.spec.ts': 10, 'b.spec.ts': 20, 'c.spec.ts': 30 };
const saidOf = (...spent: Parameters<typeof overspent>) =>
  overspent(...spent).map(({ said }) => said);
/** Ten tests a file, which take together what it may, times these. */
const tests = (...times: number[]) =>
  Object.entries(files).flatMap(([file, seconds], k) =>
    Array.from({ length: 10 }, (_, test) => ({
      file,
      title: `${file} ${test}`,
      seconds: (seconds * (times[k] ?? 1)) / 10,
    })),
  );

test('files that take less than a second are counted together', () => {
  const one = (file: string, seconds: number) => ({ file, title: '', seconds });
  const spent = [one('a', 0.25), one('b', 0.5), one('c', 0.75), one('c', 0.5)];
  expect(secondsByFile(spent)).toEqual({ others: 0.75, c: 1.25 });
});

test('a run within its budget, or all of it on a slow machine, is content', () => {
  expect(saidOf(tests(), files, {})).toEqual([]);
  expect(saidOf(tests(2, 2, 2), files, {})).toEqual([]);
});

test('a file that grew by more than a quarter and eight seconds is named, and so is the stage', () => {
  expect(saidOf(tests(1, 1.3, 1), files, {})).toEqual([]);
  expect(saidOf(tests(2.1, 1, 1), files, {})).toEqual(['a.spec.ts took 21.0 s of 10.0 s']);
  expect(saidOf(tests(1, 1, 1.6), files, {})).toEqual([
    'c.spec.ts took 48.0 s of 30.0 s',
    'together 78.0 s of 60.0 s',
  ]);
});

test('a test of more than four seconds, and as many by chance, needs a reason', () => {
  const slow = { file: 'a.spec.ts', title: 'waits', seconds: 8.1 };
  const spent = [...tests(0.1), slow];
  expect(saidOf(spent, files, {})).toEqual(['“waits” took 8.1 s; a daily test has 4 s']);
  expect(overspent(spent, files, {}).map(({ file }) => file)).toEqual(['a.spec.ts']);
  expect(saidOf(spent, files, { waits: 'the clock is what it asks about' })).toEqual([]);
});

test('of a test that was timed again the shorter time counts', () => {
  const one = (file: string, seconds: number) => ({ file, title: 'x', seconds });
  expect(freest([one('a', 9), one('b', 2)], [one('a', 3), one('b', 5)])).toEqual([
    one('a', 3),
    one('b', 2),
  ]);
  const slow = { file: 'a.spec.ts', title: 'waits', seconds: 9 };
  expect(saidOf(freest([...tests(0.1), slow], [{ ...slow, seconds: 3 }]), files, {})).toEqual([]);
  expect(
    saidOf(freest([...tests(0.1), slow], [{ ...slow, seconds: 9.5 }]), files, {}),
  ).toHaveLength(1);
});

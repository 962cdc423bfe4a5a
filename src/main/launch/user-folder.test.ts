import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { folderOfEach } from '../../node/folder.fixture';
import { folderProblem, meantFolder } from './user-folder';

const { at, put } = folderOfEach();
const posix = process.platform !== 'win32';
const sentences = (place: string) => said(folderProblem(place, 'linux')!);

test('a folder that can be written is no problem, nor one that is not there yet: it is private', () => {
  expect(folderProblem(at(), 'linux')).toBeNull();
  expect(folderProblem(at('new', 'one'), 'linux')).toBeNull();
  if (posix) expect(statSync(at('new', 'one')).mode & 0o777).toBe(0o700);
});

test('a file in the place of the folder is named', () => {
  const problem = sentences(put('file', ''));
  expect(problem.en).toMatch(/cannot be written \(EEXIST\): .*file\. /);
  expect(problem.ko).toMatch(/저장할 수 없습니다\(EEXIST\)/);
});

test.skipIf(process.platform !== 'linux')('a folder that nobody can write is named', () => {
  expect(sentences('/sys/lab').en).toContain('/sys/lab');
  expect(sentences('/proc/lab/deep').en).toContain('(ENOENT): /proc/lab/deep');
});

test.skipIf(!posix)('a pipe, a device and a link to nothing are named', () => {
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync('nowhere', at('astray'));
  for (const place of [at('pipe'), '/dev/null', at('astray'), at('pipe', 'lab')]) {
    expect(sentences(place).en).toContain(`: ${place}. `);
  }
});

function meant(named?: string) {
  const commandLine = {
    hasSwitch: (name: string) => name === 'user-data-dir' && named !== undefined,
    getSwitchValue: () => named ?? '',
  };
  // Asked for userData it would make one.
  const getPath = (name: string) => `/home/class/${name}`;
  return meantFolder({ commandLine, getPath, getName: () => 'Descent Lab' }, '/home/class/work');
}

test("the folder that is meant is the one that is named, from where the command was typed, usable or not, else the system's", () => {
  expect(meant('/dev/null')).toBe(path.resolve('/dev/null'));
  expect(meant('lab')).toBe(path.resolve('/home/class/work/lab'));
  expect(meant()).toBe(path.resolve('/home/class/appData/Descent Lab'));
});

test('the folder that is meant is not there where the name is left out, and that is said', () => {
  expect(meant('')).toBeNull();
  expect(said(folderProblem(null, 'linux')!).en).toBe('--user-data-dir needs a value.');
});

const locks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];
test.each(locks)(
  'what stands in the place of %s is named; a link, also to nothing, is not',
  (name) => {
    const place = put(name, '');
    expect(sentences(at()).en).toContain(name);
    expect(folderProblem(at(), 'win32')).toBeNull();
    rmSync(place);
    mkdirSync(place);
    expect(sentences(at()).en).toContain(name);
    rmSync(place, { recursive: true });
    symlinkSync('nowhere-1', place);
    expect(folderProblem(at(), 'linux')).toBeNull();
  },
);

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { folderProblem, meantFolder } from './user-folder';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'descent-user-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const sentences = (place: string) => {
  const problem = folderProblem(place, 'linux');
  return problem ? said(problem) : undefined;
};
const english = (): string | undefined => sentences(folder)?.en;

test('a folder that can be written is no problem, nor one that is not there yet', () => {
  expect(english()).toBeUndefined();
  expect(folderProblem(path.join(folder, 'new', 'one'), 'linux')).toBeNull();
});

test('a file in the place of the folder is named', () => {
  writeFileSync(path.join(folder, 'file'), '');
  const problem = sentences(path.join(folder, 'file'));
  expect(problem?.en).toMatch(/cannot be written \(EEXIST\): .*file\. /);
  expect(problem?.ko).toMatch(/저장할 수 없습니다\(EEXIST\)/);
});

test('a folder that nobody can write is named', () => {
  if (process.platform === 'linux') {
    expect(sentences('/sys/lab')?.en).toContain('/sys/lab');
    expect(sentences('/proc/lab/deep')?.en).toContain('(ENOENT): /proc/lab/deep');
  }
});

test.skipIf(process.platform === 'win32')(
  'a pipe, a device and a link to nothing are named',
  () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const astray = path.join(folder, 'astray');
    symlinkSync('nowhere', astray);
    for (const place of [pipe, '/dev/null', astray, path.join(pipe, 'lab')]) {
      expect(sentences(place)?.en).toContain(`: ${place}. `);
    }
  },
);

test.skipIf(process.platform === 'win32')('what is made is private', () => {
  folderProblem(path.join(folder, 'new', 'one'), 'linux');
  expect(statSync(path.join(folder, 'new', 'one')).mode & 0o777).toBe(0o700);
});

describe('the folder that is meant', () => {
  const meant = (named?: string) =>
    meantFolder(
      {
        commandLine: {
          hasSwitch: (name) => name === 'user-data-dir' && named !== undefined,
          getSwitchValue: () => named ?? '',
        },
        // Asked for userData it would make one.
        getPath: (name) => `/home/class/${name}`,
        getName: () => 'Descent Lab',
      },
      '/home/class/work',
    );

  test('is the one that is named, from where the command was typed, usable or not', () => {
    expect(meant('/dev/null')).toBe(path.resolve('/dev/null'));
    expect(meant('lab')).toBe(path.resolve('/home/class/work/lab'));
  });

  test("is the system's where none is named", () => {
    expect(meant()).toBe(path.resolve('/home/class/appData/Descent Lab'));
  });

  test('is not there where the name is left out, and that is said', () => {
    expect(meant('')).toBeNull();
    expect(said(folderProblem(null, 'linux')!).en).toBe('--user-data-dir needs a value.');
  });
});

test.each(['SingletonLock', 'SingletonCookie', 'SingletonSocket'])(
  'a file or a folder in the place of %s is named; a link, where it leads nowhere too, is not',
  (name) => {
    const place = path.join(folder, name);
    writeFileSync(place, '');
    expect(english()).toContain(name);
    expect(folderProblem(folder, 'win32')).toBeNull();
    rmSync(place);
    mkdirSync(place);
    expect(english()).toContain(name);
    rmSync(place, { recursive: true });
    symlinkSync('nowhere-1', place);
    expect(english()).toBeUndefined();
  },
);

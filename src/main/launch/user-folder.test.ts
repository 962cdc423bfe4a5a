import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { folderProblem } from './user-folder';

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
  }
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

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { said } from '../i18n/said.fixture';
import { folderOfAll } from './folder.fixture';
import { placeProblem, writePlace } from './write-place';

const { at, put } = folderOfAll();
const problem = (name: string, source: string | null = null): string | undefined => {
  const why = placeProblem(at(name), source);
  return why ? said(why).en : undefined;
};

put('run.csv', '');
mkdirSync(at('deep'));
const link = (name: string, to: string): void => symlinkSync(to, at(name));
const posix = process.platform !== 'win32';
if (posix) {
  link('link.csv', 'run.csv');
  link('two.csv', 'link.csv');
  link('dangling.csv', 'deep/new.csv');
  link('astray.csv', 'gone/new.csv');
  link('round.csv', 'about.csv');
  link('about.csv', 'round.csv');
  link('away', 'deep');
  link('deep/up.csv', '../run.csv');
  execFileSync('mkfifo', [at('pipe.csv')]);
  link('piped.csv', 'pipe.csv');
}

test.each(['run.csv', 'new.csv'])('a file, or nothing, is written where it is: %s', (name) => {
  expect(writePlace(at(name))).toBe(at(name));
  expect(problem(name)).toBeUndefined();
});

test.skipIf(!posix).each([
  ['link.csv', 'run.csv'],
  ['two.csv', 'run.csv'],
  ['dangling.csv', 'deep/new.csv'],
  ['away/up.csv', 'run.csv'],
])('%s leads to %s, and that is written', (name, end) => {
  expect(writePlace(at(name))).toBe(at(end));
  expect(problem(name)).toBeUndefined();
});

test.skipIf(!posix).each(['pipe.csv', 'piped.csv', 'deep'])('%s is no ordinary file', (name) => {
  expect(problem(name)).toBe(
    `${name} could not be written: no ordinary file stands there. Choose another place.`,
  );
});

test.skipIf(!posix)('nor is a device', () => {
  const why = placeProblem('/dev/full', null);
  expect(why).toEqual({ code: 'notOrdinaryPlace', file: 'full' });
  expect(said(why!).ko).toMatch(/일반 파일이 아닌 것/);
});

test.skipIf(!posix).each([
  ['astray.csv', 'There is no folder gone to write into.'],
  ['gone/new.csv', 'There is no folder gone to write into.'],
  ['round.csv', 'round.csv could not be written (ELOOP). Choose another place.'],
  ['run.csv/new.csv', 'new.csv could not be written (ENOTDIR). Choose another place.'],
])('%s is refused before there is anything to write', (name, sentence) => {
  expect(problem(name)).toBe(sentence);
});

test('a name that no system takes is refused in short', () => {
  expect(problem(`${'a'.repeat(300)}.csv`)).toMatch(/^a+…a+\.csv could not be written/);
});

test('the file that the run is read from is not written over, by a link neither', () => {
  const sentence = / is the file that the run is read from\. Choose another name\.$/;
  expect(problem('run.csv', at('run.csv'))).toMatch(sentence);
  if (posix) expect(problem('run.csv', at('two.csv'))).toMatch(sentence);
  if (posix) expect(problem('two.csv', at('run.csv'))).toMatch(sentence);
  expect(problem('new.csv', at('run.csv'))).toBeUndefined();
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { openPath, openRecent } from './open-path';
import { RecentFiles } from './recent-files';

const { at, put } = folderOfEach();
const onChange = vi.fn();
const recentFiles = () => new RecentFiles(at('recent.json'), onChange);
let recent: RecentFiles;
beforeEach(() => {
  onChange.mockClear();
  recent = recentFiles();
});
const session = '{"format":"descent-lab","version":2,"lr":0.3}';

test('the recent files are kept for the next start, newest first, each once, ten at most', () => {
  for (let k = 0; k < 12; k++) recent.add(`/class/${k}.json`);
  recent.add('/class/5.json');
  const expected = [5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((k) => `/class/${k}.json`);
  expect(recent.paths).toEqual(expected);
  expect(recentFiles().paths).toEqual(expected);
  expect(recent.named[0]).toEqual({ name: '5.json', folder: 'class' });
  expect(onChange).toHaveBeenCalledTimes(13);
  recent.clear();
  expect(recentFiles().paths).toEqual([]);
});

const broken = ['', '{', '[1]', '["relative.json"]', '{"0":"/a"}', `["${'/x'.repeat(60_000)}"]`];
test.each(broken)('recent files that cannot be read are none: %j', (text) => {
  put('recent.json', text);
  expect(recentFiles().paths).toEqual([]);
});

test('recent files that cannot be kept are there until the end', () => {
  mkdirSync(at('recent.json', 'in the way'), { recursive: true });
  recent.add('/class/a.json');
  expect(recent.paths).toEqual(['/class/a.json']);
});

test('recent files with a name of many letters are named in short', () => {
  recent.add(`/${'b'.repeat(200)}/${'a'.repeat(200)}.descent`);
  const [{ name, folder }] = recent.named;
  expect(name).toMatch(/^(?=.{0,40}$).*…a+\.descent$/);
  expect(folder).toMatch(/^.{0,40}$/);
});

test('a file that is opened joins them, and is handed on as it is', () => {
  const value = { name: 'class.json', text: session };
  expect(openPath(put('class.json', session), recent)).toEqual({ ok: true, value });
  expect(recent.paths).toEqual([at('class.json')]);
});

test('a file that cannot be opened is named, and does not join them', () => {
  expect(openPath(put('bad.json', '{"lr":1}'), recent)).toMatchObject({
    ok: false,
    problem: { code: 'inFile', file: 'bad.json', why: { code: 'noSession' } },
  });
  expect(recent.paths).toEqual([]);
});

test.skipIf(process.platform === 'win32')('what is no ordinary file is not waited for', () => {
  const pipe = at('pipe.json');
  execFileSync('mkfifo', [pipe]);
  for (const place of [pipe, '/dev/zero', '/dev/tty', at()]) {
    const why = { ok: false, problem: { code: 'inFile', why: { code: 'notOrdinaryFile' } } };
    expect(openPath(place, recent)).toMatchObject(why);
    expect(recent.paths).toEqual([]);
  }
  recent.add(pipe);
  expect(openRecent(0, recent)).toMatchObject({ ok: false, problem: { code: 'inFile' } });
});

test('a file that is opened after it has gone is said, and leaves the list; one that is broken stays', () => {
  const [gone, broken] = [put('gone.json', session), put('broken.json', '{')];
  recent.add(gone);
  recent.add(broken);
  rmSync(gone);
  expect(openRecent(0, recent)).toMatchObject({ ok: false, problem: { code: 'inFile' } });
  const problem = { code: 'recentGone', file: 'gone.json' };
  expect(openRecent(1, recent)).toMatchObject({ ok: false, problem });
  expect(recent.paths).toEqual([broken]);
  expect(openRecent(7, recent)).toEqual({ ok: true, value: null });
});

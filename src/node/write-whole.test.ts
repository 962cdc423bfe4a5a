import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { folderOfAll, folderOfEach } from './folder.fixture';
import { writeWhole, writeWholeSync } from './write-whole';

const { at, names, put, text } = folderOfEach();

/** Both ways, as one that can be awaited. */
const ways = [
  ['at once', async (file: string, content: Uint8Array) => writeWholeSync(file, content)],
  ['in the background', writeWhole],
] as const;

test.each(ways)('a file is written %s, over what was there', async (_way, write) => {
  await write(put('run.png', 'before'), Buffer.from('after'));
  expect(text('run.png')).toBe('after');
  expect(names()).toEqual(['run.png']);
});

test('parts are written one after the other, and none where one cannot be made', () => {
  const file = at('run.png');
  writeWholeSync(file, ['on', '가', '']);
  expect(text('run.png')).toBe('on가');
  function* broken() {
    yield 'half';
    throw new Error('a bug');
  }
  expect(() => writeWholeSync(file, broken())).toThrow('a bug');
  expect(text('run.png')).toBe('on가');
  expect(names()).toEqual(['run.png']);
});

test.each(ways)('where it cannot stand, written %s, nothing is left of it', async (_way, write) => {
  mkdirSync(at('taken', 'inside'), { recursive: true });
  await expect(write(at('taken'), Buffer.from('x'))).rejects.toThrow();
  expect(names()).toEqual(['taken']);
});

test.skipIf(process.platform === 'win32').each(ways)(
  'written %s, a link stays and its end is written, and a pipe is left alone',
  async (_way, write) => {
    symlinkSync('end.csv', at('link.csv'));
    await write(at('link.csv'), Buffer.from('once'));
    await write(at('link.csv'), Buffer.from('again'));
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(text('end.csv')).toBe('again');
    spawnSync('mkfifo', [at('pipe.csv')]);
    await expect(write(at('pipe.csv'), Buffer.from('x'))).rejects.toThrow();
    expect(lstatSync(at('pipe.csv')).isFIFO()).toBe(true);
    expect(names()).toEqual(['end.csv', 'link.csv', 'pipe.csv']);
  },
);

test.each(ways)('a name as long as names may be can be written %s', async (_way, write) => {
  const name = `${'가'.repeat(83)}.csv`;
  await write(at(name), Buffer.from('x'));
  expect(text(name)).toBe('x');
});

/** A disk of 64 kB; only root may make one. */
const small = folderOfAll();
const hasSmall =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small.at()]).status === 0;
afterAll(() => void (hasSmall && spawnSync('umount', [small.at()])));

test.skipIf(!hasSmall).each(ways)(
  'a disk that is too full takes nothing %s, and says so',
  async (_way, write) => {
    const file = small.put('run.png', 'before');
    await expect(write(file, new Uint8Array(200_000))).rejects.toThrow('ENOSPC');
    expect(small.names()).toEqual(['run.png']);
    expect(small.text('run.png')).toBe('before');
  },
);

import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole, writeWholeSync } from './write-whole';

const folder = mkdtempSync(path.join(tmpdir(), 'descent-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Both ways, as one that can be awaited. */
const ways = [
  ['at once', async (file: string, content: Uint8Array) => writeWholeSync(file, content)],
  ['in the background', writeWhole],
] as const;

test.each(ways)('a file is written %s, over what was there', async (_way, write) => {
  const file = path.join(folder, 'run.png');
  writeFileSync(file, 'before');
  await write(file, Buffer.from('after'));
  expect(readFileSync(file, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['run.png']);
});

test('parts are written one after the other, and none where one cannot be made', () => {
  const file = path.join(folder, 'run.png');
  writeWholeSync(file, ['on', '가', '']);
  expect(readFileSync(file, 'utf8')).toBe('on가');
  function* broken() {
    yield 'half';
    throw new Error('a bug');
  }
  expect(() => writeWholeSync(file, broken())).toThrow('a bug');
  expect(readFileSync(file, 'utf8')).toBe('on가');
  expect(readdirSync(folder)).toEqual(['run.png']);
});

test.each(ways)('where it cannot stand, written %s, nothing is left of it', async (_way, write) => {
  const place = path.join(folder, 'taken');
  mkdirSync(path.join(place, 'inside'), { recursive: true });
  await expect(write(place, Buffer.from('x'))).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['run.png', 'taken']);
});

test.skipIf(process.platform === 'win32').each(ways)(
  'written %s, a link stays and its end is written, and a pipe is left alone',
  async (_way, write) => {
    const inside = mkdtempSync(path.join(tmpdir(), 'descent-links-'));
    const at = (name: string) => path.join(inside, name);
    symlinkSync('end.csv', at('link.csv'));
    await write(at('link.csv'), Buffer.from('once'));
    await write(at('link.csv'), Buffer.from('again'));
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('end.csv'), 'utf8')).toBe('again');
    spawnSync('mkfifo', [at('pipe.csv')]);
    await expect(write(at('pipe.csv'), Buffer.from('x'))).rejects.toThrow();
    expect(lstatSync(at('pipe.csv')).isFIFO()).toBe(true);
    expect(readdirSync(inside).sort()).toEqual(['end.csv', 'link.csv', 'pipe.csv']);
    rmSync(inside, { recursive: true });
  },
);

test.each(ways)('a name as long as names may be can be written %s', async (_way, write) => {
  const name = `${'가'.repeat(83)}.csv`;
  await write(path.join(folder, name), Buffer.from('x'));
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe('x');
  rmSync(path.join(folder, name));
});

/** A disk of 64 kB; only root may make one. */
const small = mkdtempSync(path.join(tmpdir(), 'descent-small-'));
const hasSmall =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status === 0;
afterAll(() => {
  if (hasSmall) spawnSync('umount', [small]);
  rmSync(small, { recursive: true });
});

test.skipIf(!hasSmall).each(ways)(
  'a disk that is too full takes nothing %s, and says so',
  async (_way, write) => {
    const file = path.join(small, 'run.png');
    writeFileSync(file, 'before');
    await expect(write(file, new Uint8Array(200_000))).rejects.toThrow('ENOSPC');
    expect(readdirSync(small)).toEqual(['run.png']);
    expect(readFileSync(file, 'utf8')).toBe('before');
  },
);

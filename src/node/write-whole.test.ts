import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test.each(ways)('where it cannot stand, written %s, nothing is left of it', async (_way, write) => {
  const place = path.join(folder, 'taken');
  mkdirSync(path.join(place, 'inside'), { recursive: true });
  await expect(write(place, Buffer.from('x'))).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['run.png', 'taken']);
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

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from './write-whole';

const folder = mkdtempSync(path.join(tmpdir(), 'descent-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is written, over what was there', () => {
  const file = path.join(folder, 'run.png');
  writeFileSync(file, 'before');
  writeWhole(file, Buffer.from('after'));
  expect(readFileSync(file, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['run.png']);
});

test('where it cannot stand nothing is left of it', () => {
  const place = path.join(folder, 'taken');
  mkdirSync(path.join(place, 'inside'), { recursive: true });
  expect(() => writeWhole(place, Buffer.from('x'))).toThrow();
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

test.skipIf(!hasSmall)('a disk that is too full takes nothing, and says so', () => {
  const file = path.join(small, 'run.png');
  writeFileSync(file, 'before');
  expect(() => writeWhole(file, new Uint8Array(200_000))).toThrow('ENOSPC');
  expect(readdirSync(small)).toEqual(['run.png']);
  expect(readFileSync(file, 'utf8')).toBe('before');
});

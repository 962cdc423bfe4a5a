import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from './unzip.mjs';

// Made with Python's zipfile: `dir/run` deflated with mode 755 (200 times "abc"), `note` stored
// ("hi"), `../out` stored ("no").
const ARCHIVE =
  'UEsDBBQAAAAIAAAAIQBt3zXKCwAAAFgCAAAHAAAAZGlyL3J1bktMSk4cRaOI2ggAUEsDBBQAAAAAAAAAIQCsKpPY' +
  'AgAAAAIAAAAEAAAAbm90ZWhpUEsDBBQAAAAAAAAAIQAfKKpnAgAAAAIAAAAGAAAALi4vb3V0bm9QSwECFAMUAAAA' +
  'CAAAACEAbd81ygsAAABYAgAABwAAAAAAAAAAAAAA7YEAAAAAZGlyL3J1blBLAQIUAxQAAAAAAAAAIQCsKpPYAgAA' +
  'AAIAAAAEAAAAAAAAAAAAAACkgTAAAABub3RlUEsBAhQDFAAAAAAAAAAhAB8oqmcCAAAAAgAAAAYAAAAAAAAAAAAA' +
  'AKSBVAAAAC4uL291dFBLBQYAAAAAAwADAJsAAAB6AAAAAAA=';

let folder: string;
let archive: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-'));
  archive = path.join(folder, 'some.zip');
  await writeFile(archive, Buffer.from(ARCHIVE, 'base64'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const into = () => path.join(folder, 'into');

test('the chosen entries are unpacked under the names they are given, with their mode', async () => {
  const written = await unzip(archive, into(), (name) =>
    name.startsWith('..') ? undefined : name.replace('run', 'start'),
  );
  expect(written).toBe(2);
  expect(await readFile(path.join(into(), 'dir/start'), 'utf8')).toBe('abc'.repeat(200));
  expect(await readFile(path.join(into(), 'note'), 'utf8')).toBe('hi');
  expect((await stat(path.join(into(), 'dir/start'))).mode & 0o777).toBe(0o755);
});

test('an entry that would be written outside of the folder is refused', async () => {
  await expect(unzip(archive, into(), (name) => name)).rejects.toThrow('outside');
  expect(await readdir(folder)).not.toContain('out');
});

test('a file that is not a zip, or is cut short, is refused', async () => {
  await writeFile(archive, 'not a zip');
  await expect(unzip(archive, into(), (name) => name)).rejects.toThrow('not a zip file');
  await writeFile(archive, Buffer.from(ARCHIVE, 'base64').subarray(0, 60));
  await expect(unzip(archive, into(), (name) => name)).rejects.toThrow('not a zip file');
});

import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.fixture';
import { unzip } from './unzip.mjs';

// Made with Python's zipfile: `dir/run` deflated with mode 755 (200 times "abc"), `note` stored
// ("hi").
const GOOD =
  'UEsDBBQAAAAIAAAAIQBt3zXKCwAAAFgCAAAHAAAAZGlyL3J1bktMSk4cRaOI2ggAUEsDBBQAAAAAAAAAIQCsKpPY' +
  'AgAAAAIAAAAEAAAAbm90ZWhpUEsBAhQDFAAAAAgAAAAhAG3fNcoLAAAAWAIAAAcAAAAAAAAAAAAAAO2BAAAAAGRp' +
  'ci9ydW5QSwECFAMUAAAAAAAAACEArCqT2AIAAAACAAAABAAAAAAAAAAAAAAApIEwAAAAbm90ZVBLBQYAAAAAAgAC' +
  'AGcAAABUAAAAAAA=';
// `note` as above, and `../out` stored ("no").
const LEADS_OUT =
  'UEsDBBQAAAAAAAAAIQCsKpPYAgAAAAIAAAAEAAAAbm90ZWhpUEsDBBQAAAAAAAAAIQAfKKpnAgAAAAIAAAAGAAAA' +
  'Li4vb3V0bm9QSwECFAMUAAAAAAAAACEArCqT2AIAAAACAAAABAAAAAAAAAAAAAAApIEAAAAAbm90ZVBLAQIUAxQA' +
  'AAAAAAAAIQAfKKpnAgAAAAIAAAAGAAAAAAAAAAAAAACkgSQAAAAuLi9vdXRQSwUGAAAAAAIAAgBmAAAASgAAAAAA';
// `big` deflated (200 times "abc"), its 600 bytes called 6 in the directory.
const LIES =
  'UEsDBBQAAAAIAAAAIQBt3zXKCwAAAFgCAAADAAAAYmlnS0xKThxFo4jaCABQSwECFAMUAAAACAAAACEAbd81ygsA' +
  'AAAGAAAAAwAAAAAAAAAAAAAApIEAAAAAYmlnUEsFBgAAAAABAAEAMQAAACwAAAAAAA==';

const folder = temporaryFolder();
const into = () => path.join(folder, 'into');
beforeEach(() => rm(into(), { recursive: true, force: true }));

/** Unpacks an archive of these bytes; everything under its own name by default. */
async function unpack(
  bytes: Buffer | string,
  place = (name: string): string | undefined => name,
): Promise<number> {
  const archive = path.join(folder, 'some.zip');
  await writeFile(archive, typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : bytes);
  return unzip(archive, into(), place);
}

test('the chosen entries are unpacked under the names they are given, with their mode', async () => {
  expect(await unpack(GOOD, (name) => name.replace('run', 'start'))).toBe(2);
  expect(await readFile(path.join(into(), 'dir/start'), 'utf8')).toBe('abc'.repeat(200));
  expect(await readFile(path.join(into(), 'note'), 'utf8')).toBe('hi');
  expect((await stat(path.join(into(), 'dir/start'))).mode & 0o777).toBe(0o755);
});

test('an entry that is not chosen is left out', async () => {
  expect(await unpack(GOOD, (name) => (name === 'note' ? name : undefined))).toBe(1);
  expect(await readdir(into())).toEqual(['note']);
});

test('an archive with a name that leads outside of the folder is refused', async () => {
  await expect(unpack(LEADS_OUT)).rejects.toThrow('../out');
  expect(await readdir(folder)).not.toContain('out');
});

test('an entry that would be placed outside of the folder is refused', async () => {
  await expect(unpack(GOOD, (name) => `../${name}`)).rejects.toThrow('outside');
  expect(await readdir(folder)).toEqual(['some.zip']);
});

test('an entry of more bytes than it says is refused', async () => {
  await expect(unpack(LIES)).rejects.toThrow('too many bytes');
});

test('a file that is not a zip, or is cut short, is refused', async () => {
  await expect(unpack(Buffer.from('not a zip'))).rejects.toThrow('not a zip file');
  const short = Buffer.from(GOOD, 'base64').subarray(0, 60);
  await expect(unpack(short)).rejects.toThrow('not a zip file');
});

import { statSync } from 'node:fs';
import { strToU8, zipSync, type Zippable, type ZippableFile } from 'fflate';
import { expect, test } from 'vitest';
import { folderOfEach } from '../../src/node/folder.fixture';
import { unzip } from './unzip.mjs';

const abc = strToU8('abc'.repeat(200));
const note = strToU8('hi');
const zip = (files: Zippable) => Buffer.from(zipSync(files));
const run: ZippableFile = [abc, { os: 3, attrs: 0o755 << 16 }];
const GOOD = zip({ 'dir/run': run, note: [note, { level: 0 }] });
const LEADS_OUT = zip({ note, '../out': note });
const LIES = zip({ big: abc });
// Called 6 bytes in the directory.
LIES.writeUInt32LE(6, LIES.indexOf('PK\x01\x02') + 24);

const { at, names, put, text } = folderOfEach();

/** Unpacks an archive of these bytes; everything under its own name by default. */
const unpack = (bytes: Buffer, place = (name: string): string | undefined => name) =>
  unzip(put('some.zip', bytes), at('into'), place);

test('the chosen entries are unpacked under the names they are given, with their mode', async () => {
  expect(await unpack(GOOD, (name) => name.replace('run', 'start'))).toBe(2);
  expect(text('into/dir/start')).toBe('abc'.repeat(200));
  expect(text('into/note')).toBe('hi');
  expect(statSync(at('into/dir/start')).mode & 0o777).toBe(0o755);
});

test('an entry that is not chosen is left out', async () => {
  expect(await unpack(GOOD, (name) => (name === 'note' ? name : undefined))).toBe(1);
  expect(names('into')).toEqual(['note']);
});

test.each([
  ['with a name that leads outside of the folder', LEADS_OUT, '../out'],
  ['with an entry of more bytes than it says', LIES, 'too many bytes'],
  ['that is no zip file', Buffer.from('not a zip'), 'not a zip file'],
  ['that is cut short', GOOD.subarray(0, 60), 'not a zip file'],
])('an archive %s is refused', async (_what, bytes, why) => {
  await expect(unpack(bytes)).rejects.toThrow(why);
  expect(names()).not.toContain('out');
});

test('an entry that would be placed outside of the folder is refused', async () => {
  await expect(unpack(GOOD, (name) => `../${name}`)).rejects.toThrow('outside');
  expect(names()).toEqual(['some.zip']);
});

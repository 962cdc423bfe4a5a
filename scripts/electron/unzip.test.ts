import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOfEach } from '../../src/node/folder.fixture';
import { unzip } from './unzip.mjs';

const base64 = (text: string) => Buffer.from(text, 'base64');

// Made with Python's zipfile: `dir/run` deflated with mode 755 (200 times "abc"), `note` stored
// ("hi").
const GOOD = base64(
  'UEsDBBQAAAAIAAAAIQBt3zXKCwAAAFgCAAAHAAAAZGlyL3J1bktMSk4cRaOI2ggAUEsDBBQAAAAAAAAAIQCsKpPY' +
    'AgAAAAIAAAAEAAAAbm90ZWhpUEsBAhQDFAAAAAgAAAAhAG3fNcoLAAAAWAIAAAcAAAAAAAAAAAAAAO2BAAAAAGRp' +
    'ci9ydW5QSwECFAMUAAAAAAAAACEArCqT2AIAAAACAAAABAAAAAAAAAAAAAAApIEwAAAAbm90ZVBLBQYAAAAAAgAC' +
    'AGcAAABUAAAAAAA=',
);
// `note` as above, and `../out` stored ("no").
const LEADS_OUT = base64(
  'UEsDBBQAAAAAAAAAIQCsKpPYAgAAAAIAAAAEAAAAbm90ZWhpUEsDBBQAAAAAAAAAIQAfKKpnAgAAAAIAAAAGAAAA' +
    'Li4vb3V0bm9QSwECFAMUAAAAAAAAACEArCqT2AIAAAACAAAABAAAAAAAAAAAAAAApIEAAAAAbm90ZVBLAQIUAxQA' +
    'AAAAAAAAIQAfKKpnAgAAAAIAAAAGAAAAAAAAAAAAAACkgSQAAAAuLi9vdXRQSwUGAAAAAAIAAgBmAAAASgAAAAAA',
);
// `big` deflated (200 times "abc"), its 600 bytes called 6 in the directory.
const LIES = base64(
  'UEsDBBQAAAAIAAAAIQBt3zXKCwAAAFgCAAADAAAAYmlnS0xKThxFo4jaCABQSwECFAMUAAAACAAAACEAbd81ygsA' +
    'AAAGAAAAAwAAAAAAAAAAAAAApIEAAAAAYmlnUEsFBgAAAAABAAEAMQAAACwAAAAAAA==',
);

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

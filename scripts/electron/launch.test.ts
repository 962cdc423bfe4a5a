import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkIntegrity, placeInDist } from './fallback.mjs';
import { firstDist, sources } from './launch.mjs';
import { unresolved } from './libraries.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an Electron set by hand comes first and the fall-back last', () => {
  expect(Object.keys(sources)).toEqual(['override', 'installed', 'kept', 'download', 'fallback']);
});

test('the first source that has one ends the search', async () => {
  const never = vi.fn(async () => '/later');
  expect(await firstDist([async () => undefined, async () => '/dist', never], {})).toBe('/dist');
  expect(never).not.toHaveBeenCalled();
});

test('where no source has one, the three ways out are named', async () => {
  const search = firstDist([async () => undefined], {});
  await expect(search).rejects.toThrow(
    /github\.com.*ELECTRON_MIRROR.*ELECTRON_OVERRIDE_DIST_PATH/s,
  );
});

test('a folder set by hand without an Electron in it is refused, not passed over', async () => {
  const search = firstDist(Object.values(sources), { ELECTRON_OVERRIDE_DIST_PATH: folder });
  await expect(search).rejects.toThrow(folder);
});

test('a download with one byte changed is refused', async () => {
  const file = path.join(folder, 'some.tgz');
  // printf abc | openssl dgst -sha512 -binary | base64
  const integrity =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  await writeFile(file, 'abc');
  await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined();
  await writeFile(file, 'abd');
  await expect(checkIntegrity(file, integrity)).rejects.toThrow('some.tgz');
});

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/ko.pak', 'locales/ko.pak'],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/resources.pak', 'resources.pak'],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['elsewhere/electron', undefined],
])('of the archive, %s is placed as %s', (name, place) => {
  expect(placeInDist(name)).toBe(place);
});

test('the libraries that ldd does not find are named', () => {
  const answer = [
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibgbm.so.1 => not found',
  ].join('\n');
  expect(unresolved(answer)).toEqual(['libnss3.so', 'libgbm.so.1']);
});

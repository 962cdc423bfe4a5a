import { expect, test } from 'vitest';
import { folderOfAll } from '../../src/node/folder.fixture';
import { checkIntegrity, placeInDist } from './fallback.mjs';

const { put } = folderOfAll();

test('a download with one byte changed is refused', async () => {
  // printf abc | openssl dgst -sha512 -binary | base64
  const integrity =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  await expect(checkIntegrity(put('some.tgz', 'abc'), integrity)).resolves.toBeUndefined();
  await expect(checkIntegrity(put('some.tgz', 'abd'), integrity)).rejects.toThrow('some.tgz');
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

// What a machine can see of good Korean, over every sentence of the window, the command line and
// the scripts.
import { expect, test } from 'vitest';
import { koreanLines } from './korean.fixture';

/** The lines that match, each with its place. */
const found = (pattern: RegExp): string[] =>
  koreanLines.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at} ${text}`);

test('all rooms are read', () => {
  for (const room of ['src/main/', 'src/cli/', 'src/core/', 'src/renderer/i18n/', 'scripts/']) {
    expect(koreanLines.some(({ at }) => at.startsWith(room))).toBe(true);
  }
});

test('no particle leaves the choice to the reader', () => {
  expect(
    found(/[가-힣}”"’](이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|와\(과\)|과\(와\))/),
  ).toEqual([]);
  expect(found(/\((으|이)\)[가-힣]/)).toEqual([]);
});

test('no particle that depends on a final consonant follows a value', () => {
  expect(found(/(?<! )\}["”’)]*(이|가|은|는|을|를|과|와|으로|로)(?=[\s.,'"`?!]|$)/)).toEqual([]);
});

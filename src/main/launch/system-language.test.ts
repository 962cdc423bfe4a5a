import { expect, test } from 'vitest';
import { environmentLanguages, systemLanguage } from './system-language';

test.each([
  [['ko-KR', 'en-US'], 'ko'],
  [['ko'], 'ko'],
  [['en-US', 'ko-KR'], 'en'],
  [['fr-FR', 'ko-KR'], 'ko'],
  [['kok-IN'], 'en'],
  [['ja-JP'], 'en'],
  [[], 'en'],
  [[undefined, 'ko_KR.UTF-8'], 'ko'],
  [['C.UTF-8', 'ko_KR@euro'], 'ko'],
] as const)('%j is %s', (tags, language) => {
  expect(systemLanguage(tags)).toBe(language);
});

test('of the environment LC_ALL counts before LANG', () => {
  const env = { LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR.UTF-8' };
  expect(systemLanguage(environmentLanguages(env))).toBe('ko');
});

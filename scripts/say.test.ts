import { expect, test } from 'vitest';
import { inLanguage } from './say.mjs';

test.each([
  [{ LANG: 'ko_KR.UTF-8' }, '가'],
  [{ LANG: 'ko' }, '가'],
  [{ LANG: 'en_US.UTF-8' }, 'a'],
  [{ LANG: 'kok_IN' }, 'a'],
  [{ LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'a'],
])('with %j the words are %s', (env, text) => {
  expect(inLanguage({ en: 'a', ko: '가' }, env)).toBe(text);
});

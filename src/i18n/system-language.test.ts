import { expect, test, vi } from 'vitest';
import { languages } from '../shared/languages';
import { systemLanguage } from './system-language.mjs';

const NOBODY = {};

test.each([
  [['ko-KR', 'en-US'], 'ko'],
  [['ko'], 'ko'],
  [['en-US', 'ko-KR'], 'en'],
  [['fr-FR', 'ko-KR'], 'ko'],
  [['kok-IN'], 'en'],
  [['ja-JP'], 'en'],
  [[], 'en'],
  [['ko_KR@euro'], 'ko'],
] as const)('of the system’s list %j it is %s', (preferred, language) => {
  expect(systemLanguage(languages, NOBODY, preferred)).toBe(language);
});

test.each([
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko' }, 'ko'],
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'ko', LANG: 'C' }, 'ko'],
  [{ LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'POSIX', LANG: 'ko_KR.UTF-8' }, 'en'],
  [{ LC_ALL: 'C.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en'],
  [{ LANG: 'kok_IN' }, 'en'],
] as const)('of the environment %j the first that is set decides: %s', (env, language) => {
  expect(systemLanguage(languages, env)).toBe(language);
  // Alone: whatever the system's own list says.
  expect(systemLanguage(languages, env, ['ko-KR'])).toBe(language);
  expect(systemLanguage(languages, env, ['en-US'])).toBe(language);
});

test('a language that is not ours does not pass the choice on to the system’s list', () => {
  expect(systemLanguage(languages, { LANG: 'fr_FR.UTF-8' }, ['ko-KR'])).toBe('en');
  expect(systemLanguage(['en', 'fr'], { LANG: 'fr_FR.UTF-8' }, ['ko-KR'])).toBe('fr');
});

test('an environment that says nothing leaves it to the locale of the process', () => {
  const options = Intl.DateTimeFormat().resolvedOptions();
  const locale = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  locale.mockReturnValue({ ...options, locale: 'ko-KR' });
  expect(systemLanguage(languages, {})).toBe('ko');
  expect(systemLanguage(languages, { LANG: '' })).toBe('ko');
  locale.mockReturnValue({ ...options, locale: 'ja-JP' });
  expect(systemLanguage(languages, {})).toBe('en');
  locale.mockRestore();
});

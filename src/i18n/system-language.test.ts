import { expect, test, vi } from 'vitest';
import { environmentLanguage, systemLanguage } from './system-language';

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

test.each([
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'ko', LANG: 'C' }, 'ko'],
  [{ LANG: 'kok_IN' }, 'en'],
] as const)('of the environment %j the first that is set decides: %s', (env, language) => {
  expect(environmentLanguage(env)).toBe(language);
});

test('an environment that says nothing leaves it to the locale of the process', () => {
  const options = Intl.DateTimeFormat().resolvedOptions();
  const locale = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  locale.mockReturnValue({ ...options, locale: 'ko-KR' });
  expect(environmentLanguage({})).toBe('ko');
  locale.mockReturnValue({ ...options, locale: 'ja-JP' });
  expect(environmentLanguage({})).toBe('en');
  locale.mockRestore();
});

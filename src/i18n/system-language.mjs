// Which of our languages the computer is set to: the one reading of it, for every process.

import { languages, type Language } from '../shared/languages';

/**
 * @param tags the user's languages, the preferred one first, as `ko-KR`, `ko_KR.UTF-8` or `en`
 * @returns the first that we speak; English if there is none
 */
export function systemLanguage(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const code = tag?.toLowerCase().split(/[-_.@:]/)[0];
    const spoken = languages.find((id) => id === code);
    if (spoken) return spoken;
  }
  return 'en';
}

/**
 * The language of the environment, where Electron cannot be asked. As POSIX has it, the first of
 * the three variables that is set decides: C before ko is English.
 */
export const environmentLanguage = (env: Readonly<Record<string, string | undefined>>): Language =>
  systemLanguage([
    env['LC_ALL'] ||
      env['LC_MESSAGES'] ||
      env['LANG'] ||
      Intl.DateTimeFormat().resolvedOptions().locale,
  ]);

// Which of our languages the computer is set to.

import type { Language } from '../../core/words';

/**
 * @param tags the user's languages, the preferred one first, as `ko-KR`, `ko_KR.UTF-8` or `en`
 * @returns the first that we speak; English if there is none
 */
export function systemLanguage(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const code = tag?.toLowerCase().split(/[-_.@:]/)[0];
    if (code === 'ko' || code === 'en') return code;
  }
  return 'en';
}

/** The languages of the environment, for the time before Electron can be asked. */
export const environmentLanguages = (env: NodeJS.ProcessEnv): (string | undefined)[] => [
  env.LC_ALL,
  env.LC_MESSAGES,
  env.LANG,
  Intl.DateTimeFormat().resolvedOptions().locale,
];

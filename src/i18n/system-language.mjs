// Which of our languages the computer is set to: the one reading of it, for every process. Plain
// JavaScript, because the scripts read it before anything is built.

/**
 * As POSIX has it, the first of LC_ALL, LC_MESSAGES and LANG that is set decides alone: C is English,
 * whatever comes after it. Where none is set, the system's own list does.
 * @template {string} L
 * @param {readonly L[]} languages  ours; English is one of them
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} [preferred]  the system's list, the most wanted first; without Electron
 *   only the locale of the process is known
 * @returns {L | 'en'} the first that we speak; English if there is none
 */
export function systemLanguage(languages, env, preferred = [processLocale()]) {
  const posix = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  for (const tag of posix ? [posix] : preferred) {
    // `ko-KR`, `ko_KR.UTF-8`, `ko_KR@euro`
    const code = tag.toLowerCase().split(/[-_.@:]/)[0];
    const spoken = languages.find((id) => id === code);
    if (spoken) return spoken;
  }
  return 'en';
}

const processLocale = () => Intl.DateTimeFormat().resolvedOptions().locale;

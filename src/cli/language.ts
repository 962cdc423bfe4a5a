// The language of the terminal.

import type { Language } from '../core/words';

/** The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ko([_.@-]|$)/i.test(locale) ? 'ko' : 'en';
}

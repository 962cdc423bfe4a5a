// Ends a start that cannot go on: one sentence on stderr, in the user's language.

import { writeSync } from 'node:fs';
import { app } from 'electron';
import type { Words } from '../../core/words';
import type { Language } from '../../shared/languages';

/** Exit codes: for input that cannot be used, and for a machine that gives no place to work. */
const BAD_INPUT = 2;
export const NO_PLACE = 1;

export function exitWithMessage(words: Words, language: Language, code = BAD_INPUT): void {
  say(words, language);
  app.exit(code);
}

/** To whoever started the app. */
export function say(words: Words, language: Language): void {
  try {
    writeSync(2, `${words[language]}\n`);
  } catch {
    // Without a console (a double click on Windows) there is nobody to tell.
  }
}

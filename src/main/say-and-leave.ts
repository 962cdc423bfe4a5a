// Ends a start that cannot go on: one sentence on stderr, in the user's language.

import { writeSync } from 'node:fs';
import { app } from 'electron';
import type { Language, Words } from '../core/words';

/** The exit code for input that cannot be used. */
const BAD_INPUT = 2;

export function sayAndLeave(words: Words, language: Language): void {
  try {
    writeSync(2, `${words[language]}\n`);
  } catch {
    // Without a console (a double click on Windows) there is nobody to tell.
  }
  app.exit(BAD_INPUT);
}

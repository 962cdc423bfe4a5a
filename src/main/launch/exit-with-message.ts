// What a start says to whoever began it, and its end where it cannot go on or has said all.

import { writeSync } from 'node:fs';
import { app, dialog } from 'electron';
import { sentence } from '../../i18n/sentence';
import { texts } from '../../i18n/texts';
import type { Problem } from '../../shared/problem';
import type { Language } from '../../shared/languages';
import { isHeard } from './is-heard';

/** Exit codes: for input that cannot be used, and for a machine that gives no place to work. */
const BAD_INPUT = 2;
export const NO_PLACE = 1;

const STDOUT = 1;
const STDERR = 2;

export function exitWithMessage(problem: Problem, language: Language, code = BAD_INPUT): void {
  printMessage(problem, language);
  app.exit(code);
}

/** The same to a person who double-clicked a file, and would see nothing happen. */
export function refuseStart(problem: Problem, language: Language, code = BAD_INPUT): void {
  if (isHeard(STDERR, process)) exitWithMessage(problem, language, code);
  else void showMessage(problem, language).finally(() => app.exit(code));
}

async function showMessage(problem: Problem, language: Language): Promise<void> {
  // On Linux a box that is asked for any earlier is only printed.
  await app.whenReady();
  dialog.showErrorBox(texts[language].app, sentence(texts[language], problem));
}

/** To whoever started the app. */
export const printMessage = (problem: Problem, language: Language): void =>
  print(
    STDERR,
    `${sentence(texts[language], problem)}
`,
  );

/** Ends a start that could not make what was asked for. */
export function exitWithFailure(sentence: string): void {
  print(STDERR, `${sentence}\n`);
  app.exit(1);
}

/** Ends a start that asked for a text only. */
export function exitWithText(text: string): void {
  print(STDOUT, text);
  app.exit(0);
}

function print(stream: number, text: string): void {
  try {
    writeSync(stream, text);
  } catch {
    // Without a console (a double click on Windows) there is nobody to tell.
  }
}

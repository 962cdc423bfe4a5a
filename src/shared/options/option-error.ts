// What is wrong with a command line, as an error that carries its sentence to whoever shows it.

import type { Words } from '../../core/words';
import type { Parsed } from '../session/fields';

export class OptionError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** @throws OptionError with the problem, where there is one */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new OptionError(parsed.problem);
  return parsed.value;
}

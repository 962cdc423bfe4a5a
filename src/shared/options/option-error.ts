// What is wrong with a command line, as an error that carries the problem to whoever shows it.

import type { Problem } from '../problem';
import type { Parsed } from '../session/fields';

export class OptionError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** @throws OptionError with the problem, where there is one */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new OptionError(parsed.problem);
  return parsed.value;
}

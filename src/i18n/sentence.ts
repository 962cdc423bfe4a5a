// What is wrong, in a sentence of a language.

import type { Problem } from '../shared/problem';
import type { Texts } from './texts';

/** @param problem as it came, from this process or another */
export function sentence(t: Texts, problem: Problem): string {
  // Each code has the text for its own values, which the compiler cannot follow through a look-up.
  const text = t.problems[problem.code] as
    string | ((problem: Problem, say: (why: Problem) => string) => string);
  return typeof text === 'string' ? text : text(problem, (why) => sentence(t, why));
}

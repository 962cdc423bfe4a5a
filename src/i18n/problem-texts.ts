// The shape of the texts for problems: one for each code.

import type { Problem } from '../shared/problem';

/** The problem of one code; several may have the same values. */
type Of<C extends string, P = Problem> = P extends { readonly code: infer K }
  ? C extends K
    ? P & { readonly code: C }
    : never
  : never;

/** A text, or a function of the problem; `say` makes the sentence of a problem within it. */
export type ProblemTexts = {
  readonly [C in Problem['code']]:
    string | ((problem: Of<C>, say: (why: Problem) => string) => string);
};

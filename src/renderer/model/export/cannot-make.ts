// Why something cannot be made, in the words of a problem.

import type { Problem } from '../../../shared/problem';

export class CannotMake extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

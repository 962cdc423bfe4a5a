// What cannot be written as Python, and why.

import type { Problem } from '../problem';

export class Unwritable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

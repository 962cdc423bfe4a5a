// An answer that says why there is none.

import type { Problem } from '../problem';
import type { FailureCode, Result } from './protocol';

export const failure = (code: FailureCode, message: string): Result<never> => ({
  ok: false,
  code,
  message,
});

/** The person's file, its place or the browser is not usable. */
export const unusable = (problem: Problem): Result<never> => ({
  ok: false,
  code: 'unusable',
  message: problem.code,
  problem,
});

// An answer that says why there is none.

import type { FailureCode, Result } from './protocol';

export const failure = (code: FailureCode, message: string): Result<never> => ({
  ok: false,
  code,
  message,
});

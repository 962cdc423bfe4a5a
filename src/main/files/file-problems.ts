// What goes wrong with files and printing, as problems and as answers to the window.

import { systemCode } from '../../node/system-code';
import type { Problem } from '../../shared/problem';
import type { Result } from '../../shared/protocol/protocol';

export const unusable = (problem: Problem): Result<never> => ({
  ok: false,
  code: 'unusable',
  message: problem.code,
  problem,
});

/** Why a file could not be written. */
export const unwritable = (file: string, error: unknown): Problem => ({
  code: 'unwritableFile',
  file,
  system: systemCode(error),
});

/** Why what the window shows, or what was set, is not kept for the next start. */
export const unkept = (
  code: 'notKept' | 'setUpsNotKept' | 'settingsNotKept' | 'lessonNotKept',
  error: unknown,
): Problem => ({
  code,
  system: systemCode(error),
});

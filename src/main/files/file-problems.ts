// What goes wrong with files, as problems.

import { systemCode } from '../../node/system-code';
import type { Problem } from '../../shared/problem';

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

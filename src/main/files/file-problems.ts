// What goes wrong where the lab keeps things, as problems.

import { systemCode } from '../../node/system-code';
import type { Problem } from '../../shared/problem';

/** Why what the window shows, or what was set, is not kept for the next start. */
export const unkept = (
  code: 'notKept' | 'setUpsNotKept' | 'settingsNotKept' | 'lessonNotKept',
  error: unknown,
): Problem => ({
  code,
  system: systemCode(error),
});

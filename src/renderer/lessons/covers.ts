// What a step covers while its prediction is open.

import type { CoverId } from '../../shared/pane-ids';

/** All that shows how a run goes on from the step it is on. */
export const wholeRun = [
  'verdict',
  'path',
  'numbers',
  'steps',
  'chart',
] as const satisfies readonly CoverId[];

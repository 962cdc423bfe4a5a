// The same rate for every step, as in the notebook.

import type { Schedule } from './schedule';

export const constant = {
  id: 'constant',
  params: [],
  tex: '\\eta_t = \\eta',
  source: 'Saito, Deep Learning from Scratch, section 4.4 (lr)',
  spansRun: false,
  rate: (lr) => lr,
} as const satisfies Schedule;

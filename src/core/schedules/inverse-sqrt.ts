// 1/√t: the rates fade, and yet all of them together are no finite number, so that every place
// can be reached.

import type { Schedule } from './schedule';

export const inverseSqrt = {
  id: 'inverse-sqrt',
  params: [],
  tex: '\\eta_t = \\frac{\\eta}{\\sqrt{t}}',
  source:
    'Zinkevich 2003, ICML, 928–936 (η_t = t^{-1/2}); that the rates must add up without end: Robbins & Monro 1951, Annals of Mathematical Statistics 22(3), 400–407',
  spansRun: false,
  rate: (lr, t) => lr / Math.sqrt(t),
} as const satisfies Schedule;

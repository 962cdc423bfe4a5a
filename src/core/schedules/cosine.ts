// Cosine: half a wave from η down to a part of it, slow at both ends.

import type { Schedule } from './schedule';

/**
 * The paper writes ½(1 + cos(πs)) with s = (t − 1)/T, which near its end takes almost equal numbers
 * from each other. The sine of half the rest of the way, squared, is the same number with all its
 * digits. t − 1 never reaches T, so the rate is above 0 even where r is 0.
 */
export const cosine = {
  id: 'cosine',
  params: [
    {
      id: 'end',
      symbol: 'r',
      default: 0,
      min: 0,
      max: 1,
      whole: false,
      source: 'Loshchilov & Hutter 2017, section 4.1 (η_min = 0)',
    },
  ],
  tex: '\\eta_t = \\eta \\left( r + (1 - r)\\, \\frac{1 + \\cos \\pi \\frac{t - 1}{T}}{2} \\right)',
  source:
    'Loshchilov & Hutter 2017, ICLR, arXiv:1608.03983, equation 5, without restarts; r = η_min/η',
  spansRun: true,
  rate: (lr, t, steps, [end]) => {
    const wave = Math.sin((Math.PI * (steps - (t - 1))) / (2 * steps));
    return lr * (end + (1 - end) * (wave * wave));
  },
} as const satisfies Schedule;

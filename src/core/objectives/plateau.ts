// A hollow in a plain: far away there is next to no slope.

import type { CatalogueObjective } from './objective';

export const plateau = {
  id: 'plateau',
  formula: '1 - exp(-(x0^2 + x1^2)/4)',
  partials: ['exp(-(x0^2 + x1^2)/4)/2*x0', 'exp(-(x0^2 + x1^2)/4)/2*x1'],
  tex: '1 - e^{-(x_0^2 + x_1^2)/4}',
  source:
    'the loss of Dennis & Welsch 1978, Communications in Statistics B 7(4), 345–359, of the distance from 0',
  // The radial second derivative (1/2 − r²/4)·exp(−r²/4) is least at r² = 6: −exp(−3/2). The slope
  // r/2·exp(−r²/4) is greatest at r² = 2.
  facts: { curvature: [-0.22313016014842982, 0.5], slope: 0.4288819424803534 },
  dimension: 2,
  f: (x) => 1 - Math.exp(-(x[0] * x[0] + x[1] * x[1]) / 4),
  gradient: (x, out) => {
    const half = Math.exp(-(x[0] * x[0] + x[1] * x[1]) / 4) / 2;
    out[0] = half * x[0];
    out[1] = half * x[1];
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-3, 4],
  lr: 1.2,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;

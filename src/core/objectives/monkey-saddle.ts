// The monkey saddle: two ways down for the legs, and one for the tail.

import type { CatalogueObjective } from './objective';

export const monkeySaddle = {
  id: 'monkey-saddle',
  formula: 'x0^3 - 3*x0*x1^2',
  partials: ['3*(x0^2 - x1^2)', '-6*x0*x1'],
  tex: 'x_0^3 - 3\\,x_0 x_1^2',
  source: 'Hilbert & Cohn-Vossen 1932, Anschauliche Geometrie',
  dimension: 2,
  f: (x) => x[0] * x[0] * x[0] - 3 * x[0] * (x[1] * x[1]),
  gradient: (x, out) => {
    out[0] = 3 * (x[0] * x[0] - x[1] * x[1]);
    out[1] = -6 * x[0] * x[1];
  },
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  // Slightly off the ridge x1 = 0: with lr = 0.05 it is within 0.25 of the middle from step 21 to
  // 75, and out of the frame at step 98.
  start: [1.8, 0.0008],
  lr: 0.05,
  minima: [],
} as const satisfies CatalogueObjective;

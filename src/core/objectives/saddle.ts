// A saddle: the gradient is 0 where there is no minimum.

import type { CatalogueObjective } from './objective';

export const saddle = {
  id: 'saddle',
  formula: 'x0^2 - x1^2',
  partials: ['2*x0', '-2*x1'],
  tex: 'x_0^2 - x_1^2',
  source: 'the standard form of a nondegenerate saddle (Morse lemma, index 1)',
  facts: { curvature: [-2, 2] },
  dimension: 2,
  f: (x) => x[0] * x[0] - x[1] * x[1],
  gradient: (x, out) => {
    out[0] = 2 * x[0];
    out[1] = -2 * x[1];
  },
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  // Slightly off the ridge x1 = 0: with lr = 0.1 it comes to 0.2 of the saddle at step 14 and is
  // out of the frame again at step 33.
  start: [-3, 0.01],
  lr: 0.1,
  minima: [],
} as const satisfies CatalogueObjective;
